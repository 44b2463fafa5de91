"""Quantities of a document by where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.quantities.finished import Finished
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span


def placed(spans: list[tuple[int, int]]) -> Finished:
    """A document with a quantity at each of these places."""
    ordered = sorted(set(spans), key=lambda span: (span[0], -span[1]))
    return Finished((span, Quantity(Span(*span), "9", Kind.NUMBER, None, None)) for span in ordered)


def test_what_reaches_into_a_stretch_is_found_with_what_lies_inside():
    year, day, later = (0, 12), (4, 6), (20, 22)
    found = placed([year, day, later]).over(5, 20)
    assert [one.span for one in found] == [year, day]


SPANS = st.builds(lambda at, size: (at, at + size), st.integers(0, 60), st.integers(1, 15))


@given(st.lists(SPANS), SPANS)
def test_it_finds_what_a_look_at_every_one_of_them_would(spans, stretch):
    document = placed(spans)
    overlapping = [one for one in document.values() if one.span.overlaps(Span(*stretch))]
    assert document.over(*stretch) == overlapping
