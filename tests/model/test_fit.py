"""What fits, how closely, and what is too coarse to tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.fit import COARSE, fit
from factcheck.model.interval import Interval, growth
from factcheck.model.precision import Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span


def difference(before: Interval, after: Interval) -> Interval:
    return after - before


def tried(text: str, compute=difference):
    """The first figure of a text set against the later two, in their order."""
    stated, before, after = factcheck.quantities(text)
    return fit(stated, compute, (before, after))


def test_what_the_printed_figures_give_is_an_exact_fit():
    found = tried("A rise of £2.8m, from £6.3m to £9.1m.")
    assert (found.verdict, found.closeness) == (Verdict.CONSISTENT, Closeness.EXACT)


def test_what_only_rounding_explains_is_told_apart():
    found = tried("A rise of £2.9m, from £6.3m to £9.1m.")
    assert (found.verdict, found.closeness) == (Verdict.CONSISTENT, Closeness.ROUNDING)


def test_what_rounding_cannot_explain_does_not_fit():
    assert tried("A rise of £3.2m, from £6.3m to £9.1m.").verdict is Verdict.INCONSISTENT


@pytest.mark.parametrize(
    ("text", "face"),
    [("A rise of £3m, from £11m to £15m.", 4e6), ("A rise of £1m, from £4m to £6m.", 2e6)],
)
def test_where_rounding_would_let_most_figures_pass_none_is_ticked(text, face):
    found = tried(text)
    assert (found.verdict, found.reading, found.value) == (Verdict.QUESTIONABLE, COARSE, face)


def test_coarse_figures_tick_what_they_give_as_printed():
    assert tried("Up 50%, from 4% to 6%.", growth).closeness is Closeness.EXACT
    assert tried("Up 80%, from 4% to 6%.", growth).verdict is Verdict.QUESTIONABLE


def test_more_than_a_billion_has_no_face_value():
    found = tried("Up 10%, from £947m to more than £1.0bn.", growth)
    assert found.verdict is Verdict.CONSISTENT


def money(value: int, step: int) -> Quantity:
    printed = Printed(float(value), float(step), float(step))
    return Quantity(Span(0, 1), str(value), Kind.MONEY, printed, printed, "GBP", "money")


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from([1, 10, 100]))
def test_a_sum_taken_at_face_value_always_fits_exactly(first, second, step):
    one, other = money(first * step, step), money(second * step, step)
    found = fit(money((first + second) * step, step), Interval.__add__, (one, other))
    assert found.closeness is Closeness.EXACT


@given(st.integers(1, 999), st.integers(1, 999), st.integers(2, 50))
def test_a_sum_off_by_more_than_its_rounding_never_fits(first, second, off):
    one, other = money(first, 1), money(second, 1)
    found = fit(money(first + second + off, 1), Interval.__add__, (one, other))
    assert found.verdict is not Verdict.CONSISTENT
