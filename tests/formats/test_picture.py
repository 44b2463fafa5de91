"""Where the parts of a picture stand, from 0 to 1000."""

from datetime import date

from factcheck.checking import check
from factcheck.formats._picture import WIDTH, levels, times


def relation(text: str):
    return check(text, published=date(2018, 1, 14)).claims[0].relation


def test_sizes_share_a_scale_that_begins_at_zero():
    before, after, moved = levels(relation("Visits rose 45% to 7,000 from 6,000."))
    assert {bar.zero for bar in (before, after, moved)} == {0}
    assert before.middle < after.middle < moved.middle
    assert (moved.high, moved.recomputed, before.recomputed) == (WIDTH, True, False)
    assert moved.low < moved.middle < moved.high


def test_a_size_below_zero_stands_left_of_it():
    above, below = levels(relation("Growth fell from 3% to -1%."))
    assert below.low == 0 < below.zero == above.zero < above.low


def test_periods_share_a_line_of_time():
    text = "The desk had 72,000 calls in the first 11 months of last year, up from 6,000 in 2010."
    first, last = times(relation(text))
    assert (first.low, last.high) == (0, WIDTH)
    assert first.high < last.low


def test_what_has_no_sizes_has_no_picture():
    assert levels(relation("At least 40 pupils came, up from 30.")) == []
