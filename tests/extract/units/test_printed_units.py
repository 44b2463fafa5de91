"""Units as they are printed, and signs and letters that are none."""

import pytest

from tests.extract.reading import read

UNITS = {
    "it melts at 491.15K": (491.15, "K"),
    "heated to 900K": (900, "K"),
    "the wall is 218 °C (491K) hot": (218, "degC"),
    "0.31 W/(m*K)": (0.31, "W/m/K"),
    "18 W/(m·K)": (18, "W/m/K"),
    "480mg/24h": (480, "mg/day"),
    "480 mg / 24 hours": (480, "mg/day"),
    "The crane reaches 48m.": (48, "m"),
    "The tower is 48m.": (48, "m"),
    "12 ft 2 in long": (12 + 1 / 6, "foot"),
    "a 6 ft 2 in. man": (6 + 1 / 6, "foot"),
    "250 people per km²": (250, "/km2"),
    "3 people/km2": (3, "/km2"),
    "400 cells/mm3": (400, "/mm3"),
    "4 US gallons": (4, "us_gallon"),
    "3 troy ounces": (3, "troy_ounce"),
    "95 cts a litre": (95, "cent/litre"),
    'a 5" pipe': (5, "inch"),
}


@pytest.mark.parametrize(("text", "found"), UNITS.items())
def test_a_unit(text: str, found: tuple[float, str]) -> None:
    quantity = read(text)[0]
    assert (quantity.value, quantity.unit) == (pytest.approx(found[0]), found[1])


PLAIN = {
    "a salary of 300K": (300e3, ""),
    "The tower cost 48m.": (48e6, ""),
    "a bridge used by 48m people": (48e6, ""),
    "The wall drew 3m visitors.": (3e6, ""),
    'five "urgent" risks': (5, ""),
    'they named 5 "urgent" risks': (5, ""),
    "6 ft 2 in the morning": (6, "foot"),
    "3 mg and 24 hours": (3, "mg"),
}


@pytest.mark.parametrize(("text", "found"), PLAIN.items())
def test_what_is_no_unit(text: str, found: tuple[float, str]) -> None:
    quantity = read(text)[0]
    assert (quantity.value, quantity.unit) == found


OVER = {
    "an average of 60.5m over 25 throws": None,
    "1,200 points over 3 seasons": None,
    "5,000 seats over 12 games": None,
    "over 25 games": "over",
    "It took over 20 games.": "over",
    "5,000 seats and over 12 lamps": "over",
}


@pytest.mark.parametrize(("text", "hedge"), OVER.items())
def test_over_so_many_games_is_no_bound_behind_a_figure(text: str, hedge: str | None) -> None:
    found = read(text)[-1].hedge
    assert (found.value if found and found.value != "exact" else None) == hedge


def test_a_figure_in_brackets_behind_a_name_is_no_part_of_it() -> None:
    text = "The North had more thefts than the East (650 compared with 310)."
    assert [quantity.value for quantity in read(text)] == [650, 310]
    assert read("It ordered a Boeing (737).") == []
