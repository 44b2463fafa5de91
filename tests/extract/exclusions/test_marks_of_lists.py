"""Marks that count up and notes at words are no quantities; the figures of an item still are."""

import pytest

from tests.extract.reading import read

NOTHING = [
    "1. Open the lid.\n2. Wait.\n3. Close it.",
    "1. Introduction",
    "  1. Lamps\n\n  2. Roads",
    "1: Wash\n2: Dry",
    "1 - Wash\n2 - Dry\n3 - Eat",
    "2.1 Methods\n2.2 Results",
    "4.1.1 Scope\nSome words.\n4.1.2 Terms",
    "So it is, see (3) and (4).",
    "Equation (12) holds.",
    "So it was in earlier trials,4,5 as they say.",
    "The plan asks for (1) a map, (2) a lamp.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in read(text)] == []


KEPT = {
    "1. Pour in 200 ml of water.\n2. Wait 5 minutes.": ["200 ml", "5 minutes"],
    "1: Lamps: 40\n2: Roads: 50": ["40", "50"],
    "They counted\n12. Then they left.": ["12"],
    "2.1 million came.\n3.5 million left.": ["2.1 million", "3.5 million"],
    "2.1 Methods\n4.5 Trees a yard stood there.": ["2.1", "4.5"],
    "In all, 4,500 came.": ["4,500"],
    "See (3) the 40 maps.": ["40"],
    "Buses 7, 9 and 41 carry 300 people.": ["300"],
    "Figures 4 and 5 list 17 towns.": ["17"],
    "Rooms 6 and 8 people": ["8"],
    "- 85 % of homes have power\n- 12 % have gas": ["85 %", "12 %"],
}


@pytest.mark.parametrize(("text", "kept"), KEPT.items())
def test_the_figures_beside_them(text: str, kept: list[str]) -> None:
    assert [quantity.text for quantity in read(text)] == kept
