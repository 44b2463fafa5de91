"""Phone numbers with whatever stands between their digits, and figures that are none."""

import pytest

from tests.extract.reading import read

NOTHING = [
    "Dial 0131/555 2211.",
    "Dial 0800.555.111 first.",
    "Ring 555-0142 or (212) 555-0198.",
    "Text 60777 to give.",
    "Call 911 now.",
    "Call us on 0300 555 0123.",
    "Phone: 555 0142",
    "Tel. 0131-555-2211",
    "The helpline: 116 123.",
    "Her number is 555-0199.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in read(text)] == []


KEPT = {
    "They call 12 witnesses.": ["12"],
    "He can call 300 men.": ["300"],
    "They text 40 times a day.": ["40"],
    "A phone cost 300 dollars.": ["300 dollars"],
    "A call of 20 minutes": ["20 minutes"],
    "The ring is 12 to 14 mm wide.": ["12 to 14 mm"],
    "Rates on call 3-6 months": ["3-6 months"],
    "They ring 2,500 homes.": ["2,500"],
    "The mobile 5 weighs 120 g.": ["5", "120 g"],
    "Between 100-250 people": ["100-250"],
}


@pytest.mark.parametrize(("text", "kept"), KEPT.items())
def test_a_quantity_all_the_same(text: str, kept: list[str]) -> None:
    assert [quantity.text for quantity in read(text)] == kept
