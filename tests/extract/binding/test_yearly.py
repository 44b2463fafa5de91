"""The only per cent a year of a sentence, beside the ends of its only change."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck import check
from factcheck.extract.binding.rules.yearly import yearly
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS

SALES = "Sales will go from £14m to £20m, {} per cent a year, in five years."
ENDS = ("£20m", "£14m")


@pytest.mark.parametrize(
    "text",
    [
        SALES.format("2"),
        "Over five years sales will go to £20m from £14m, 2 per cent a year.",
        "Over the 2015–2020 period sales went from £14m to £20m, or 2 per cent a year.",
    ],
)
def test_another_growth_than_the_years_give_is_crossed(text):
    assert accused(yearly, text) == [("growth", "2 per cent", ENDS)]
    assert [set(figures) for figures in crossed(text)] == [{*ENDS, "2 per cent"}]


@pytest.mark.parametrize(
    "text",
    [
        "Sales went at an average annual rate of 2 per cent from £14m in 2010 to £20m in 2015.",
        "Sales grew at a rate of 2 per cent a year from £14m in 2010 to £20m in 2015.",
    ],
)
def test_an_annual_rate_is_held_against_its_ends(text):
    assert [figures for _, _, figures in accused(yearly, text)] == [ENDS]
    (claim,) = [c for c in check(text).claims if c.relation.name == "change"]
    assert claim.verdict.value == "inconsistent"


def test_the_growth_of_each_year_is_ticked():
    (claim,) = [c for c in check(SALES.format("7.4")).claims if c.relation.name == "change"]
    assert claim.verdict.value == "consistent"
    assert crossed(SALES.format("7.4")) == []


@pytest.mark.parametrize(
    "text",
    [
        # how long is not told
        "Sales will go from £14m to £20m, 2 per cent a year.",
        # of something else
        "In five years sales went from £14m to £20m, and will grow 2 per cent a year from now on.",
        "In five years sales went from £14m to £20m. Costs grew 2 per cent a year.",
        # another per cent
        "In five years sales went from £14m to £20m, 43 per cent or 2 per cent a year less costs.",
        # another level
        "In five years sales went from £14m to £20m and £24m, 2 per cent a year.",
        # no ends
        "In five years sales of £14m and £20m grew 2 per cent a year.",
        # against another
        "In five years sales went from £14m to £20m, 2 per cent a year more than at Borea.",
        # not a year
        "In five years sales went from £14m to £20m, 2 per cent a month in the best of them.",
    ],
)
def test_what_hinders_a_cross(text):
    assert crossed(text) == []


@hypothesis_settings(max_examples=30)
@given(st.integers(1_001, 8_999), st.integers(3, 12), st.integers(2, 9))
def test_what_is_compounded_is_not_crossed(before, rise, years):
    after = round(before * (1 + rise / 100) ** years)
    text = "Over {} years visits will go from {:,} to {:,}, {} per cent a year."
    assert crossed(text.format(years, before, after, rise)) == []
    wrong = text.format(years, before, after, rise * 2 + 5)
    assert len(crossed(wrong)) == 1


WORDS = ["a year", "from £14m", "to £20m", "2 per cent a year", "over five years", "per annum"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "growth" for name, _, _ in accused(yearly, text))
