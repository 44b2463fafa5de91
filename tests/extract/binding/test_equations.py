"""Equations: what two operands give, and the operand that gives a result.

A size is (value, low, high): what is printed, and the ends of what it may stand for.
"""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.extract.binding.candidates.equations import EQUATIONS, Size, meets, surprise

LARGER_SECOND = {"of_rest"}  # a step, of what there was before it
VALUES = st.floats(min_value=0.5, max_value=1e6)
SIZES = st.builds(lambda value, by: (value, value - by, value + by), VALUES, st.floats(0, 0.4))


def exact(value: float) -> Size:
    """A size that stands for nothing but itself."""
    return value, value, value


@pytest.mark.parametrize(
    ("name", "first", "second", "result"),
    [
        ("share", 30, 40, 75),
        ("growth", 50, 40, 25),
        ("growth", 30, 40, 25),  # the sign is left to the words
        ("of_rest", 10, 50, 25),  # a rise of 10 to 50
        ("ratio", 120, 40, 3),
        ("gap", 40, 50, 10),
        ("sum", 40, 50, 90),
        ("product", 40, 50, 2000),
    ],
)
def test_two_operands_give_a_result(name, first, second, result):
    assert EQUATIONS[name].give(exact(first), exact(second)) == pytest.approx(exact(result))


@pytest.mark.parametrize("name", EQUATIONS)
@given(VALUES, VALUES)
def test_solve_finds_the_operand_that_gave_a_result(name, one, other):
    equation, (low, high) = EQUATIONS[name], sorted((one, other))
    assume(high > low * 1.001)
    first, second = (low, high) if name in LARGER_SECOND else (high, low)
    result = equation.give(exact(first), exact(second))[0]
    solved = equation.solve(result, second)
    assert any(value == pytest.approx(first, rel=1e-6) for value in solved)


@pytest.mark.parametrize("name", EQUATIONS)
@given(VALUES, VALUES)
def test_what_solve_finds_gives_the_result(name, result, second):
    equation = EQUATIONS[name]
    sizes = [value for value in equation.solve(result, second) if value > second * 1e-6]
    for value in sizes:
        given_back = equation.give(exact(value), exact(second))[0]
        assert given_back == pytest.approx(result, rel=1e-3, abs=1e-3)


@pytest.mark.parametrize("name", EQUATIONS)
@given(SIZES, SIZES)
def test_the_ends_of_a_result_enclose_it(name, first, second):
    assume(name not in LARGER_SECOND or second[1] > first[2])
    value, low, high = EQUATIONS[name].give(first, second)
    assert low <= value * (1 + 1e-9) + 1e-9
    assert value <= high * (1 + 1e-9) + 1e-9


def test_nothing_is_a_share_of_nothing():
    assert EQUATIONS["share"].give(exact(3), exact(0)) == (0, 0, 0)
    assert EQUATIONS["product"].solve(3, 0) == ()


@given(SIZES, SIZES)
def test_meets_is_symmetric(one, other):
    assert meets(one, other) == meets(other, one)


@given(SIZES)
def test_a_size_meets_itself(size):
    assert meets(size, size)


def test_sizes_meet_where_some_value_may_be_both():
    assert meets((34, 33.5, 34.5), (34.04, 34.04, 34.04))
    assert meets((34, 33.5, 34.5), (35, 34.5, 35.5))  # 34.5 may be either
    assert not meets((34, 33.5, 34.5), (35, 34.6, 35.4))


def test_a_fit_of_many_digits_surprises_more():
    coarse = surprise((34, 33.5, 34.5), exact(34.04), 1)
    fine = surprise((34.04, 34.035, 34.045), exact(34.04), 0.01)
    assert 0 < coarse < fine


def test_a_fit_of_whole_numbers_is_counted_by_their_steps():
    assert surprise(exact(50), exact(50), 10) < surprise(exact(50), exact(50), 1)


@given(SIZES, SIZES, st.floats(0, 100))
def test_surprise_is_never_below_nothing(stated, computed, step):
    assert surprise(stated, computed, step) > 0
