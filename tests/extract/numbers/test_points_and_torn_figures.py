""" "Point five per cent" is less than one; figures that came apart on a page are one again."""

import pytest

from tests.extract.reading import read

ONE_VALUE = {
    "point five per cent": (0.5, "%"),
    "rose by point two of a per cent": (0.2, "%"),
    "rose by point 7 per cent": (0.7, "%"),
    "by point seven five of a percentage point": (0.75, "percentage_point"),
    "At that point five per cent left.": (5, "%"),
    "At this point 7 per cent had gone.": (7, "%"),
    "At one point 40 per cent were away.": (40, "%"),
    "The point five people made was fair.": (5, ""),
    "fell 0.2 of a per cent": (0.2, "%"),
    "took 0.4 of an hour": (0.4, "hour"),
    "0.5 of the group": (0.5, ""),
    "a rise of 1 0 %": (10, "%"),
    "It grew 2 . 5 % in all.": (2.5, "%"),
    "T he hall held 1 2 , 0 0 0 people.": (12000, ""),
    "about 4 ½ miles": (4.5, "mile"),
    "(3.2)% of it": (-3.2, "%"),
    "one-hundredth of a second": (0.01, "second"),
    "three score and ten years": (70, "year"),
    "three cr twelve lac votes": (31.2e6, ""),
}


@pytest.mark.parametrize(("text", "found"), ONE_VALUE.items())
def test_one_number(text: str, found: tuple[float, str]) -> None:
    (quantity,) = read(text)
    assert (quantity.value, quantity.unit) == (pytest.approx(found[0]), found[1])


SEVERAL = {
    "The hall held 1 2 people.": [1, 2],
    "The team won 6 4 and lost.": [6, 4],
    "Rows: 1 2 3 4": [1, 2, 3, 4],
    "4 ½-inch nails": [4, 0.5],
    "two score and forty men": [40, 40],
}


@pytest.mark.parametrize(("text", "values"), SEVERAL.items())
def test_several_numbers(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in read(text)] == values
