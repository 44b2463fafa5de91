"""Interval arithmetic by example: the comparisons every check is made of."""

import math

import pytest

from factcheck.model.interval import (
    EVERYTHING,
    INFINITE,
    Interval,
    around,
    compound,
    growth,
    point,
    total,
)


def close(interval: Interval, low: float, high: float) -> bool:
    return interval.low == pytest.approx(low) and interval.high == pytest.approx(high)


class TestShape:
    def test_a_reversed_interval_is_refused(self):
        with pytest.raises(ValueError, match="not an interval"):
            Interval(2, 1)

    def test_a_bound_must_be_a_number(self):
        with pytest.raises(ValueError, match="not an interval"):
            Interval(math.nan, 1)

    def test_width_and_middle(self):
        assert Interval(2, 6).width == 4
        assert Interval(2, 6).middle == 4

    def test_the_middle_of_a_half_open_interval_is_its_known_end(self):
        assert Interval(12, INFINITE).middle == 12
        assert Interval(-INFINITE, 12).middle == 12
        assert EVERYTHING.middle == 0


class TestComparison:
    def test_intervals_that_share_a_value_meet(self):
        assert Interval(1, 3).meets(Interval(2, 4))
        assert not Interval(1, 2).meets(Interval(3, 4))

    def test_touching_ends_meet(self):
        assert Interval(1, 2).meets(Interval(2, 3))

    def test_binary_rounding_does_not_part_what_touches(self):
        assert point(0.1 + 0.2).meets(point(0.3))

    def test_the_slack_is_far_smaller_than_any_printed_digit(self):
        assert not point(72_000).meets(point(72_000.01))

    def test_holds_takes_the_ends_in(self):
        assert Interval(1.25, 1.35).holds(1.25)
        assert not Interval(1.25, 1.35).holds(1.36)

    def test_below_means_every_value_is_smaller(self):
        assert Interval(1, 2).below(Interval(3, 4))
        assert not Interval(1, 3).below(Interval(3, 4))

    def test_the_hull_fills_the_gap(self):
        assert Interval(1, 2).hull(Interval(5, 6)) == Interval(1, 6)


class TestDivision:
    def test_by_a_positive_interval(self):
        assert Interval(6, 12) / Interval(2, 3) == Interval(2, 6)

    def test_by_an_interval_that_reaches_zero_is_open(self):
        assert Interval(6, 12) / Interval(0, 3) == Interval(2, INFINITE)
        assert Interval(6, 12) / Interval(-3, 0) == Interval(-INFINITE, -2)

    def test_by_an_interval_across_zero_says_nothing(self):
        assert Interval(6, 12) / Interval(-1, 3) == EVERYTHING

    def test_by_zero_says_nothing_and_does_not_raise(self):
        assert point(6) / point(0) == EVERYTHING


class TestRoots:
    def test_power_leaves_negative_values_out(self):
        assert Interval(-4, 9).power(0.5) == Interval(0, 3)

    def test_a_negative_power_of_zero_is_open(self):
        assert Interval(0, 2).power(-1) == Interval(0.5, INFINITE)

    def test_a_power_too_large_for_a_float_is_open(self):
        assert Interval(1, 1e200).power(9) == Interval(1, INFINITE)

    def test_power_of_nothing_but_negative_values_raises(self):
        with pytest.raises(ValueError, match="power of a negative"):
            Interval(-4, -1).power(0.5)


class TestFormulas:
    def test_growth_from_6000_to_72000(self):
        assert growth(point(6_000), point(72_000)) == point(1_100)

    def test_growth_of_rounded_numbers_is_a_stretch(self):
        """2.5m to 2.7m, each half a tenth either way: +3.9 to +12.2 %, so "up 8%" fits."""
        grown = growth(around(2.5, 0.05), around(2.7, 0.05))
        assert close(grown, 100 * (2.65 / 2.55 - 1), 100 * (2.75 / 2.45 - 1))
        assert grown.holds(8)

    def test_a_fall_is_negative(self):
        assert growth(point(8_000), point(6_000)) == point(-25)

    def test_a_base_that_may_be_zero_is_open(self):
        assert growth(Interval(0, 0.5), point(3)).high == INFINITE

    def test_compound_growth_is_what_a_bank_pays(self):
        assert close(compound(point(100), point(121), 2), 10, 10)

    def test_total_of_nothing_is_nothing(self):
        assert total([]) == point(0)
        assert total([point(4), Interval(2, 3), point(2)]) == Interval(8, 9)
