"""Ranges of money, of thousands, with hyphens and signs; and two figures that are none."""

import pytest

from tests.extract.reading import ends, read

RANGES = {
    "£5-10m": (5e6, 10e6, "GBP"),
    "$3 to 5 billion": (3e9, 5e9, "USD"),
    "€4-5bn": (4e9, 5e9, "EUR"),
    "between $3 and 4 million": (3e6, 4e6, "USD"),
    "$700 to $2 million": (700, 2e6, "USD"),
    "£250-1m": (250, 1e6, "GBP"),
    "15-20,000 people": (15e3, 20e3, ""),
    "$15–20,000": (15e3, 20e3, "USD"),
    "50-2,000 homes": (50, 2000, ""),
    "three-to-five years": (3, 5, "year"),
    "a six-to-eight-week course": (6, 8, "week"),
    "a two-to-three-hour wait": (2, 3, "hour"),
    "between minus 5 and plus 3 degrees": (-5, 3, "degree"),
    "plus 10% to plus 12%": (10, 12, "%"),
}


@pytest.mark.parametrize(("text", "found"), RANGES.items())
def test_a_range(text: str, found: tuple[float, float, str]) -> None:
    (quantity,) = read(text)
    assert (*ends(quantity), quantity.unit) == found


APART = {
    "a fee of £200 to 3 million users": [200, 3e6],
    "it is $6.75 and 18 million shares": [6.75, 18e6],
    "It rose from $3 to 5 million.": [3e6, 5e6],
    "20 to-do lists": [20],
    "a three-or-four-day trip": [3, 4],
    "2010-20,000": [20000],
}


@pytest.mark.parametrize(("text", "values"), APART.items())
def test_figures_of_their_own(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in read(text)] == values
