"""Dates as they are printed in figures, short and spelled."""

from datetime import date

import pytest

from factcheck.extract import periods
from tests.extract.reading import read

PUBLISHED = date(2024, 6, 3)


def found(text: str) -> list[tuple[str, str]]:
    """The first and last days of each period."""
    listed = periods.find(text, text.lower(), PUBLISHED)
    return [(str(one.start), str(one.end)) for one in listed]


DATES = {
    "It opened in Mar-2016.": ("2016-03-01", "2016-03-31"),
    "It opened in June two thousand and nine.": ("2009-06-01", "2009-06-30"),
    "It opened in two thousand twelve.": ("2012-01-01", "2012-12-31"),
    "It opened in May of 92.": ("1992-05-01", "1992-05-31"),
    "It opened in May of 07, he said.": ("2007-05-01", "2007-05-31"),
    "It ran 6/3-6/9/2015.": ("2015-06-03", "2015-06-09"),
    "It ran 10/1/2018 - 10/7/2018.": ("2018-10-01", "2018-10-07"),
    "It ran 3/6-9/6/2015.": ("2015-06-03", "2015-06-09"),
    "Sales rose in 2016Q2.": ("2016-04-01", "2016-06-30"),
    "Sales rose in 2017H1.": ("2017-01-01", "2017-06-30"),
    "Sales rose in Q2-2016.": ("2016-04-01", "2016-06-30"),
    "It rose last yr.": ("2023-01-01", "2023-12-31"),
    "It expires on 7/26/22.": ("2022-07-26", "2022-07-26"),
    "It expires on 26/7/22.": ("2022-07-26", "2022-07-26"),
    "It expired on 14/2/98.": ("1998-02-14", "1998-02-14"),
}


@pytest.mark.parametrize(("text", "days"), DATES.items())
def test_a_date(text: str, days: tuple[str, str]) -> None:
    assert found(text) == [days]
    assert read(text) == []


def test_one_date_that_is_month_first_tells_the_order_of_all() -> None:
    text = "Options expire on 7/26/22, 10/12/23 and 2/1/24."
    assert found(text) == [(day, day) for day in ("2022-07-26", "2023-10-12", "2024-02-01")]


def test_a_short_date_in_an_order_that_nothing_tells_has_no_days() -> None:
    assert found("It expires on 10/12/23.") == [("None", "None")]
    assert found("It expires on 10/12/23, not 28/1/24.")[0] == ("2023-12-10", "2023-12-10")


NO_DATES = {
    "They lost in two thousand and nine homes.": [2009],
    "She may of 92 men trust none.": [92],
    "It was mixed 45/30/4.": [45, 30, 4],
    "The screw is 7/32 inch.": [7 / 32],
    "It took 5 yrs.": [5],
    "two thousand homes": [2000],
}


@pytest.mark.parametrize(("text", "values"), NO_DATES.items())
def test_no_date(text: str, values: list[float]) -> None:
    assert found(text) == []
    assert [quantity.value for quantity in read(text)] == values
