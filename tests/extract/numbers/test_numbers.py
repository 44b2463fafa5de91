"""Numbers however they are written: digits, words, fractions, magnitudes."""

import pytest

from factcheck.model.precision import Hedge
from tests.extract.reading import ends, read

ONE_VALUE = {
    12: ["12 eggs", "twelve eggs", "a dozen eggs", "one dozen eggs", "12.0 litres", "a dozen"],
    24: ["two dozen rolls", "24 rolls", "twenty-four rolls", "twenty four rolls", "2 dozen rolls"],
    0.5: ["half of the crop", "½ of the crop", "1/2 of the crop", "one half of the crop",
          "a half of it", "half an acre", ".5 acres", "more than half"],
    1.5: ["1.5 km", "1½ km", "1 1/2 km", "one and a half km", "one point five km"],
    177.5: ["177-1/2 pence", "177½ pence", "177 and a half pence", "177.5p"],
    2.25: ["two and a quarter miles", "2¼ miles", "2 1/4 miles", "2.25 miles"],
    0.25: ["a quarter of the pupils", "one in four pupils", "one quarter of pupils", "1 in 4",
           "one out of four pupils", "a quarter of an hour"],
    0.666667: ["two-thirds of wards", "two thirds of wards", "2/3 of wards", "⅔ of wards",
           "2/3rds of wards",
               "two out of three wards"],
    1 / 45e6: ["1 in 45 million", "one in 45 million people"],
    0.75: ["three over four.", "three quarters of the votes", "3/4 cup", "¾ cup"],
    70000: ["70,000 seats", "70 000 seats", "70'000 seats", "seventy thousand seats", "70k seats",
            "70 thousand seats", "70 thou seats"],
    72301: ["seventy-two thousand three hundred and one", "72,301", "72301"],
    500000: ["half a million", "half million", "0.5m people", "500,000", "five hundred thousand",
             "5 lakh rupees", "half of a million"],
    250000: ["a quarter of a million", "quarter million dollars", "a quarter million", "$250k"],
    2500000: ["two and a half million", "two point five million", "2.5m people", "2.5 mln people",
              "$2.5mn", "£2.5mil", "2½ million", "25 lakh"],
    3250000: ["3 million and a quarter", "three million and a quarter", "3.25 million"],
    7200000000: ["7.2bn people", "7.2 billion", "£7.2b", "7,200m people", "7.2 thousand million",
                 "720 crore"],
    321: ["3 hundred and 21.", "three hundred and twenty-one", "321"],
    324: ["three hundred and two dozen"],
    150: ["one fifty", "one hundred and fifty", "a hundred and fifty", "150"],
    1200: ["twelve hundred", "a thousand two hundred", "1,200", "1.2 thousand"],
    1e6: ["10^6 cells", "10⁶ cells", "1e6 cells", "1 × 10^6 cells", "a million cells"],
    2.998e8: ["2.998 × 10^8 m/s", "2.998×10⁸ m/s", "2.998e8 m/s"],
    85: ["- 85% of farms had it", "-85% of farms had it", "Found:\n- 85 deaths", "- 85 were old"],
    -85: ["-85C", "- 85", "the change was -85%"],
    -5: ["minus 5C", "-5C", "−5C", "minus five degrees", "negative 5", "minus-5 yards"],
    -4200000: ["a result of (£4.2m).", "a profit of −£4.2m", "the margin was -£4.2m"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("value", "text"), [(value, text) for value, texts in ONE_VALUE.items() for text in texts]
)
def test_one_value_in_many_words(value: float, text: str) -> None:
    (quantity,) = read(text)
    assert quantity.value == pytest.approx(value, rel=1e-5)


RANGES = [
    ("5-7% of sales", (5, 7), "%"),
    ("5–7% of sales", (5, 7), "%"),
    ("between 3 and 5 km", (3, 5), "km"),
    ("between three to five km", (3, 5), "km"),
    ("from 3.7 to 4.5 mln tonnes", (3.7e6, 4.5e6), "tonne"),
    ("$10-$15", (10, 15), "USD"),
    ("20%~30%", (20, 30), "%"),
    ("£2m-£3m", (2e6, 3e6), "GBP"),
    ("$2 to $3 million", (2e6, 3e6), "USD"),
    ("rents run from $900,000 to $1 million", (900000, 1e6), "USD"),
    ("lots of 350 sq ft up to 700 sq ft", (350, 700), "ft2"),
    ("$7/$9", (7, 9), "USD"),
    ("20 through 100", (20, 100), ""),
    ("greater than 40 and smaller than 90", (40, 90), ""),
    ("more than 5% but less than 9%", (5, 9), "%"),
    ("0 to 60 mph", (0, 60), "mph"),
    ("a current of 1.3A to 0.3A", (1.3, 0.3), "A"),
    ("going from 0 to 55 mph", (0, 55), "mph"),
    ("rose 5 to 7 per cent", (5, 7), "%"),
]


@pytest.mark.parametrize(("text", "both", "unit"), RANGES, ids=[text for text, *_ in RANGES])
def test_range(text: str, both: tuple[float, float], unit: str) -> None:
    (quantity,) = read(text)
    assert (ends(quantity), quantity.unit) == (both, unit)


TWO = [
    ("5 or 6 km", [(5, "km"), (6, "km")]),
    ("a 7- or 8-inch blade", [(7, "inch"), (8, "inch")]),
    ("either 10bn or 12bn", [(1e10, ""), (1.2e10, "")]),
    ("rose from 3.7 to 4.5 mln tonnes", [(3.7e6, "tonne"), (4.5e6, "tonne")]),
    ("profit climbed from $300,000 to $2 million", [(300000, "USD"), (2e6, "USD")]),
    ("3, 4 and 5 metres", [(3, "m"), (4, "m"), (5, "m")]),
    ("more than 70 and less than 30", [(70, ""), (30, "")]),
    ("8 by 15 centimetres", [(8, "cm"), (15, "cm")]),
    ("a 8 x 15 cm card", [(8, "cm"), (15, "cm")]),
    ("10 $ 30 $", [(10, "USD"), (30, "USD")]),
]


@pytest.mark.parametrize(("text", "both"), TWO, ids=[text for text, _ in TWO])
def test_figures_that_are_no_range(text: str, both: list[tuple[float, str]]) -> None:
    assert [(quantity.value, quantity.unit) for quantity in read(text)] == both


OPEN = [
    ("more than 300", (300, None)),
    ("over 300", (300, None)),
    ("300 or more", (300, None)),
    ("300 and more", (300, None)),
    ("300+", (300, None)),
    ("at least 300", (300, None)),
    ("greater than or equal to 300", (300, None)),
    (">= 300", (300, None)),
    ("up to 300", (None, 300)),
    ("300 or fewer", (None, 300)),
    ("no more than 300", (None, 300)),
    ("less than 300 or equal", (None, 300)),
    ("equal to or less than 300", (None, 300)),
    ("about 300", (300, 300)),
    ("nearly 300", (300, 300)),
    ("10 ± 2", (10, 10)),
    ("(over 300)", (300, None)),
    ("“up to 300 boats”", (None, 300)),
]


@pytest.mark.parametrize(("text", "said"), OPEN, ids=[text for text, _ in OPEN])
def test_bounds_and_hedges(text: str, said: tuple[float | None, float | None]) -> None:
    (quantity,) = read(text)
    assert quantity.said == said


@pytest.mark.parametrize("text", ["(n = 450)", "(n=450)", "exactly 450"])
def test_an_exact_count(text: str) -> None:
    (quantity,) = read(text)
    assert (quantity.hedge, quantity.interval.width) == (Hedge.EXACT, 0)


def test_a_tolerance_is_how_exact_the_number_is() -> None:
    (quantity,) = read("It weighs 10 ± 2 kg.")
    assert (quantity.interval.low, quantity.interval.high) == (8, 12)


@pytest.mark.parametrize("text", ["hundreds of boats", "tens of thousands marched", "dozens of"])
def test_vague(text: str) -> None:
    (quantity,) = read(text)
    assert not quantity.known
