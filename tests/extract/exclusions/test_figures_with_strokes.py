"""Two figures with a stroke, a colon or a hyphen that are no fraction, no range and no sum."""

import pytest

from tests.extract.reading import read

NOTHING = [
    "Her blood pressure was 140/90 this morning.",
    "a titre of 1/256",
    "Her eyesight is 6/60.",
    "a map of 1:50,000",
    "Silver stood at 1,210.10/1,212.30 at noon.",
    "The euro traded at 1.0841/44.",
    "The yen was quoted at 110.25/30.",
    "It was 5-to-1 on.",
    "By 6/30 it was done.",
    "Regulation (EU) 2016/679 is in force.",
    "Directive 2003/87/EC is in force.",
    "Case C-434/16 was heard.",
    "SI 2016/413 is in force.",
    "SKU 88-1204 is sold out.",
    "The picture has 3840 x 2160 pixels.",
    "See doi:10.1000/182 for it.",
    "J Growth 2003;12(4):33-41.",
    "The variant B.1.1.7 spread.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in read(text)] == []


KEPT = {
    "by 3/4 of a mile": ["3/4 of a mile"],
    "on 2/3 of the days": ["2/3"],
    "2.5/3.5 mln tonnes": ["2.5", "3.5 mln tonnes"],
    "a film of 7/32 inch": ["7/32 inch"],
    "At 10:30, 200 people came.": ["200"],
    "5-to-10-year-olds": ["5-to-10-year-olds"],
    "It scored 4.5/5.": ["4.5", "5"],
    "It cost 1.234.567 euros.": ["1.234.567 euros"],
    "It cost €1.234.567,89.": ["€1.234.567,89"],
    "The visit took 1 h 20 min.": ["1 h 20 min"],
    "3 x 4 metres": ["3", "4 metres"],
}


@pytest.mark.parametrize(("text", "kept"), KEPT.items())
def test_a_quantity_all_the_same(text: str, kept: list[str]) -> None:
    assert [quantity.text for quantity in read(text)] == kept
