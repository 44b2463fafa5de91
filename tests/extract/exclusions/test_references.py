"""References, marks and notations that hold no quantity, and the figures beside them that do."""

import pytest

from tests.extract.reading import read

NOTHING = [
    "The plan has goals: (1) cleaner air, (2) safer roads and (3) warmer homes.",
    "First 1) this and then 2) that.",
    "It is due under 11 U.S.C. § 1302(b)(1) and 28 C.F.R. § 58.4(b).",
    "It is due under 28 C.F.R. § 58.4(b) and § 58.3(b)(7).",
    "It is due under 11 U.S.C. § 5 and 7.",
    "See § 4 and §§ 5-7 of the act.",
    "The rule is 14 CFR 91.7.",
    "He cited 410 U.S. 113 at once.",
    "They live at 2750 NE 31st Parkway, Suite 200.",
    "The shop is on 31st Street.",
    "The shop at 3 Main Street is shut.",
    "The team runs SOA Suite 11g and 12c.",
    "The film streams in 4K and in 1080p.",
    "The chip is an i9 5960k.",
    "Its number is ISBN 978-3-16-148410-0.",
    "Its number is ISBN 0 306 40615 2.",
    "It lies at 51.5074° N, 0.1278° W.",
    "It lies at 40°26′46″N.",
    "Her blood pressure was 140/90.",
    "It was so after the 26/11 attacks.",
    "The bid stood at 210.10/212.30.",
    "The odds were 8/13 and 9/4.",
    "rooms 101, 102 and 105 were flooded.",
    "Routes 5, 7 and 9 are shut.",
    "This was shown before (12, 14, 17).",
    "This was shown before (3-5, 9).",
    "Headline 1: it rose",
    "The titer was 1:256.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert read(text) == []


QUANTITIES = {
    "The screw is 7/32 inch.": [0.21875],
    "40,000/45,000 tons of grain": [40000, 45000],
    "3/4 of the crop": [0.75],
    "the 3 (of 9) men": [3, 9],
    "they sold herds (12, 14 and 20 cows)": [12, 14, 20],
    "two of them (14, 12)": [2, 14, 12],
    "500 U.S. soldiers": [500],
    "a rise of 30°": [30],
    "in Q3 500k people": [500000],
    "a salary of 4K": [4000],
    "31 streets": [31],
    "rooms for 101, 102 and 105 people": [101, 102, 105],
    "They built 3 Roads Ministry sheds": [3],
    "Fat 11g and salt 2g": [11, 2],
}


@pytest.mark.parametrize(("text", "values"), QUANTITIES.items())
def test_what_looks_like_it_and_counts(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in read(text)] == values


def test_a_counted_plural_begins_no_list_and_a_counted_name_keeps_its_number() -> None:
    assert [one.value for one in read("Of the 1,184 flats 403 are damp.")] == [1184, 403]
    assert 767 not in [one.value for one in read("They bought 19 Boeing 767 freighters.")]
    assert 500 not in [one.value for one in read("These are 32 Fortune 500 companies.")]
