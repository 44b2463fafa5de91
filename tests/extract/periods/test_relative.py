"""Periods that hang on the date of publication, or on a period named before."""

from datetime import date

import pytest
import regex

from factcheck.extract.periods import find

PUBLISHED = date(2018, 1, 14)  # a Sunday

TABLE = """
Takings fell [[last year]].                             2017-01-01 2017-12-31
Takings fell from 102 to 81 [[last year]].              2017-01-01 2017-12-31
Takings fell in [[the 5 past weeks]].                   2017-12-11 2018-01-14
Takings fell [[this year]].                             2018-01-01 2018-12-31
Takings will fall [[next year]].                        2019-01-01 2019-12-31
Takings fell in [[the last year]].                      2017-01-15 2018-01-14
Takings fell over [[the past five years]].              2013-01-15 2018-01-14
Takings fell over [[the last three months]].            2017-10-15 2018-01-14
Takings fell over [[the past decade]].                  2008-01-15 2018-01-14
Takings may fall in [[the next 3 days]].                2018-01-15 2018-01-17
Takings fell in [[last month]] alone.                   2017-12-01 2017-12-31
Takings fell [[last quarter]].                          2017-10-01 2017-12-31
Takings fell [[last week]].                             2018-01-01 2018-01-07
Takings fell [[this week]].                             2018-01-08 2018-01-14
Takings fell [[yesterday]].                             2018-01-13 2018-01-13
Takings fell [[today]].                                 2018-01-14 2018-01-14
Takings fell [[last night]].                            2018-01-13 2018-01-13
Takings fell [[last weekend]].                          2018-01-06 2018-01-07
Takings fell on [[Tuesday]].                            2018-01-09 2018-01-09
Takings fell [[last Friday]].                           2018-01-12 2018-01-12
The shop will reopen on [[Tuesday]].                    2018-01-16 2018-01-16
Takings fell [[last summer]].                           2017-06-01 2017-08-31
Takings fell [[last March]].                            2017-03-01 2017-03-31
Takings fell in [[March last year]].                    2017-03-01 2017-03-31
Takings were 40 [[two years ago]].                      2016-01-01 2016-12-31
Takings were 40 [[a decade ago]].                       2008-01-01 2008-12-31
Takings were 40 [[a couple of months ago]].             2017-11-01 2017-11-30
Takings in [[the first 11 months of last year]] fell.   2017-01-01 2017-11-30
Takings in [[the first six months]] fell.               2017-01-01 2017-06-30
Takings in [[last year's first half]] fell.             2017-01-01 2017-06-30
Takings in [[the nine months to September]] fell.       2017-01-01 2017-09-30
Takings in [[the three months to 31 December]] fell.    2017-10-01 2017-12-31
Takings in [[the year to March]] fell.                  2016-04-01 2017-03-31
Takings in [[the year ended January 31]] fell.          2016-02-01 2017-01-31
Takings in [[the 12 months to June 2012]] fell.         2011-07-01 2012-06-30
Takings in [[the five years to 2010]] fell.             2006-01-01 2010-12-31
Takings in [[the quarter ended 31 May 2015]] fell.      2015-03-01 2015-05-31
Takings in [[the week ended February 21]] fell.         2017-02-15 2017-02-21
Takings in [[the week of 20 November]] fell.            2017-11-20 2017-11-26
Takings for [[the year to date]] fell.                  2018-01-01 2018-01-14
Takings [[so far this year]] fell.                      2018-01-01 2018-01-14
Takings [[since 2013]] fell.                            2013-01-01 -
Takings fell [[starting in March 2015]].                2015-03-01 -
Takings fell [[from 2013 onwards]] here.                2013-01-01 -
Takings fell [[after 2015]].                            2016-01-01 -
Takings fell [[until 2015]].                            - 2015-12-31
Takings fell [[before 2015]].                           - 2014-12-31
Takings fell [[by 2015]].                               - 2015-12-31
Takings fell [[by the end of March 2015]].              - 2015-03-31
Takings fell after the [[2015]] flood.                  2015-01-01 2015-12-31
Takings fell after the [[May 2015]] flood.              2015-05-01 2015-05-31
Takings fell after [[Tuesday]]'s flood.                 2018-01-09 2018-01-09
Takings fell in [[the second half of 2015/16]].         2015-10-01 2016-03-31
Takings fell [[since the early 1990s]].                 1990-01-01 -
Takings fell in [[early 2015]].                         2015-01-01 2015-12-31
Takings fell in [[mid-2015]].                           2015-01-01 2015-12-31
Takings fell at [[the end of 2015]].                    2015-12-31 2015-12-31
Takings fell at [[end-2015]].                           2015-12-31 2015-12-31
Takings fell in [[the rest of this year]].              2018-01-14 2018-12-31
"""
LINES = [line.rsplit(maxsplit=2) for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "first", "last"), LINES)
def test_the_marked_words_have_these_days(sentence: str, first: str, last: str) -> None:
    text = regex.sub(r"\[\[|\]\]", "", sentence)
    (found,) = find(text, text.lower(), PUBLISHED)
    assert found.text == regex.search(r"\[\[(.*)\]\]", sentence)[1]
    assert (str(found.start or "-"), str(found.end or "-")) == (first, last)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("In the first half of 2015 it sold 9, up from 8 a year earlier.", "2014-01-01 2014-06-30"),
        ("In May 2015 it sold 9, up from 8 a year ago.", "2014-05-01 2014-05-31"),
        ("In 2015 it sold 9, up from 8 the year before.", "2014-01-01 2014-12-31"),
        ("In 2015 it sold 9; the following year, 8.", "2016-01-01 2016-12-31"),
        ("In Q2 2015 it sold 9, against 8 in the same period of 2013.", "2013-04-01 2013-06-30"),
        ("In May 2015 it sold 9, against 8 in the same month last year.", "2017-05-01 2017-05-31"),
        (
            "In May 2015 it sold 9, and 8 in the corresponding month a year ago.",
            "2014-05-01 2014-05-31",
        ),
        ("It sold 9 in 2015 and bought 3 in the same year.", "2015-01-01 2015-12-31"),
    ],
)
def test_what_points_back_is_dated_by_the_period_before(text: str, days: str) -> None:
    first, second = find(text, text.lower(), PUBLISHED)
    assert first.known
    assert f"{second.start} {second.end}" == days


def test_the_paragraph_ends_what_can_be_pointed_back_to() -> None:
    text = "It sold 9 in 2010.\n\nIt sold 8 a year ago."
    found = find(text, text.lower(), PUBLISHED)
    assert (found[1].start, found[1].relative) == (date(2017, 1, 1), True)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("last year", 12.0),
        ("in the third quarter", 3.0),
        ("the first 11 months of last year", 11.0),
        ("in March", 1.0),
        ("the past five years", 60.0),
        ("from March to May", 3.0),
        ("since last year", None),
        ("up 4% year on year", None),
    ],
)
def test_without_a_date_of_publication_lengths_stay(text: str, months: float | None) -> None:
    (found,) = find(text, text.lower(), None)
    assert (found.start, found.end, found.months, found.relative) == (None, None, months, True)
