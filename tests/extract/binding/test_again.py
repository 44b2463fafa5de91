"""Figures that are told again: for another stretch of time, rounded, or in other words."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.candidates import again
from factcheck.extract.binding.rules.flows import flows
from tests.extract.binding.books import Told, accused, book_of, crossed, told
from tests.pieces import PIECES, TEXTS

YEAR = "The depot sent 5,208 parcels last year, an average of {}."


def found(finder, text: str) -> list[Told]:
    """What fits, of every figure of a text."""
    book = book_of(text)
    return [told(one) for entry in book for one in finder(book, entry)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (YEAR.format("100 a week"), ("flow", "100", ("5,208",))),
        (YEAR.format("434 a month"), ("flow", "434", ("5,208",))),
        ("It sends 36,500 parcels a year, or 100 a day.", ("flow", "100", ("36,500",))),
        (
            "The depot sent 5,208 parcels last year. That is 434 a month.",
            ("flow", "434", ("5,208",)),
        ),
    ],
)
def test_a_flow_is_told_for_another_stretch_of_time(text, claim):
    assert claim in found(again.flows, text)
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        YEAR.format("134 a week"),  # another size
        "The depot sent 5,208 parcels, an average of 100 a week.",  # in what time?
        "The depot sent 5,208 parcels in ten years, an average of 100 a week.",
        "The depot took £5,208 last year and sent 100 kg a week.",  # of another thing
    ],
)
def test_what_is_no_flow_told_again(text):
    assert found(again.flows, text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (YEAR.format("134 a week"), ("flow", "134", ("5,208",))),
        (YEAR.format("634 a month"), ("flow", "634", ("5,208",))),
        ("It sent 5,208 parcels in May, averaging 434 a day.", ("flow", "434", ("5,208",))),
        # right beside, of no noun
        ("The depot sends 5,208 parcels a year, about 134 a week.", ("flow", "134", ("5,208",))),
        ("Its cows are fed three times a day, about 200 a year.", ("flow", "200", ("three",))),
    ],
)
def test_an_average_that_the_only_figure_does_not_give_is_crossed(text, claim):
    assert accused(flows, text) == [claim]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        YEAR.format("100 a week"),
        "The depot sent 5,208 parcels and 40 crates last year, an average of 134 a week.",
        "The depot sent 5,208 parcels last year, and 134 came in a week.",  # no word derives it
        "The depot sent 5,208 parcels, an average of 134 a week.",
        "The depot sent 5,208 parcels last year. Rivals averaged 134 a week.",
        YEAR.format("3,000 a week"),  # so much further off was not meant
        "The depot sends 5,208 parcels a year, about 134 crates a week.",  # of another thing
        "The depot sends 5,208 parcels a year, while Leeds gets 134 a week.",
        "The depot sends 5,208 parcels a year and 134 a week.",  # no comma
        "The depot charges £900 a year, £100 a month for guests.",
    ],
)
def test_what_hinders_a_cross(text):
    assert accused(flows, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("A quarter (26 per cent) of them went.", ("restated", "26 per cent", ("A quarter",))),
        (
            "The pier is 1,960 metres, or about 2,000 metres, long.",
            ("restated", "2,000 metres", ("1,960 metres",)),
        ),
        (
            "It had 48,213 visitors in May. The pier gets about 48,000 visitors.",
            ("restated", "48,000", ("48,213",)),
        ),
    ],
)
def test_a_figure_is_told_again_in_other_words(text, claim):
    assert claim in found(again.restated, text)


@pytest.mark.parametrize(
    "text",
    [
        "It had 48,213 visitors. The pier gets 48,213 visitors.",  # a mere copy
        "It had 48,213 visitors in 2015. It had about 48,000 visitors in 2016.",  # another time
        "It had 48,213 visitors and £48,000.",  # another measure
        "A third (26 per cent) of them went.",  # another size
        "The choir has 12 singers, or about a dozen.",  # a small count is repeated by chance
    ],
)
def test_what_is_not_told_again(text):
    assert found(again.restated, text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(101, 999), st.integers(25, 300))
def test_twelve_months_make_a_year(monthly, off):
    text = "The depot sent {:,} parcels last year, an average of {:,} a month."
    assert found(again.flows, text.format(monthly * 12, monthly)) != []
    assert accused(flows, text.format(monthly * 12, monthly)) == []
    assert len(accused(flows, text.format(monthly * 12, monthly + off))) == 1


WORDS = ["an average of", "a week", "a month", "last year", "in May", "5,208", "about", "parcels"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "flow" for name, _, _ in [*accused(flows, text), *found(again.flows, text)])
    assert all(name == "restated" for name, _, _ in found(again.restated, text))


def test_what_stands_right_beside_a_flow_is_tied_whatever_comes_out():
    fits = "The depot sends 5,208 parcels a year, about 100 a week."
    assert accused(flows, fits) == [("flow", "100", ("5,208",))]
    assert crossed(fits) == []
