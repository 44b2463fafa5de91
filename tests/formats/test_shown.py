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


SPOTS = st.lists(SPANS.filter(lambda ends: ends[0] < ends[1]), min_size=1, max_size=3)


@given(st.lists(st.tuples(SPOTS.map(sorted), st.sampled_from(Verdict))))
def test_stretches_make_up_the_article(marks):
    claims = tuple(
        placed(number, [Span(*ends) for ends in spots], verdict)
        for number, (spots, verdict) in enumerate(sorted(marks))
    )
    found = list(_shown.stretches(Report(Document(TEXT), (), claims, ())))
    assert "".join(stretch.text for stretch in found) == TEXT
    at = 0
    for stretch in found:
        end = at + len(stretch.text)
        on = [(c, s) for c in claims for s in c.spans if s.start <= at and end <= s.end]
        ranked = sorted(on, key=lambda one: (-one[0].verdict.weight, one[1].start))
        assert stretch.gravest is (ranked[0][0] if ranked else None)
        ending = [(s, c) for c in claims for s in c.spans if s.end == end]
        assert [(spot.span, spot.claim) for spot in stretch.ending] == ending
        at = end


def placed(number: int, spots: list[Span], verdict: Verdict) -> Claim:
    """A claim in one piece or in several."""
    hull = Span(spots[0].start, max(spot.end for spot in spots))
    found = (Finding("FC101", "growth-mismatch", verdict, hull, ""),)
    several = tuple(spots) if len(spots) > 1 else ()
    return Claim(hull, "", Change(), findings=found, id=f"c{number}", spots=several)


def test_overlapping_claims_show_the_gravest(report):
    wrong = report.claims[0]
    right = replace(report.claims[2], span=wrong.span)
    stretches = _shown.stretches(replace(report, claims=(right, wrong)))
    assert [s.gravest for s in stretches if s.gravest] == [wrong]


def test_lines_are_counted_from_one():
    lines = _shown.Lines(Document("one\ntwo\n\nfour"))
    assert [lines.at(offset) for offset in (0, 3, 4, 8, 9)] == [1, 1, 2, 3, 4]
