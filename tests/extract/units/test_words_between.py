"""A unit behind a word that says no other size, and units that are told apart by one."""

import pytest

from factcheck.model.interval import point
from factcheck.units import convert
from tests.extract.reading import read

UNITS = {
    "two full weeks": (2, "week"),
    "12 consecutive weeks": (12, "week"),
    "three straight years": (3, "year"),
    "517 rushing yards": (517, "yard"),
    "300 additional tonnes": (300, "tonne"),
    "120 vertical metres": (120, "m"),
    "three calendar months": (3, "month"),
    "4 imperial gallons": (4, "imperial_gallon"),
    "12 UK pints": (12, "imperial_pint"),
    "3 short tons": (3, "short_ton"),
    "2 long tons": (2, "long_ton"),
    "7,000 acre-feet of water": (7000, "acre_foot"),
    "7.5 litres per 100 km": (7.5, "l/100 km"),
    "12.4 per 1000": (12.4, "/1000"),
    "250mg/8h": (250, "mg/8 hour"),
    "a heat of 300K": (300, "K"),
    "1.2 Ml": (1.2, "Ml"),
    "10 sq. mi.": (10, "mi2"),
    "six mths": (6, "month"),
    "6 consecutive wins": (6, ""),
    "three long tables": (3, ""),
    "40 straight faces": (40, ""),
    "2 short m": (2, ""),
    "three more days": (3, ""),
}


@pytest.mark.parametrize(("text", "found"), UNITS.items())
def test_a_unit(text: str, found: tuple[float, str]) -> None:
    quantity = read(text)[0]
    assert (quantity.value, quantity.unit) == found


@pytest.mark.parametrize(
    ("unit", "litres"), [("us_gallon", 3.785), ("imperial_gallon", 4.546), ("imperial_pint", 0.568)]
)
def test_each_gallon_has_its_own_size(unit: str, litres: float) -> None:
    assert convert(point(1.0), unit, "l").low == pytest.approx(litres, abs=0.001)


MONEY = {
    "US$3 and fourteen": (3.14, "USD"),
    "thirteen dollars forty five": (13.45, "USD"),
    "one dollar and two, he said": (1.02, "USD"),
    "SFr 20m": (20e6, "CHF"),
    "SKr300m": (300e6, "SEK"),
    "Y300 billion": (300e9, "JPY"),
    "100 pounds of debt": (100, "GBP"),
    "100 pounds of rice": (100, "lb"),
    "3 dm": (3, "dm"),
    "five pounds and ten friends": (5, "GBP"),
}


@pytest.mark.parametrize(("text", "found"), MONEY.items())
def test_money(text: str, found: tuple[float, str]) -> None:
    quantity = read(text)[0]
    assert (quantity.value, quantity.unit) == (pytest.approx(found[0]), found[1])
