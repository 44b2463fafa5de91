"""Sums of money as they are printed, and pounds that weigh."""

import pytest

from tests.extract.reading import read

SUMS = {
    "$US40 million": (40e6, "USD"),
    "$A55 million": (55e6, "AUD"),
    "$NZ5.50 or so": (5.5, "NZD"),
    "$HK300": (300, "HKD"),
    "45 USD million": (45e6, "USD"),
    "3.2 EUR bn": (3.2e9, "EUR"),
    "$3.1T": (3.1e12, "USD"),
    "£1.5t": (1.5e12, "GBP"),
    "Mex$ 10 million": (10e6, "MXN"),
    "#120 million": (120e6, "GBP"),
    "#4,500": (4500, "GBP"),
    "Rs 17,81,841 crore": (17818410e6, "INR"),
    "Rs 2.5 lakh crore": (2.5e12, "INR"),
    "20 ringgit and 43 sen": (20.43, "MYR"),
    "30 baht 50 satang": (30.5, "THB"),
    "3 CAD 3 cents": (3.03, "CAD"),
    "20 rupees 43": (20.43, "INR"),
    "ringgit 20": (20, "MYR"),
}


@pytest.mark.parametrize(("text", "found"), SUMS.items())
def test_one_sum(text: str, found: tuple[float, str]) -> None:
    (quantity,) = read(text)
    assert (quantity.value, quantity.unit) == (pytest.approx(found[0]), found[1])


COUNTS = {
    "2,32,822 new jobs": 232822,
    "12,34,567 voters": 1234567,
    "1,23,45,678 people": 12345678,
    "232,822 new jobs": 232822,
}


@pytest.mark.parametrize(("text", "value"), COUNTS.items())
def test_groups_of_two_as_in_india(text: str, value: float) -> None:
    (quantity,) = read(text)
    assert quantity.value == value


NOT_MONEY = {
    "a lorry of 5t": ["tonne"],
    "the price is $6.75 and 18 is the stock": ["USD", ""],
    "between $5 and 10": ["USD"],
    "$5 to 10": ["USD"],
    "$20bn, or half of it": ["USD", ""],
    "It was in constant 2012 dollars.": [],
    "He is #1 here.": [],
    "In 2015 EUR 40 million went.": ["EUR"],
    "5 senators and 43 sentences": ["", ""],
}


@pytest.mark.parametrize(("text", "units"), NOT_MONEY.items())
def test_what_is_no_sum_or_another(text: str, units: list[str]) -> None:
    assert [quantity.unit for quantity in read(text)] == units


POUNDS = {
    "a 200-pound statue": "lb",
    "a 40-pound dog ran off": "lb",
    "20-pound sacks of sand": "lb",
    "a 600-pound bomb": "lb",
    "a catch of 18.6 million pounds": "lb",
    "landings of 3 million pounds": "lb",
    "a 3 million-pound catch": "lb",
    "a catch worth 18.6 million pounds": "GBP",
    "a five-pound note": "GBP",
    "a 200-pound fine": "GBP",
    "a 10-pound train ticket": "GBP",
    "a two-million-pound deal": "GBP",
    "a 2-pound-a-week rise": "GBP/week",
    "it cost 20 pounds": "GBP",
}


@pytest.mark.parametrize(("text", "unit"), POUNDS.items())
def test_pounds_are_weighed_or_paid(text: str, unit: str) -> None:
    (quantity,) = read(text)
    assert quantity.unit == unit


def test_the_lowest_is_in_the_unit_of_the_highest() -> None:
    text = "The highest forecast is 84.75 cents, while the lowest is 74.07."
    assert [quantity.unit for quantity in read(text)] == ["cent", "cent"]
