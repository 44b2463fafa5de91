"""Where something stands: half-open stretches that count code points."""

from factcheck.model.span import Span


def test_a_span_cuts_its_characters_out_of_the_text():
    assert Span(4, 10).of("the 72,000 calls") == "72,000"


def test_offsets_count_code_points_not_bytes():
    assert Span(2, 4).of("🦊 £5") == "£5"


def test_neighbours_do_not_overlap():
    assert not Span(0, 5).overlaps(Span(5, 9))
    assert Span(0, 6).overlaps(Span(5, 9))


def test_a_span_holds_itself_and_what_lies_inside():
    outer = Span(3, 9)
    assert outer.holds(outer)
    assert outer.holds(Span(4, 8))
    assert not outer.holds(Span(4, 10))


def test_the_hull_reaches_over_the_gap():
    assert Span(8, 9).hull(Span(1, 2)) == Span(1, 9)


def test_spans_sort_in_the_order_of_the_text():
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 4)]) == [Span(1, 4), Span(1, 9), Span(5, 6)]
