"""Numbers in words, and in figures and words together."""

import pytest

from tests.extract.reading import read

ONE_VALUE = {
    "1 in twenty-two homes": 1 / 22,
    "two in twenty-five pupils": 2 / 25,
    "three out of six hundred lamps": 3 / 600,
    "one in a million": 1e-6,
    "one in ten thousand homes": 1e-4,
    "seven in a hundred eggs": 0.07,
    "nine out of ten": 0.9,
    "one in two thousand": 1 / 2000,
    "it is one twenty-fifth of the cost": 1 / 25,
    "three twenty-firsts of it": 3 / 21,
    "one hundred thirty-fifths": 100 / 35,
    "thirty fifths": 6,
    "two fifty-sevenths of it": 2 / 57,
    "one hundred and three quarters inches": 100.75,
    "two hundred and two thirds": 200 + 2 / 3,
    "one hundred and twenty thirds": 40,
    "one hundred and three houses": 103,
    "3 thousand 2 hundred and 15 people": 3215,
    "3 thousand 2 hundred": 3200,
    "4 crore 12 lakh voters": 41.2e6,
    "5 million 300 thousand tonnes": 5.3e6,
    "it cost thousand euros": 1000,
    "a lamp at hundred dollars": 100,
    "we met hundred and twenty men": 120,
    "it ran for hundred metres": 100,
    "79 billion 8 hundred million people": 79.8e9,
    "a score of ships": 20,
    "two score years": 40,
    "half a dozen": 6,
    "12 lkhs": 1.2e6,
    "⅙ of the homes": 1 / 6,
}


@pytest.mark.parametrize(("text", "value"), ONE_VALUE.items())
def test_one_number_in_words(text: str, value: float) -> None:
    (quantity,) = read(text)
    assert quantity.value == pytest.approx(value)


NOT_ONE = {
    "several hundred dollars": [],
    "a few thousand euros": [],
    "the million dollar question": [],
    "a multi-million pound deal": [],
    "a film named Million Dollar Fish": [],
    "figures in thousand tonnes": [],
    "how many hundred pounds": [],
    "a score draw": [],
    "a record score": [],
    "a score of ninety": [90],
    "a score of 7 to 2": [7, 2],
    "it rose 5 million 3 times": [5e6, 3],
    "4 thousand, 2 hundred of them new": [4000, 200],
    "5 million and 3 hundred": [5e6, 300],
    "1,020 out of three hundred": [1020, 300],
    "ten in two weeks": [10, 2],
    "a hundred dollars": [100],
}


@pytest.mark.parametrize(("text", "values"), NOT_ONE.items())
def test_words_that_make_no_such_number(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in read(text)] == values


def test_a_year_in_words_is_no_base() -> None:
    assert read("there were five in two thousand and nine")[0].value == 5
