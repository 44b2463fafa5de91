"""From a year or a month of publication only that is reckoned which all of its days agree on."""

from datetime import date, timedelta

import pytest

from factcheck.checking import check
from factcheck.extract.periods.reader import find, read
from factcheck.extract.sentences.openings import openings
from factcheck.model.document import Document
from factcheck.model.published import Days, Vague

YEAR = (date(2018, 1, 1), date(2018, 12, 31))
MARCH = (date(2018, 3, 1), date(2018, 3, 31))
WORDS = [
    "last year", "this year", "next year", "two years ago", "a decade ago", "last month",
    "last week", "yesterday", "in March", "in April", "on Tuesday", "since last year",
    "the first quarter", "the past five years", "last summer", "on 14 March", "in 2010",
    "the end of last year", "so far this year", "the year to date", "the next 3 days",
    "in early May", "last decade", "this quarter",
]  # fmt: skip


def periods(text: str, days: Days | None):
    return read(text, text.lower(), days, openings(text.lower()))


@pytest.mark.parametrize(
    ("words", "days", "start", "end"),
    [
        ("last year", YEAR, date(2017, 1, 1), date(2017, 12, 31)),
        ("two years ago", YEAR, date(2016, 1, 1), date(2016, 12, 31)),
        ("last month", YEAR, None, None),
        ("in March", YEAR, None, None),
        ("the past five years", YEAR, None, None),
        ("last month", MARCH, date(2018, 2, 1), date(2018, 2, 28)),
        ("last year", MARCH, date(2017, 1, 1), date(2017, 12, 31)),
        ("last week", MARCH, None, None),
        ("last year", (date(2017, 1, 1), date(2018, 12, 31)), None, None),
        ("in 2010", YEAR, date(2010, 1, 1), date(2010, 12, 31)),
    ],
)
def test_only_what_is_sure_has_days(words, days, start, end):
    (period,) = periods(f"Takings fell {words}.", days)
    assert (period.start, period.end) == (start, end)
    assert period.months or words == "so far this year"


@pytest.mark.parametrize("days", [YEAR, MARCH])
@pytest.mark.parametrize("words", WORDS)
def test_what_has_days_has_them_on_every_day(words, days):
    text = f"Takings fell {words}."
    found = periods(text, days)
    assert found
    known = [one for one in found if one.relative and (one.start or one.end)]
    day = days[0]
    while known and day <= days[1]:
        assert set(map(tuple_of, known)) <= set(map(tuple_of, find(text, text.lower(), day)))
        day += timedelta(days=1)


def tuple_of(period):
    return period.span, period.start, period.end


def test_an_age_at_publication_is_held_against_every_day_of_the_year():
    text = "Erik Sund, {}, who was born in Hallen in 1972, drives a van."
    vague = Vague("2018", YEAR)
    said = {age: check(Document(text.format(age), vague=vague)).claims for age in (38, 45, 46)}
    assert {age: [one.verdict.value for one in claims] for age, claims in said.items()} == {
        38: ["questionable"],
        45: ["consistent"],
        46: ["consistent"],
    }
    assert not check(Document(text.format(38))).claims[0].findings
