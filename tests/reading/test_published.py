"""Dates of publication in every form that people, feeds and tables give them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.published import published

YEAR = (date(2004, 1, 1), date(2004, 12, 31))
MARCH = (date(2004, 3, 1), date(2004, 3, 31))


@pytest.mark.parametrize(
    "said",
    [
        "2018-01-14",
        "20180114",
        20180114,
        "2018-01-14T09:30:00Z",
        "2018-01-14 09:30",
        "14 January 2018",
        "January 14, 2018",
        "Sun, 14 Jan 2018 10:00:00 GMT",
        "January 14, 2018 at 5 p.m. EST",
        "14/1/2018",
        "1/14/2018",
        date(2018, 1, 14),
        datetime(2018, 1, 14, 9, 30),  # noqa: DTZ001
    ],
)
def test_a_day_is_a_day(said):
    assert published(said) == (date(2018, 1, 14), None)


@pytest.mark.parametrize("said", [None, "", "  ", float("nan")])
def test_nothing_is_no_date(said):
    assert published(said) == (None, None)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("2004", YEAR),
        (2004, YEAR),
        (2004.0, YEAR),
        ("2004-03", MARCH),
        ("3/2004", MARCH),
        ("2004/03", MARCH),
        ("2004/3", MARCH),
        ("March 2004", MARCH),
        ("Mar. 2004", MARCH),
        ("2004, March", None),
        ("2004 March", MARCH),
        ("Q1 2004", (YEAR[0], MARCH[1])),
        ("2004Q1", (YEAR[0], MARCH[1])),
        ("Spring 2004", YEAR),
        ("Winter 2004", (YEAR[0], date(2005, 12, 31))),
        ("2004/2005", (YEAR[0], date(2005, 12, 31))),
        ("2004/05", (YEAR[0], date(2005, 12, 31))),
        ("2004-2005", (YEAR[0], date(2005, 12, 31))),
        ("FY2004/2005", (YEAR[0], date(2005, 12, 31))),
        ("FY2005", (YEAR[0], date(2005, 12, 31))),
        ("3/4/2004", (date(2004, 3, 4), date(2004, 4, 3))),
        ("2005/2004", None),
        ("2004/00", None),
        ("FY2004/03", None),
        ("March", None),
        ("14 January", None),
        ("2004-02-30", None),
        ("2004-W03", None),
        ("n.d.", None),
        (1520000000, None),
        (True, None),
        ([2004], None),
    ],
)
def test_what_is_no_day_goes_as_far_as_it_goes(said, days):
    day, vague = published(said)
    assert day is None
    assert vague.days == days
    assert vague.note.startswith(f"The date “{vague.said}” is no day: ")


def test_what_is_told_of_a_date_is_short_and_can_be_written():
    assert len(published("x" * 1000)[1].said) == 40
    assert published("\ud83d")[1].said == "?"


@given(st.one_of(st.text(), st.integers(), st.floats(), st.binary(), st.lists(st.text())))
def test_nothing_that_anybody_sends_is_an_error(said):
    day, vague = published(said)
    assert day is None or vague is None
    assert not vague or not vague.days or vague.days[0] <= vague.days[1]


@given(st.text("0123456789/-. qQwWjanfebmrpyJAN", max_size=12))
def test_nothing_that_looks_like_a_date_is_an_error(said):
    published(said)
