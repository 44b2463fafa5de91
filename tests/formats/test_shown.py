"""Cutting an article where claims begin and end."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.formats import _shown
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.relation import Change
from factcheck.model.report import Report
from factcheck.model.span import Span

TEXT = "Crossings rose 🚢 to 7,000."
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@given(st.lists(SPANS.filter(lambda ends: ends[0] < ends[1]), max_size=5))
def test_stretches_make_up_the_article(ends):
    claims = tuple(
        Claim(Span(start, end), TEXT[start:end], Change(), id=f"c{number}")
        for number, (start, end) in enumerate(ends)
    )
    found = list(_shown.stretches(Report(Document(TEXT), (), claims, ())))
    assert "".join(stretch.text for stretch in found) == TEXT
    for claim in claims:
        assert "".join(s.text for s in found if claim in s.on) == claim.text
    assert sorted(c.id for s in found for c in s.ending) == [c.id for c in claims]


def test_overlapping_claims_show_the_gravest(report):
    wrong = report.claims[0]
    right = replace(report.claims[2], span=wrong.span)
    stretches = _shown.stretches(replace(report, claims=(right, wrong)))
    assert [s.gravest for s in stretches if s.gravest] == [wrong]


def test_lines_are_counted_from_one():
    lines = _shown.Lines(Document("one\ntwo\n\nfour"))
    assert [lines.at(offset) for offset in (0, 3, 4, 8, 9)] == [1, 1, 2, 3, 4]
