"""What holds for each format there is, whichever it is."""

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import formats
from factcheck.checking import check
from factcheck.formats._words import WORDS
from factcheck.model.document import Document
from factcheck.model.failure import Failure
from factcheck.model.finding import Verdict
from factcheck.model.published import Vague
from factcheck.model.report import Report
from factcheck.model.review import Act, Decision, Review
from factcheck.model.settings import Settings, Strictness
from tests.changed import replace
from tests.formats.readback import counts, text, told, visible

NAMES = formats.names()
FORMATS = [pytest.param(formats.load(name), id=name) for name in NAMES]
EMPTY = Report(Document("Nothing.", "Another", "another.txt"), (), (), ())
FLAGS_ONLY = {"line", "github", "claimreview"}  # they speak of what is flagged, or confirmed
TABLES = {"csv", "xlsx"}
UNTOUCHED = {"html", "json", "jsonl", "sarif"}  # the text letter by letter
MIXED = (
    "Visits rose 45% to 7,000 from 6,000. Sales rose 12% to 5.6m from 5m. Of 40 pilots, 12 (25%) "
    "are women. Staff rose 10% to 110 from 100. Fares were up 9% in real terms. It is 10 miles "
    "(25 km) away. Trade rose 16% to 7,000 from 6,000. Of 50 boats, 10 (20%) are new. Rents were "
    "up 7% in real terms. Rates fell 50% to 90 from 100."
)
HOSTILE = (
    "<script>alert(1)</script> ]]> </style> =cmd|' /C calc'!A0 \x1b[2J \x07 \u202e ::error::no "
    "##[error]no | `x` 🚢 عدد \ud800 {{ 7 * 7 }} %0A \N{LINE SEPARATOR} $x$ https://example.org"
)


def hostile(report: Report) -> Report:
    """The report of an article, and of a source, that would like to be more than text."""
    document = replace(report.document, title=HOSTILE, source=f"{HOSTILE}.txt")
    claims = tuple(
        replace(claim, text=f"={claim.text}{HOSTILE}", subject=f"@{HOSTILE}")
        for claim in report.claims
    )
    return replace(report, document=document, claims=claims)


def test_formats_are_found_by_module_name():
    assert {"html", "json", "jsonl", "md", "text"} <= set(NAMES)
    assert not [name for name in NAMES if name.startswith("_")]


def test_there_is_no_other_format():
    with pytest.raises(KeyError, match="docx2"):
        formats.load("docx2")


def test_no_two_formats_have_one_name_for_people_or_one_place_in_a_list():
    files = [formats.load(name).file for name in NAMES]
    places = [file.place for file in files if file.place is not None]
    assert len({file.label for file in files}) == len(files)
    assert len(set(places)) == len(places)
    assert [form.file.place for form in formats.offered()] == sorted(places)


@pytest.mark.parametrize("form", FORMATS)
def test_a_format_says_what_it_is_as_a_file(form):
    assert form.file.suffix.startswith(".")
    assert "/" in form.file.media


@pytest.mark.parametrize("form", FORMATS)
def test_same_report_same_bytes(form, report, review):
    assert form.encoded(report, review) == form.encoded(report, review)
    assert form.encoded(report, review) != form.encoded(report)


@pytest.mark.parametrize("form", [form for form in FORMATS if form.id not in FLAGS_ONLY])
def test_every_claim_is_there(form, report):
    written = told(form, report)
    for said in ("FC101", "16.6% to 16.7%", "in real terms"):
        assert said in written


@pytest.mark.parametrize("form", [form for form in FORMATS if form.id not in {*FLAGS_ONLY, "csv"}])
def test_every_number_in_no_claim_is_there_with_the_reason(form, report):
    assert "no second figure" in told(form, report)


@pytest.mark.parametrize("form", FORMATS)
def test_the_decision_stands_beside_the_verdict(form, report, review):
    written = told(form, report, review)
    for said in ("rose 17%", "Ann", "Bo", "2018-01-15"):
        assert said in written
    assert "rose 17%" not in told(form, report)


@pytest.mark.parametrize("form", [form for form in FORMATS if form.id != "claimreview"])
def test_what_was_decided_before_a_claim_changed_is_told(form, report):
    former = Decision("c1", Act.OVERRIDE, Verdict.CONSISTENT, reviewer="Cyn")
    written = told(form, report, Review.of([Decision("c1", former=former)]))
    assert "Overridden" in written or '"act":"override"' in written.replace('": "', '":"')


@pytest.mark.parametrize("form", FORMATS)
def test_the_counts_are_those_of_the_report(form):
    report = check(MIXED)
    assert [report.counts[verdict] for verdict in Verdict] == [3, 1, 4, 2]
    assert counts(form, report) in (None, {verdict: report.counts[verdict] for verdict in Verdict})


@pytest.mark.parametrize("form", [f for f in FORMATS if f.id not in {*TABLES, "claimreview"}])
def test_a_report_of_some_claims_says_how_many_are_left_out(form, report):
    few = told(form, report.only(lambda claim: claim.id == "c1")).lower()
    assert re.search(r"left[_ ]?out(\W| of this report)+3\b", few)
    assert not re.search(r"left[_ ]?out(\W| of this report)+3\b", told(form, report).lower())


@pytest.mark.parametrize("name", ["html", "pdf", "docx"])
def test_the_forms_that_are_laid_out_have_their_sections_in_one_order(name, report):
    form = formats.load(name)
    written = form.write(report)
    shown = visible(written) if isinstance(written, str) else text(form, written)
    sections = ("flagged", "article", "consistent", "unverifiable", "unchecked", "checked")
    assert re.search(".*?".join(WORDS[one] for one in sections), shown, re.DOTALL)


@pytest.mark.parametrize("form", [form for form in FORMATS if not form.values[0].file.binary])
def test_a_text_ends_with_a_line_end(form, report):
    assert form.write(report).endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
def test_version_hash_settings_and_date_are_told(form, report, review):
    settings = Settings(ignore=("FC203",), strictness=Strictness.STRICT)
    made = replace(report, settings=settings, made=date(2031, 5, 17))
    written = told(form, made, review)
    for said in ("0.1.0", report.document.sha256, "FC203", "strict", "2031-05-17"):
        assert said in written


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_document_is_a_normal_report(form):
    assert form.write(Report(Document(""), (), (), ()))


@pytest.mark.parametrize("form", [form for form in FORMATS if form.values[0].several])
def test_several_reports_keep_their_order(form, report, review):
    joined = text(form, form.several([(report, review), (check(MIXED), None), (EMPTY, None)]))
    if form.name not in {"csv", "claimreview"}:  # they have nothing to say of an empty one
        assert 0 < joined.index("erry") < joined.index("another.txt")


@pytest.mark.parametrize("form", FORMATS)
def test_text_that_would_be_more_is_text(form, report, review):
    written = text(form, form.write(hostile(report), review))
    for steering in ("\x1b", "\x07", "\u202e"):
        assert steering not in written or form.name in UNTOUCHED
    assert form.encoded(hostile(report), review).decode(errors="replace")


@pytest.mark.parametrize("form", FORMATS)
@given(words=st.text(st.characters(), max_size=40))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_text_stops_a_format(form, report, review, words):
    document = replace(report.document, title=words, source=words, text=report.document.text)
    claims = tuple(replace(claim, text=words, subject=words) for claim in report.claims)
    assert form.encoded(replace(report, document=document, claims=claims), review)


# a row a finding or a claim, and no more
SILENT = {"line", "github", "claimreview", "csv"}


@pytest.mark.parametrize("form", [form for form in FORMATS if form.id not in SILENT])
def test_a_date_that_is_none_and_errors_of_ours_are_told_in_a_sentence_each(form, report):
    document = replace(report.document, vague=Vague("March 2004"), published=None)
    held = replace(report, document=document, errors=(Failure("FC303", "KeyError", "c2"),))
    date_note, errors = held.notes
    if form.name in {"json", "jsonl"}:
        plain = held.to_dict()
        assert plain["document"]["notes"] == [date_note]
        assert plain["errors"] == [{"where": "FC303", "kind": "KeyError", "claim": "c2"}]
        return
    written = " ".join(told(form, held).split())
    assert date_note in written
    assert errors in written
