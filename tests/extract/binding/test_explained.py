"""Steps in per cent that the next sentence explains by its only two levels, and what hinders it.

The next sentence must go on about the same thing, say which level was the earlier one, and tell of
no third figure.
"""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.explained import explained
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS

TRAMS = "The number of trams fell by 40 per cent. The depot has 90 trams, against 120."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # the same noun is counted
        (TRAMS, ("40 per cent", "90", "120")),
        # the same noun is the subject
        # a figure of what was named
        (
            "The toll rose 45 per cent. The figure was 212 deaths, against 160 the year before.",
            ("45 per cent", "212", "160"),
        ),
        (
            "Oat milk got 80 per cent dearer. The price went from £2.00 to £3.00.",
            ("80 per cent", "£3.00", "£2.00"),
        ),
        (  # a figure of the thing, named once more
            "The cost of slate rose by 80 per cent. The price of slate went from £200 to £300.",
            ("80 per cent", "£300", "£200"),
        ),
        (
            "The rent went up 12 per cent. The average was £840, up from £700.",
            ("12 per cent", "£840", "£700"),
        ),
        (  # since the day of the earlier level
            "Faults fell by 50 per cent since 2015. They saw 305 faults in 2019, and 412 in 2015.",
            ("50 per cent", "305", "412"),
        ),
    ],
)
def test_a_step_that_the_next_sentence_does_not_give_is_crossed(text, claim):
    step, *levels = claim
    assert accused(explained, text) == [("growth", step, tuple(levels))]
    assert [set(figures) for figures in crossed(text)] == [set(claim)]


@pytest.mark.parametrize(
    "text",
    [
        "The number of trams fell by 25 per cent. The depot has 90 trams, against 120 in 2019.",
        "The number of trams fell by a quarter. The depot has 90 trams, against 120 in 2019.",
        "Oat milk got 50 per cent dearer. The price went from £2.00 to £3.00.",
        "Oat milk got 47 per cent dearer. The price went from £2 to £3.",  # as far as it is rounded
    ],
)
def test_a_step_that_it_gives_is_not(text):
    assert accused(explained, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "hindered",
    [
        # about another thing
        "The number of trams fell by 40 per cent. The depot has 90 staff, against 120 in 2019.",
        "Oat milk got 80 per cent dearer. The price of wheat went from £2.00 to £3.00.",
        "Oat milk got 80 per cent dearer. Rye went from £2.00 to £3.00.",
        "Rents in Deal rose by 80 per cent. In Dover, the average rent went from £200 to £300.",
        # a third level, or another step
        TRAMS.replace("against 120", "against 120 and 140 in 2010"),
        TRAMS.replace("by 40 per cent", "by 40 per cent, and of buses by 25 per cent"),
        TRAMS.replace("has 90 trams", "of 45 acres has 90 trams"),
        # no word tells the earlier level
        # the other way
        TRAMS.replace("fell", "rose"),
        # of the next paragraph
        TRAMS.replace(". The depot", ".\n\nThe depot"),
        # so much a year
        TRAMS.replace("per cent", "per cent a year"),
        # since another day
        TRAMS.replace("per cent", "per cent since 2010"),
        # in other terms than the levels
        TRAMS.replace("has 90 trams", "runs 90 trams an hour"),
        # a bound of the change, no change
        TRAMS.replace("fell by", "fell to"),
    ],
)
def test_what_hinders_a_cross(hindered):
    assert accused(explained, hindered) == []
    assert crossed(hindered) == []


BEFORE = st.integers(5, 60).map(lambda n: n * 100)


@hypothesis_settings(max_examples=40)
@given(BEFORE, st.integers(10, 90), st.integers(15, 60))
def test_what_the_levels_give_decides_alone(before, rise, off):
    text = "The number of trams rose by {} per cent. The line has {:,} trams, against {:,}."
    after = before * (100 + rise) // 100
    assert accused(explained, text.format(rise, after, before)) == []
    assert len(accused(explained, text.format(rise + off, after, before))) == 1


WORDS = ["The price", "the number of trams", "fell by 40 per cent.", "90 trams", "against 120"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "growth" for name, _, _ in accused(explained, text))
