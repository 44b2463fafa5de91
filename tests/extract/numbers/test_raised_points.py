"""Decimal points that stand half-way up, typographic spaces and fractions of one character."""

import pytest

from tests.extract.reading import ends, read

RAISED = {
    "35·0% of them": 35.0,
    "a mean of 24·5 kg": 24.5,
    "£4·50 a head": 4.5,
    "a rise of 0·36 points": 0.36,
    "an average of 1,204·75 hours": 1204.75,
    "some 2⋅5 million acres": 2.5e6,
    "a dose of 12∙5 mg": 12.5,
    "a pulse of 71‧4 beats": 71.4,
    "minus 3·2C": -3.2,
    "the odds were >·75": 0.75,
    "a mass of 4·10⁵ kg": 4e5,
    "a mass of 3·10^5 kg": 3e5,
    "pressed 3·2 times": 3.2,
}


@pytest.mark.parametrize(("text", "value"), RAISED.items())
def test_a_raised_point_divides_decimals_and_a_power_is_a_product(text: str, value: float) -> None:
    (quantity,) = read(text)
    assert quantity.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["· 5 hens · 6 ducks", "5 hens · 6 ducks", "• 5 hens, 6 ducks", "5 · 6 hens"]
)
def test_a_dot_between_blanks_is_a_bullet_or_a_product(text: str) -> None:
    assert [quantity.value for quantity in read(text)] == [5, 6]


def test_a_chain_of_raised_points_is_no_number() -> None:
    assert 12.14 not in [quantity.value for quantity in read("the plate 12·14·16 was lost")]


FRACTIONS = {
    "⅙ of homes": 1 / 6, "1⅚ cups": 1 + 5 / 6, "⅐ of it": 1 / 7, "⅑ of it": 1 / 9,
    "⅒ of it": 0.1, "2⅜ miles": 2.375, "1⁄2 of it": 0.5, "3 1⁄4 miles": 3.25,
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), FRACTIONS.items())
def test_every_fraction_of_one_character(text: str, value: float) -> None:
    (quantity,) = read(text)
    assert quantity.value == pytest.approx(value)


SPACED = ["10\u2008500 homes", "10\u2006500 homes", "10\u205f500 homes", "１０，５００ homes"]


@pytest.mark.parametrize("text", SPACED)
def test_every_width_of_space_and_of_digit(text: str) -> None:
    (quantity,) = read(text)
    assert ends(quantity) == (10500, 10500)


def test_signs_of_full_width() -> None:
    assert [one.unit for one in read("＄５００ and ￡２０（８％）")] == ["USD", "GBP", "%"]
