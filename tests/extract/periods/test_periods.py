"""Periods that stand by themselves: the marked words are found, with their days."""

from datetime import date

import pytest
import regex

from factcheck.extract.periods import find

PUBLISHED = date(2018, 1, 14)  # a Sunday

ABSOLUTE = """
It opened on [[3 May 2016]].                            2016-05-03 2016-05-03
It opened on [[May 3, 2016]], at noon.                  2016-05-03 2016-05-03
The fire of [[Sunday, 24 February 2013]] spread.        2013-02-24 2013-02-24
Signed [[2016-05-03]] in Leeds.                         2016-05-03 2016-05-03
Signed [[23/05/2016]] in Leeds.                         2016-05-23 2016-05-23
Signed [[04/05/2016]] in Leeds.                         2016-05-04 2016-05-04
Signed [[05/23/2016]] in Boise.                         2016-05-23 2016-05-23
A vote on [[the 9th of November]] decided.              2017-11-09 2017-11-09
A vote on [[Nov. 9]] decided.                           2017-11-09 2017-11-09
It will be held on [[9 February]].                      2018-02-09 2018-02-09
The fair of [[June 2 to 9]] paid well.                  2018-06-02 2018-06-09
The fair of [[2-9 June 2015]] paid well.                2015-06-02 2015-06-09
Paid on [[June two]].                                   2018-06-02 2018-06-02
Costs fell in [[March 2009]].                           2009-03-01 2009-03-31
Costs fell in [[Sept. 2009]] again.                     2009-09-01 2009-09-30
Costs fell in [[March]].                                2017-03-01 2017-03-31
Costs fell in [[January]].                              2018-01-01 2018-01-31
The fee will be due in [[March]].                       2018-03-01 2018-03-31
The [[May]] figures disappointed.                       2017-05-01 2017-05-31
Sales of 40 in [[1998]] were poor.                      1998-01-01 1998-12-31
Sales of 40 ([[1998]]: 35) were poor.                   1998-01-01 1998-12-31
It was [[1998]]'s best seller.                          1998-01-01 1998-12-31
The [[1998]] results were poor.                         1998-01-01 1998-12-31
Exports passed [[1998]] levels again.                   1998-01-01 1998-12-31
A third more than in [[2000]], it said.                 2000-01-01 2000-12-31
The bridge dates back to [[1865]] or so.                1865-01-01 1865-12-31
In [[nineteen ninety-six]] it closed.                   1996-01-01 1996-12-31
A bumper crop in [['04]] helped.                        2004-01-01 2004-12-31
Profit in [[fiscal 2015]] rose.                         2015-01-01 2015-12-31
Profit for [[FY15]] rose.                               2015-01-01 2015-12-31
Spending in [[the 1990s]] soared.                       1990-01-01 1999-12-31
Spending in [[the nineties]] soared.                    1990-01-01 1999-12-31
Spending in [[the '90s]] soared.                        1990-01-01 1999-12-31
Built in [[the 19th century]] of brick.                 1801-01-01 1900-12-31
Pupils in [[2016-17]] numbered 90.                      2016-04-01 2017-03-31
Pupils in [[academic year 2016/17]] numbered 90.        2016-09-01 2017-08-31
Goals in [[season 1986/87]] numbered 90.                1986-08-01 1987-07-31
Rents rose in [[2004-2006]] by half.                    2004-01-01 2006-12-31
Rents rose in [[1987–91]] by half.                      1987-01-01 1991-12-31
Rents, [[1984 to 1989]], rose by half.                  1984-01-01 1989-12-31
Rents rose [[from 2010 to 2015]] by half.               2010-01-01 2015-12-31
Rents rose [[between 2004 and 2006]] by half.           2004-01-01 2006-12-31
Rents rose [[from November 2014 to May 2015]].          2014-11-01 2015-05-31
Rents rose [[from November to May 2015]] again.         2014-11-01 2015-05-31
Rents in [[January-March]] fell.                        2017-01-01 2017-03-31
Rents in [[Jan/Mar 2016]] fell.                         2016-01-01 2016-03-31
Rents in [[Q3 2016]] fell.                              2016-07-01 2016-09-30
Rents in [[2016 Q3]] fell.                              2016-07-01 2016-09-30
Rents in [[Q3]] fell.                                   2017-07-01 2017-09-30
Rents in [[H1 2016]] fell.                              2016-01-01 2016-06-30
Rents in [[the third quarter]] fell.                    2017-07-01 2017-09-30
Rents in [[the third and fourth quarters]] fell.        2017-07-01 2017-12-31
Rents in [[the third quarter of 2016]] fell.            2016-07-01 2016-09-30
Rents in [[the second half of 2016]] fell.              2016-07-01 2016-12-31
Rents in [[the second half of February 2015]] fell.     2015-02-15 2015-02-28
Rents in [[the final quarter of last year]] fell.       2017-10-01 2017-12-31
Rents in [[the first week of March 2015]] fell.         2015-03-01 2015-03-07
Rents in [[week 10 of 2015]] fell.                      2015-03-02 2015-03-08
Visitors in [[winter 2010]] were few.                   2010-12-01 2011-02-28
Visitors in [[the summer of 2010]] were few.            2010-06-01 2010-08-31
"""


def rows(table: str) -> list[tuple[str, str, str]]:
    """A line each: the marked sentence, its first and its last day."""
    lines = (line.rsplit(maxsplit=2) for line in table.strip().splitlines())
    return [(sentence, first, last) for sentence, first, last in lines]


def check(sentence: str, first: str, last: str) -> None:
    """Exactly the marked words are found, with these days; "-" for an open or unknown one."""
    text = regex.sub(r"\[\[|\]\]", "", sentence)
    (found,) = find(text, text.lower(), PUBLISHED)
    assert found.text == regex.search(r"\[\[(.*)\]\]", sentence)[1]
    assert (str(found.start or "-"), str(found.end or "-")) == (first, last)
    assert text[found.span.start : found.span.end] == found.text


@pytest.mark.parametrize(("sentence", "first", "last"), rows(ABSOLUTE))
def test_dates_and_stretches_of_the_calendar(sentence: str, first: str, last: str) -> None:
    check(sentence, first, last)


def test_a_list_shares_the_year_that_closes_it() -> None:
    text = "Visitors in January and February 2015 were few."
    found = find(text, text.lower(), PUBLISHED)
    assert [str(period.start) for period in found] == ["2015-01-01", "2015-02-01"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("in the first 11 months of 2014", 11.0),
        ("in 2014", 12.0),
        ("in Q2 2014", 3.0),
        ("in the 1990s", 120.0),
        ("from March to May 2014", 3.0),
        ("in the half-year to June 2014", 6.0),
        ("since 2014", None),
        ("at the end of 2014", None),
        ("in early 2014", None),
    ],
)
def test_the_length_in_months(text: str, months: float | None) -> None:
    (found,) = find(text, text.lower(), PUBLISHED)
    assert found.months == months


def test_a_week_is_about_a_quarter_of_a_month() -> None:
    (found,) = find("in the week to 7 May 2014", "in the week to 7 may 2014", PUBLISHED)
    assert found.months == pytest.approx(0.23, abs=0.001)
