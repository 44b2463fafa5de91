"""Cutting an article where claims begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.formats import _shown
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.finding import Finding, Verdict
from factcheck.model.relation import Change
from factcheck.model.report import Report
from factcheck.model.span import Span
from tests.changed import replace

TEXT = "Crossings rose 🚢 to 7,000."
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@given(st.lists(st.tuples(SPANS.filter(lambda ends: ends[0] < ends[1]), st.sampled_from(Verdict))))
def test_stretches_make_up_the_article(marks):
    claims = tuple(
        Claim(Span(*ends), "", Change(), id=f"c{number}", findings=(outcome(verdict, ends),))
        for number, (ends, verdict) in enumerate(sorted(marks))
    )
    found = list(_shown.stretches(Report(Document(TEXT), (), claims, ())))
    assert "".join(stretch.text for stretch in found) == TEXT
    at = 0
    for stretch in found:
        end = at + len(stretch.text)
        on = [c for c in claims if c.span.start <= at and end <= c.span.end]
        assert stretch.gravest is max(on, key=lambda claim: claim.verdict.weight, default=None)
        assert stretch.ending == tuple(c for c in claims if c.span.end == end)
        at = end


def outcome(verdict: Verdict, ends: list[int]) -> Finding:
    return Finding("FC101", "growth-mismatch", verdict, Span(*ends), "")


def test_overlapping_claims_show_the_gravest(report):
    wrong = report.claims[0]
    right = replace(report.claims[2], span=wrong.span)
    stretches = _shown.stretches(replace(report, claims=(right, wrong)))
    assert [s.gravest for s in stretches if s.gravest] == [wrong]


def test_lines_are_counted_from_one():
    lines = _shown.Lines(Document("one\ntwo\n\nfour"))
    assert [lines.at(offset) for offset in (0, 3, 4, 8, 9)] == [1, 1, 2, 3, 4]
