"""Days, weeks and months by the calendar: what lies between two dates, and how it is told."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from factcheck.lexicon.days import between, day_sizes, in_days, run_of
from factcheck.model.quantity import Kind
from tests.extract.reading import read

FAIR = "The fair began on 3 May 2016 and ended on 14 June 2016, after {}."
MONTHS = "The fair began in May 2016 and ended in November 2016, after {}."


@pytest.mark.parametrize("length", ["42 days", "43 days", "six weeks", "1,008 hours"])
def test_the_last_day_may_count_or_not(length):
    [claim] = check(FAIR.format(length)).claims
    assert claim.verdict.value == "consistent"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            FAIR.format("44 days"),
            "From 3 May 2016 to 14 June 2016 is 42 days; the text says 44 days.",
        ),
        (
            FAIR.format("four weeks"),
            "From 3 May 2016 to 14 June 2016 is 6 weeks; the text says four weeks.",
        ),
        (
            MONTHS.format("three months"),
            "From May 2016 to November 2016 is 6 months; the text says three months.",
        ),
    ],
)
def test_another_length_is_told_in_its_own_unit(text, message):
    [claim] = check(text).claims
    assert [(one.code, one.message) for one in claim.findings] == [("FC601", message)]


RUN = "The fair lasted {} from 2 to 23 June."


@pytest.mark.parametrize("length", ["21 days", "22 days", "three weeks"])
def test_a_run_of_days_needs_no_year(length):
    [claim] = check(RUN.format(length)).claims
    assert claim.verdict.value == "consistent"


@pytest.mark.parametrize(
    ("length", "message"),
    [
        ("12 days", "2 to 23 June is 22 days; the text says 12 days."),
        ("five weeks", "2 to 23 June is 3.1 weeks; the text says five weeks."),
    ],
)
def test_another_run_of_days_is_told_without_from_and_to(length, message):
    [claim] = check(RUN.format(length)).claims
    assert [one.message for one in claim.findings] == [message]


@pytest.mark.parametrize(
    "text",
    [
        "The fair lasted four weeks in June.",
        "The fair lasted four weeks, from 1 to 30 June.",  # may be told by the month
        "The 12-day fair from 2 to 23 June drew crowds.",  # may pause
        "The five-day course from 2 to 23 June is full.",
        "The fair ran from 2 to 23 June, with ten days of music.",
        "The course runs from 2 to 23 June for five days a week.",
    ],
)
def test_what_need_not_last_so_long_is_left_alone(text):
    assert [c.verdict.value for c in check(text).claims if c.verdict.value == "inconsistent"] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2 to 23 June", 22),
        ("2–23 June", 22),
        ("30 May to 27 June", 29),
        ("2 to 23 June 2016", 22),
        ("June", None),
        ("1 to 30 June", None),
        ("2010 to 2016", None),
        ("2 June", None),
    ],
)
def test_a_run_is_counted_with_one_or_both_of_its_ends(text, days):
    [one] = [q for q in check(f"It ran from {text}, daily.").quantities if q.kind is Kind.DATE]
    found = run_of(one.period)
    assert found == (days and (days, days - 1, days))


@pytest.mark.parametrize(
    ("years", "verdicts"),
    [
        ("five", ["inconsistent"]),
        ("six", []),
        ("seven", ["consistent"]),
        ("eight", ["inconsistent"]),
    ],
)
def test_six_years_and_eleven_months_are_six_or_seven_years(years, verdicts):
    text = f"The fair began on 3 June 2011 and ended on 8 May 2018, after {years} years."
    assert [claim.verdict.value for claim in check(text).claims] == verdicts


def test_dates_of_months_leave_their_days_open():
    ways = [check(MONTHS.format(f"{weeks} weeks")).claims for weeks in (24, 26, 30)]
    assert [claim.verdict.value for [claim] in ways] == ["consistent"] * 3


@pytest.mark.parametrize(
    ("text", "days"),
    [("two weeks", 14), ("36 hours", 1.5), ("three months", 91.3), ("one year", 365.25)],
)
def test_a_length_has_so_many_days(text, days):
    [length] = read(f"It took {text}.")
    middle, least, most = in_days(length)
    assert middle == pytest.approx(days, abs=0.1)
    assert least < middle < most


def test_what_is_no_length_has_none():
    assert [in_days(one) for one in read("It took 5 miles and £3.")] == [None, None]
    assert day_sizes()["week"] == 7 * day_sizes()["day"] == 7


DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(DAYS, st.integers(0, 9999), st.integers(0, 40), st.integers(0, 40))
def test_between_two_dates_lie_as_many_days_as_any_two_of_theirs_are_apart(first, gap, one, two):
    start = first, first + timedelta(one)
    end = start[1] + timedelta(gap), start[1] + timedelta(gap + two)
    middle, least, most = between(start, end)
    assert (least, most) == (gap, gap + one + two + 1)
    assert least <= middle <= most
