"""What "nm" means: sea miles among ships, flights and kilometres, else nanometres."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from tests.extract.reading import read


def units(text: str) -> list[str]:
    """The units of a text."""
    return [one.unit for one in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The hop is 3,400nm (6,300km).",
        "The hop is 3,400 nm, or 6,300 km.",
        "The vessel has a range of 3,400nm.",
        "The flight is 3,400nm long.",
        "They sailed 40 nm in a day.",
        "The rig lies 40nm offshore.",
    ],
)
def test_among_ships_and_flights_they_are_sea_miles(text):
    assert units(text)[0] == "nmi"


@pytest.mark.parametrize(
    "text",
    [
        "The chip has lines of 500nm (0.5 micron).",
        "The chip has lines of 7nm.",
        "Light of 500 nm was used.",
        "Light of 500nm is green, and that of 700 nm is red.",
    ],
)
def test_else_they_are_very_small(text):
    assert units(text)[0] == "nm"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The hop is 3,400nm (6,300km).", "consistent"),
        ("The hop is 3,400nm (9,300km).", "inconsistent"),
        ("The chip has lines of 500nm (0.5 micron).", "consistent"),
        ("The chip has lines of 500nm (5 micron).", "inconsistent"),
    ],
)
def test_the_other_size_is_checked(text, verdict):
    [claim] = check(text).claims
    assert (claim.relation.name, claim.verdict.value) == ("conversion", verdict)


@given(st.integers(20, 9_999))
def test_a_sea_mile_is_1852_metres(miles):
    [claim] = check(f"The ship sailed {miles}nm ({miles * 1.852:.0f} km).").claims
    assert claim.verdict.value == "consistent"
