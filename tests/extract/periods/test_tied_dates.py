"""Years, quarters and days that are tied to one another, and years of an era."""

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
    "Income in FY2016/17 rose.": ("2016-04-01", "2017-03-31"),
    "Income in FY16-17 rose.": ("2016-04-01", "2017-03-31"),
    "Income in FY17 rose.": ("2017-01-01", "2017-12-31"),
    "It opened on 2022/07/26.": ("2022-07-26", "2022-07-26"),
    "It opened on 26-Jul-22.": ("2022-07-26", "2022-07-26"),
    "It opened on 26-Jul-85.": ("1985-07-26", "1985-07-26"),
    "Sales fell in 2Q16.": ("2016-04-01", "2016-06-30"),
    "Sales fell in 1H17.": ("2017-01-01", "2017-06-30"),
    "Sales fell in Q2'16.": ("2016-04-01", "2016-06-30"),
    "It was so over the preceding decade.": ("2014-06-04", "2024-06-03"),
    "He died in 14 AD.": ("0014-01-01", "0014-12-31"),
    "It fell in 476 CE.": ("0476-01-01", "0476-12-31"),
    "It began in the 1990 s.": ("1990-01-01", "1999-12-31"),
}


@pytest.mark.parametrize(("text", "days"), DATES.items())
def test_a_date(text: str, days: tuple[str, str]) -> None:
    assert found(text) == [days]


def test_the_decade_before_a_year_that_is_named() -> None:
    assert found("It fell in 2010, after a rise in the preceding decade.") == [
        ("2010-01-01", "2010-12-31"),
        ("2000-01-01", "2009-12-31"),
    ]


@pytest.mark.parametrize("text", ["It was built in 300 BC.", "in 44 B.C. he died"])
def test_a_year_before_our_era_is_neither_a_date_nor_a_quantity(text: str) -> None:
    assert not found(text)
    assert not read(text)


COUNTS = {
    "40 AD patients came.": 40,
    "They sold 12 CE marks.": 12,
    "They had 5 a day.": 5,
}


@pytest.mark.parametrize(("text", "value"), COUNTS.items())
def test_no_date(text: str, value: float) -> None:
    assert not found(text)
    assert [one.value for one in read(text)] == [value]
