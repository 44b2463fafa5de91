"""Why nothing was computed from a figure: what else the text has decides it."""

import time

import pytest

from factcheck import check, quantities
from factcheck.model.figure_index import FigureIndex


def reason(text: str, *held: str) -> str:
    """The reason for the figures that stand so in the text."""
    found = quantities(text)
    by_text = {one.text: one for one in found}
    return FigureIndex(found, text).reason([by_text[one] for one in held])


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Wages rose 4.1 per cent.", "4.1 per cent"),
        ("Wages rose 4.1 per cent at the 12 depots.", "4.1 per cent"),
        ("Fares doubled.", "doubled"),
        ("The strike lasted three weeks.", "three weeks"),
    ],
)
def test_no_figure_is_told_where_the_text_has_none(text, figure):
    assert reason(text, figure) == "no figure in the text to check it with"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Wages rose 4.1 per cent. They were £20,800 in May and £20,000 in April.", "4.1 per cent"),
        ("Output grew 0.6% in the quarter, an annual rate of 2.4%.", "0.6%"),
        ("A third were women. Of the 90 members 30 live abroad.", "A third"),
        ("The strike lasted three weeks, from 2 March to 24 March.", "three weeks"),
        ("It has 12 depots. A depot costs £3m. Another 40 depots were sold.", "12"),
        ("It made 12 films. One film won a prize.", "12"),
        ("Two of its four ships were sold.", "Two"),
        ("It moved 350,000 tonnes of grain, a third of all grain.", "350,000 tonnes"),
        ("The club has 12 members. Later there were 40.", "12"),
    ],
)
def test_where_a_figure_may_fit_it_is_only_not_tied(text, figure):
    assert reason(text, figure) == "not tied to another figure"


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("The court dealt with 12 offenders. It cost £3m and took 4,000 hours.", "12", "offenders"),
        ("It teaches 30 young Danes at 2 schools.", "30", "young Danes"),
        ("It teaches one pupil at 2 schools.", "one", "it"),
        ("Repairs came to £3m for 12 depots.", "£3m", "it"),
    ],
)
def test_a_count_without_a_second_one_of_its_kind_names_what_it_counts(text, figure, noun):
    assert reason(text, figure) == f"no second figure for {noun} in the text"


def test_figures_that_belong_together_lack_a_third():
    text = "Some 271,000 people, or 4.2 per cent of the population, moved."
    held = "271,000", "4.2 per cent"
    assert reason(text, *held) == "no figure in the text to check them with"
    more = f"{text} The country has 6.4m voters."
    assert reason(more, *held) == "not tied to a third figure"


def test_a_long_text_is_asked_as_fast_as_a_short_one():
    text = "The shop sold 40 lamps and 30 rugs for £900, up 4 per cent. " * 4000
    found = quantities(text)
    figures = FigureIndex(found, text)
    figures.reason(found[:1])  # makes the index
    start = time.perf_counter()
    for one in found[:2000]:
        figures.reason((one,))
    assert time.perf_counter() - start < 2


def test_a_check_that_is_switched_off_is_told():
    text = "Visits rose 45 per cent to 7,000 from 6,000."
    (claim,) = check(text).claims
    assert claim.reason == ""
    from factcheck import Checker, Document

    (claim,) = Checker(select=["FC7"]).check(Document(text)).claims
    assert claim.reason == "a check that it needs is switched off"
