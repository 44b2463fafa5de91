"""What printed digits may stand for: the one policy for rounding, zeros and hedges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.interval import INFINITE, Interval, point
from factcheck.model.precision import Hedge, Printed, shown_step, trailing_unit

ONE_POINT_THREE_BILLION = Printed(1.3e9, step=1e8, zeros=1e8)
SEVENTY_TWO_THOUSAND = Printed(72_000, step=1, zeros=1_000)


def hedged(value: float, hedge: Hedge) -> Printed:
    """A whole number as printed, with a hedge before it."""
    return Printed(value, 1, trailing_unit(value, 1), hedge)


@st.composite
def numbers(draw, hedges=(None, *Hedge)):
    """A positive number as printed: some digits, in some unit."""
    step = 10.0 ** draw(st.integers(-3, 9))
    value = draw(st.integers(1, 999_999)) * step
    return Printed(value, step, trailing_unit(value, step), draw(st.sampled_from(hedges)))


class TestUnhedged:
    def test_half_a_unit_of_the_last_printed_digit(self):
        assert ONE_POINT_THREE_BILLION.plain == Interval(1.25e9, 1.35e9)
        assert SEVENTY_TWO_THOUSAND.plain == Interval(71_999.5, 72_000.5)

    def test_closing_zeros_as_rounding_is_the_kinder_reading(self):
        assert SEVENTY_TWO_THOUSAND.significant == Interval(71_500, 72_500)

    def test_digits_may_have_been_cut_off(self):
        readings = {
            reading.name: reading.interval for reading in ONE_POINT_THREE_BILLION.charitable
        }
        cut = readings.pop("digits cut off, not rounded")
        assert readings == {}
        assert cut.low == 1.3e9
        assert 1.3999e9 < cut.high < 1.4e9  # 1.4bn itself would be printed as 1.4bn

    def test_a_loss_is_cut_off_towards_zero(self):
        [cut] = [reading.interval for reading in Printed(-4.2, 0.1, 0.1).charitable]
        assert cut.high == -4.2
        assert -4.3 < cut.low < -4.29

    @given(numbers(hedges=(None,)))
    def test_plain_lies_within_significant(self, number):
        assert number.significant.low <= number.plain.low
        assert number.plain.high <= number.significant.high

    @given(numbers(hedges=(None,)))
    def test_a_reading_for_zeros_only_where_it_says_more_than_the_digits(self, number):
        names = [reading.name for reading in number.charitable]
        assert ("closing zeros as rounding" in names) == (number.significant != number.plain)

    def test_closing_zeros_are_rounding_within_a_twentieth_of_the_number(self):
        assert Printed(72_000, 1, 1_000).significant == Interval(71_500, 72_500)
        assert Printed(10, 1, 10).significant == Interval(9.5, 10.5)
        assert Printed(5_000, 1, 1_000).significant == Interval(4_750, 5_250)


class TestHedged:
    @pytest.mark.parametrize(
        ("value", "hedge", "low", "high"),
        [
            (6_000, Hedge.EXACT, 6_000, 6_000),
            (72_000, Hedge.ABOUT, 71_500, 72_500),
            (1_000, Hedge.ABOUT, 900, 1_100),  # half of the thousand would be 500: a tenth at most
            (7, Hedge.ABOUT, 6, 8),  # a whole unit at least
            (72_000, Hedge.UNDER, 71_000, 72_000),
            (80_000, Hedge.UNDER, 72_000, 80_000),
            (9_000, Hedge.OVER, 9_000, 10_000),
            (1_000, Hedge.OVER, 1_000, 1_250),
            (12, Hedge.OVER, 12, 13),
            (50, Hedge.AT_MOST, 0, 50.5),
            (50, Hedge.AT_LEAST, 49.5, INFINITE),
        ],
    )
    def test_the_table(self, value, hedge, low, high):
        assert hedged(value, hedge).plain == Interval(low, high)

    def test_at_most_a_negative_number_is_open_below(self):
        assert Printed(-5, 1, 1, Hedge.AT_MOST).plain.low == -INFINITE

    def test_more_than_may_be_stretched_to_any_value_above(self):
        assert [r.interval for r in hedged(9_000, Hedge.OVER).charitable][-1].high == INFINITE

    def test_nearly_may_be_stretched_to_about(self):
        assert [r.interval for r in hedged(72_000, Hedge.UNDER).charitable][-1].holds(72_900)

    def test_what_was_counted_one_by_one_has_no_kinder_reading(self):
        assert not list(hedged(60, Hedge.EXACT).charitable)
        assert not list(hedged(140, Hedge.EXACT).charitable)

    def test_closing_zeros_of_a_large_count_may_be_rounding(self):
        assert hedged(72_000, Hedge.EXACT).plain == point(72_000)
        [rounded] = hedged(72_000, Hedge.EXACT).charitable
        assert rounded.interval == Interval(71_500, 72_500)

    @given(numbers(hedges=(Hedge.ABOUT, Hedge.AT_MOST, Hedge.AT_LEAST, Hedge.EXACT, None)))
    def test_the_printed_number_itself_always_fits(self, number):
        assert number.plain.holds(number.value)

    @given(numbers(hedges=(Hedge.UNDER,)))
    def test_nearly_never_goes_above(self, number):
        assert number.plain.high == number.value
        assert number.plain.low >= 0

    @given(numbers(hedges=(Hedge.OVER,)))
    def test_more_than_never_goes_below(self, number):
        assert number.plain.low == number.value

    @given(numbers(hedges=(Hedge.ABOUT,)))
    def test_about_is_wider_than_the_bare_digits(self, number):
        bare = Printed(number.value, number.step, number.zeros).plain
        assert number.plain.low <= bare.low
        assert bare.high <= number.plain.high

    @given(numbers())
    def test_every_kinder_reading_could_be_printed_so(self, number):
        assert all(reading.interval.meets(point(number.value)) for reading in number.charitable)


class TestTrailingUnit:
    @pytest.mark.parametrize(
        ("value", "step", "unit"),
        [
            (72_000, 1, 1_000),
            (72_001, 1, 1),
            (1.3e9, 1e8, 1e8),
            (2.50, 0.01, 0.01),  # a zero printed behind the point is meant
            (20e6, 1e6, 1e7),
            (-400, 1, 100),
            (0, 1, 1),
        ],
    )
    def test_the_worth_of_the_last_digit_that_is_not_a_closing_zero(self, value, step, unit):
        assert trailing_unit(value, step) == unit

    @given(st.integers(1, 99_999).filter(lambda n: n % 10), st.integers(0, 9))
    def test_it_counts_the_zeros(self, digits, zeros):
        assert trailing_unit(digits * 10**zeros, 1) == 10**zeros


@pytest.mark.parametrize(
    ("value", "step"), [(1_208.7, 10), (0.0123, 0.0001), (72_000, 100), (-55, 0.1), (0, 1)]
)
def test_a_computed_value_is_shown_with_three_digits(value, step):
    assert shown_step(value) == pytest.approx(step)
