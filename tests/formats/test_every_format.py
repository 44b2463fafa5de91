"""What holds for each format there is, whichever it is."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck import formats
from factcheck.model.document import Document
from factcheck.model.report import Report
from factcheck.model.settings import Settings, Strictness
from tests.formats.readback import text, told

NAMES = formats.names()
FORMATS = [pytest.param(formats.load(name), id=name) for name in NAMES]
EMPTY = Report(Document("Nothing.", "Another", "another.txt"), (), (), ())


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


@pytest.mark.parametrize("form", FORMATS)
def test_every_claim_is_there_with_its_decision(form, report, review):
    written = told(form, report, review)
    for said in ("FC101", "16.6% to 16.7%", "in real terms", "no second figure", "rose 17%"):
        assert said in written


@pytest.mark.parametrize("form", [form for form in FORMATS if not form.values[0].file.binary])
def test_a_text_ends_with_a_line_end(form, report):
    assert form.write(report).endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
def test_the_settings_are_told(form, report):
    settings = Settings(ignore=("FC203",), strictness=Strictness.STRICT)
    written = told(form, replace(report, settings=settings))
    assert "FC203" in written
    assert "strict" in written


@pytest.mark.parametrize("form", [form for form in FORMATS if form.id != "text"])
def test_the_date_is_the_one_that_is_passed_in(form, report):
    assert "2031-05-17" in told(form, replace(report, made=date(2031, 5, 17)))


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_document_is_a_normal_report(form):
    assert form.write(Report(Document(""), (), (), ()))


@pytest.mark.parametrize("form", [form for form in FORMATS if form.values[0].several])
def test_several_reports_keep_their_order(form, report):
    joined = text(form, form.several([(report, None), (EMPTY, None)]))
    assert 0 < joined.index("Ferry") < joined.index("nother")
