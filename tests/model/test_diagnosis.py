"""A slip is told only if it fits to the last digit and is the only one of its kind."""

import pytest

import factcheck
from factcheck.model import diagnosis
from factcheck.model.interval import Interval, total


def found(text: str, compute) -> str:
    *inputs, stated = factcheck.quantities(text)
    return diagnosis.of(stated, compute, inputs)


def summed(*parts: Interval) -> Interval:
    return total(parts)


def product(number: Interval, each: Interval) -> Interval:
    return number * each


def test_two_swapped_digits_that_make_it_fit_are_told():
    told = found("It sold 1,250 desks at £45, £65,250.", product)
    assert told == "it would fit if £65,250 were £56,250, two digits swapped"


def test_what_fits_only_roughly_is_not_told():
    assert not found("It sold 1,250 desks at £45, £65,150.", product)


def test_a_slip_of_magnitude_may_be_in_any_of_the_figures():
    told = found("It sold 1,200 desks at £250, £30,000.", product)
    assert told == "one of the figures is ten times too large or too small"


def test_two_slips_that_would_explain_it_explain_nothing():
    # 132 for 123 and 121 for 112 would both mend it
    assert not found("It fed 123 cats and 112 dogs, 244 pets.", summed)


def test_a_whole_number_of_two_digits_is_not_explained_by_a_swap():
    assert not found("It fed 15 cats and 12 dogs, 72 pets.", summed)


@pytest.mark.parametrize(("figure", "speaks"), [("12%", False), ("12.5%", True), ("1,248", True)])
def test_only_a_figure_of_many_digits_speaks_for_a_loose_binding(figure, speaks):
    [stated] = factcheck.quantities(f"It is {figure}.")
    assert diagnosis.telling(stated) is speaks
