from hypothesis import given
from hypothesis import strategies as st

from factcheck.drafts.keys import claim_keys, claim_sentences
from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.report import Report
from factcheck.model.span import Span
from tests.changed import replace
from tests.ui.sample import ALONE, GROWTH, REPORT, TEXT


def shifted(report: Report, before: str) -> Report:
    """The report on the same text with something written in front of it."""
    by = len(before)
    moved = (
        replace(c, span=Span(c.span.start + by, c.span.end + by), id=f"c{n}")
        for n, c in enumerate(report.claims, 7)
    )
    return replace(
        report,
        document=replace(report.document, text=before + report.document.text),
        claims=tuple(moved),
    )


def test_a_key_says_the_relation_and_every_claim_has_its_own():
    keys = claim_keys(REPORT)
    assert [key.split(":")[0] for key in keys.values()] == ["change", "share", "change"]
    assert len(set(keys.values())) == 3


def test_a_paragraph_added_above_changes_no_key():
    moved = shifted(REPORT, "A new paragraph about 5 ships.\n\n")
    assert list(claim_keys(moved).values()) == list(claim_keys(REPORT).values())


def test_editing_the_sentence_changes_its_key_and_no_other():
    edited = TEXT.replace("nights", "days")
    report = replace(REPORT, document=replace(REPORT.document, text=edited))
    old, new = claim_keys(REPORT), claim_keys(report)
    assert old["c2"] != new["c2"]
    assert old["c1"] == new["c1"]


def test_the_same_words_twice_are_told_apart():
    twin = replace(GROWTH, id="c9")
    keys = claim_keys(replace(REPORT, claims=(GROWTH, twin)))
    assert keys["c1"].removesuffix(":1") == keys["c9"].removesuffix(":2")


def test_spacing_and_case_make_no_difference():
    loose = replace(GROWTH, text=GROWTH.text.replace(" ", "\u00a0 ").upper())
    assert claim_keys(replace(REPORT, claims=(loose,))) == {"c1": claim_keys(REPORT)["c1"]}


def test_the_sentence_around_a_claim():
    found = claim_sentences(REPORT)
    assert found["c3"] == "Its director spoke of a spike of 700 per cent since 2013."
    assert found["c1"].startswith("The Harbour")


@given(st.text(max_size=40), st.data())
def test_any_span_lies_within_its_sentences(text, data):
    text = text + "x"
    start = data.draw(st.integers(0, len(text) - 1))
    where = Span(start, data.draw(st.integers(start + 1, len(text))))
    claim = replace(ALONE, span=where, text=where.of(text))
    report = replace(REPORT, document=replace(REPORT.document, text=text), claims=(claim,))
    assert where.of(text) in claim_sentences(report)["c3"]
    assert claim_keys(report)["c3"].startswith("change:")


def test_of_a_claim_in_several_sentences_only_those_are_told():
    text = "The quay has 40 berths. It is old. Ships call. The hall has 12 rooms."
    around = Sentences(text)
    assert around.words([Span(13, 22)]) == "The quay has 40 berths."
    rooms = Span(text.index("12"), text.index(" rooms"))
    assert around.words([Span(13, 22), rooms]) == "The quay has 40 berths. … The hall has 12 rooms."
