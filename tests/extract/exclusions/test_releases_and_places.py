"""Numbers of releases, sections, seats and indices, with points and letters of their own."""

import pytest

from tests.extract.reading import read

NOTHING = [
    "Windows 10 build 19041.329 is out.",
    "Python 3.12 is faster.",
    "iOS 17.2 came out.",
    "Release 22.04 of the system",
    "It has Bluetooth 5.2 and Wi-Fi 6.",
    "Table 1.2: Costs",
    "as section 4.3 says",
    "Exhibit 99.1 shows it.",
    "Fig. 3C shows it.",
    "She has seat 14C.",
    "Room 4F and flat 2A are shut.",
    "It filed a 10-K and an 8-K.",
    "It meets ISO 9001.",
    "the plate of 6061-T6 alloy",
    "Headline 2 - Rents rise",
    "Chart 1 shows it.",
    "Item 4, s. 12 of the Act and ss. 4-6",
    "the S&P/ASX 200 rose",
    "lat 51.5, long -0.12",
    "A screen in 8K UHD",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in read(text)] == []


KEPT = {
    "They release 2.5 tonnes.": ["2.5 tonnes"],
    "version 2.5 million": ["2.5 million"],
    "The figure 2.5 million is right.": ["2.5 million"],
    "heated to 14C": ["14C"],
    "a line of 5V": ["5V"],
    "the FTSE 40 points higher": ["40"],
    "The HR 0.71 is low.": ["0.71"],
    "a map 3 inches wide": ["3 inches"],
    "An update 3.2% larger": ["3.2%"],
    "photos of 12 men": ["12"],
    "It seats 40.": ["40"],
    "The new jet will seat 186.": ["186"],
    "In lat 3 hours": ["3 hours"],
}


@pytest.mark.parametrize(("text", "kept"), KEPT.items())
def test_a_quantity_all_the_same(text: str, kept: list[str]) -> None:
    assert [quantity.text for quantity in read(text)] == kept
