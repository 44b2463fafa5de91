"""Interval arithmetic by law: whatever the true values were, the answer holds them.

Ends are decimals of at most three places, as numbers are printed; one in a few is open.
"""

import operator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

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

OPERATIONS = [operator.add, operator.sub, operator.mul, operator.truediv]
printed = st.integers(-10_000_000, 10_000_000).map(lambda thousandths: thousandths / 1000)
positive = st.integers(1, 10_000_000).map(lambda thousandths: thousandths / 1000)


@st.composite
def inside(draw, ends=printed, may_open=True):
    """An interval and a value that lies in it."""
    low, value, high = sorted(draw(st.tuples(ends, ends, ends)))
    if may_open and draw(st.booleans()):
        low = draw(st.sampled_from([low, -INFINITE]))
        high = draw(st.sampled_from([high, INFINITE]))
    return Interval(low, high), value


intervals = inside().map(lambda pair: pair[0])
sizes = inside(positive, may_open=False)


@pytest.mark.parametrize("operation", OPERATIONS)
@given(inside(), inside())
def test_the_answer_holds_the_answer_for_every_pair_of_values(operation, left, right):
    (a, x), (b, y) = left, right
    assume(operation is not operator.truediv or y != 0)
    assert operation(a, b).meets(point(operation(x, y)))


@pytest.mark.parametrize("operation", OPERATIONS)
@given(intervals, intervals)
def test_no_operation_raises_or_loses_its_ends(operation, a, b):
    answer = operation(a, b)
    assert answer.low <= answer.high


@pytest.mark.parametrize("operation", [operator.add, operator.mul])
@given(intervals, intervals)
def test_sums_and_products_commute(operation, a, b):
    assert operation(a, b) == operation(b, a)


@given(intervals)
def test_negating_twice_changes_nothing(a):
    negative = -a
    assert -negative == a


@given(intervals, intervals)
def test_meeting_is_mutual(a, b):
    assert a.meets(b) == b.meets(a)


@given(inside(may_open=False), inside(may_open=False))
def test_what_meets_has_a_difference_that_holds_zero(left, right):
    a, b = left[0], right[0]
    assert a.meets(b) == (a - b).holds(0)


@given(intervals, intervals)
def test_below_above_and_meeting_exclude_each_other(a, b):
    assert a.below(b) + b.below(a) + a.meets(b) == 1


@given(inside(), inside())
def test_the_hull_holds_both(left, right):
    (a, x), (b, y) = left, right
    hull = a.hull(b)
    assert hull.holds(x)
    assert hull.holds(y)
    assert hull == b.hull(a)


@given(inside(), printed)
def test_scaling_is_multiplying_by_a_known_factor(pair, factor):
    a, x = pair
    assert a.scaled(factor).holds(x * factor)


@given(inside())
def test_the_inverse_holds_every_inverse(pair):
    a, x = pair
    assume(x != 0)
    assert a.inverse().holds(1 / x)


@given(intervals, inside(may_open=False))
def test_dividing_across_zero_gives_every_value(a, divisor):
    b = divisor[0]
    assume(b.low < 0 < b.high and a != point(0))
    assert a / b == EVERYTHING


@given(inside(positive), st.floats(-4, 4))
def test_power_holds_every_power(pair, exponent):
    a, x = pair
    assert a.power(exponent).meets(point(x).power(exponent))


@given(st.lists(inside(), max_size=6))
def test_a_total_holds_the_sum_of_any_values(pairs):
    assert total(a for a, _ in pairs).meets(total(point(x) for _, x in pairs))


@given(sizes, sizes)
def test_growth_holds_the_growth_of_any_two_values(before, after):
    (a, x), (b, y) = before, after
    assert growth(a, b).meets(growth(point(x), point(y)))


@given(sizes, sizes, st.integers(1, 50))
def test_compound_growth_holds_the_growth_of_any_two_values(before, after, years):
    (a, x), (b, y) = before, after
    assert compound(a, b, years).meets(compound(point(x), point(y), years))


@given(positive, positive)
def test_compound_growth_over_one_year_is_growth(before, after):
    grown, yearly = growth(point(before), point(after)), compound(point(before), point(after), 1)
    assert yearly.low == pytest.approx(grown.low, rel=1e-9, abs=1e-9)


@given(st.integers(1, 5_000), st.integers(1, 3))
def test_neighbours_in_print_touch(number, places):
    """4.0 may be 4.05 and so may 4.1: the difference of the two may be nothing."""
    step = 10.0**-places
    lower, upper = around(number * step, step / 2), around((number + 1) * step, step / 2)
    assert (upper - lower).holds(0)
    assert growth(lower, upper).holds(0)
