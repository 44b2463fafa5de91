"""Signs: which numbers are below zero, and which "-" is no minus."""

import pytest

from tests.extract.reading import ends, read

NEGATIVE = {
    "The balance was $-40.5m.": -40.5e6,
    "a result of €-4m": -4e6,
    "a loss of $(40.5) million": -40.5e6,
    "a margin of -$5m": -5e6,
    "a frost of - 20 degrees": -20,
    "lows around – 12C": -12,
    "it is –5C outside": -5,
    "FTSE 100 -0.7% at noon": -0.7,
    "the Nikkei 225 –1.4%": -1.4,
    "earnings of 0.4 and then -0.04 -0.06": -0.06,
    "a change of −1.2 points": -1.2,
    "40 degrees below zero": -40,
    "minus three": -3,
}


@pytest.mark.parametrize(("text", "value"), NEGATIVE.items())
def test_a_minus_belongs_to_its_number(text: str, value: float) -> None:
    assert read(text)[-1].value == pytest.approx(value)


POSITIVE = {
    "a USD-5 fee": [5],
    "a cold day - 20 degrees is cold": [20],
    "the crowd – 300 people – left": [300],
    "a village –12 houses– was cut off": [12],
    "a 10 -15% rise": [None],
    "a $10-$15 bag": [None],
    "costs (£4.2m) rose": [4.2e6],
    "the old ($5) and the new": [5],
    "pens - 5 of them - were lost": [5],
    "a gas-20 lamp": [],
}


@pytest.mark.parametrize(("text", "values"), POSITIVE.items())
def test_a_dash_or_a_bracket_is_no_minus(text: str, values: list[float | None]) -> None:
    assert [quantity.value for quantity in read(text)] == values


RANGES = {
    "a gap of 4.1 kg (−1.0 to 9.2)": (-1.0, 9.2),
    "highs of -3C to 8C": (-3, 8),
    "minus 4C to 9C": (-4, 9),
    "from -5C to -3C": (-5, -3),
    "between -5 and -3 degrees C": (-5, -3),
    "margins of minus 7% to minus 12%": (-12, -7),
    "a flow of negative $2 million to $3 million": (-3e6, -2e6),
    "prices run from $700 to $2 million": (700, 2e6),
    "from £250 to £3m": (250, 3e6),
    "fines of $3 to $5 million": (3e6, 5e6),
    "between 30 and 2 million": (30, 2e6),
    "one to three years": (1, 3),
    "one to 10 people": (1, 10),
    "5-to-7-year-olds": (5, 7),
    "$4 to $5, up from $3 to $4": (3, 4),
    "7-8%, against 5-6%": (5, 6),
}


@pytest.mark.parametrize(("text", "pair"), RANGES.items())
def test_each_end_has_its_own_sign_and_its_own_scale(text: str, pair: tuple[float, float]) -> None:
    assert ends(read(text)[-1]) == pair


PAIRS = {
    "Forecasts moved from 2 to 3 per cent to 4 to 5 per cent.": [(2, 3), (4, 5)],
    "Growth went from 2-3 per cent to 4-5 per cent.": [(2, 3), (4, 5)],
    "a crop of 5.1 to 5.4 tonnes, down from 5.2 to 5.8 tonnes": [(5.1, 5.4), (5.2, 5.8)],
    "It rose from 2 to 3 per cent.": [(2, 2), (3, 3)],
    "It rose from 2 to 3 per cent to 4 per cent.": [(2, 2), (3, 3), (4, 4)],
    "It fell from 7 to 5 million tonnes.": [(7e6, 7e6), (5e6, 5e6)],
    "It grew from $500 to $1 million.": [(500, 500), (1e6, 1e6)],
}


@pytest.mark.parametrize(("text", "found"), PAIRS.items())
def test_a_range_is_set_against_a_range(text: str, found: list[tuple[float, float]]) -> None:
    assert [ends(quantity) for quantity in read(text)] == found


@pytest.mark.parametrize("text", ["a one-to-one talk", "one to watch", "one or the other"])
def test_one_that_counts_nothing_begins_no_range(text: str) -> None:
    assert read(text) == []
