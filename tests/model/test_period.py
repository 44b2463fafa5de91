"""Periods: calendar stretches with both days included."""

from datetime import date

import pytest

from factcheck.model.period import DAYS_PER_MONTH, Period
from factcheck.model.span import Span


def period(start: date | None = None, end: date | None = None, **more: object) -> Period:
    return Period(Span(0, 0), "", start, end, **more)


def year(number: int) -> Period:
    return period(date(number, 1, 1), date(number, 12, 31), months=12.0)


def test_a_calendar_year_is_known_and_has_its_number():
    assert year(2017).known
    assert year(2017).year == 2017


def test_eleven_months_of_a_year_lie_in_that_year():
    assert period(date(2017, 1, 1), date(2017, 11, 30), months=11.0).year == 2017


def test_a_financial_year_lies_in_no_calendar_year():
    assert period(date(2016, 4, 1), date(2017, 3, 31), months=12.0).year is None


def test_since_2013_is_open_at_the_end():
    since = period(date(2013, 1, 1))
    assert not since.known
    assert since.year is None


def test_last_year_without_a_date_of_publication_keeps_its_length():
    last_year = period(months=12.0, relative=True)
    assert not last_year.known
    assert last_year.months == 12


def test_years_run_from_middle_to_middle():
    assert year(2010).years_to(year(2017)) == pytest.approx(7, abs=0.01)


def test_eleven_months_have_an_earlier_middle_than_the_year():
    eleven = period(date(2017, 1, 1), date(2017, 11, 30))
    assert year(2010).years_to(eleven) == pytest.approx(7 - 0.5 / 12, abs=0.01)


def test_years_backwards_are_negative():
    assert year(2017).years_to(year(2010)) == pytest.approx(-7, abs=0.01)


def test_an_open_period_has_no_middle():
    assert period(date(2013, 1, 1)).years_to(year(2017)) is None
    assert year(2010).years_to(period(date(2013, 1, 1))) is None


def test_a_mean_month_is_a_twelfth_of_the_gregorian_year():
    assert pytest.approx(365.2425) == 12 * DAYS_PER_MONTH
