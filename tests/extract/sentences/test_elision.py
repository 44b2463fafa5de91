"""A magnitude that is said once for both ends of a change: "to 12 billion from four"."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck import check, quantities
from tests.pieces import PIECES, TEXTS


def size_of(text: str, number: str) -> float | None:
    """The size of the quantity with this printed number."""
    return next(one.value for one in quantities(text) if one.text == number)


@pytest.mark.parametrize(
    ("text", "number", "size"),
    [
        ("Users rose to 12 billion from four.", "four", 4e9),
        ("Users rose to 12 million, up from 4.", "4", 4e6),
        ("Users rose to 12 million, compared with 4.", "4", 4e6),
        ("Users fell to 4 million from 12.", "12", 12e6),
        ("Output rose to 12 million tonnes against 4.5 a year ago.", "4.5", 4.5e6),
    ],
)
def test_the_other_end_is_of_the_same_magnitude(text, number, size):
    assert size_of(text, number) == pytest.approx(size)


@pytest.mark.parametrize(
    ("text", "number", "size"),
    [
        ("Users rose to 12 million from 400,000.", "400,000", 4e5),  # it has digits of its own
        ("Users rose to 12 million from 4,000.", "4,000", 4000),
        ("Users rose to 12 million from 4 thousand.", "4 thousand", 4000),
        ("Users rose to 12 million from 900.", "900", 900),  # so much more was not meant
        ("Users rose to 12 million from 4 of its towns.", "4", 4),
        ("The fund raised 12 million from 4.", "4", 4),  # no end of a change
        ("Users rose to 12 million from 4 farms.", "4", 4),
        ("Users rose to 12 from 4.", "4", 4),
        ("Users rose to 12 million and 4 more.", "4", 4),
        ("It ran to 12 million homes from 4.", "4", 4),
    ],
)
def test_what_has_its_own_magnitude(text, number, size):
    assert size_of(text, number) == pytest.approx(size)


def test_so_a_rise_can_be_checked():
    text = "Users rose to 12 billion from four, a rise of {} per cent."
    verdicts = [[c.verdict.value for c in check(text.format(n)).claims] for n in (200, 300)]
    assert verdicts == [["consistent"], ["inconsistent"]]


WORDS = ["to 12 billion from", "four", "to 3 million", ", compared with", "4", "up from"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=30).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_read(text):
    assert all(one.span.end <= len(text) for one in quantities(text))


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The yield was 4.2 tonnes in 2018 and 3.9 in 2019.", "3.9", "tonne"),
        ("It was 3.1 degrees in 2018 and 2.1 last year.", "2.1", "degree"),
        ("It was 40 km last year and 32 a year earlier.", "32", "km"),
        ("It was 40 km last year but only 32 this year.", "32", "km"),
        ("It took 40 km in 2018 and 32 people in 2019.", "32", ""),
        ("It paid $3.2m in 2016 and 4.1 in 2017.", "4.1", ""),  # how many is not said
        ("It was 40 km in 2018 and 32 on average.", "32", ""),
        ("It was 40 km long. In 2018 there were 12 and 32 in 2019.", "32", ""),
    ],
)
def test_the_unit_of_another_year_is_said_once(text, number, unit):
    assert next(one.unit for one in quantities(text) if one.text == number) == unit
