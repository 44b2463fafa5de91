"""Steps between two levels that have no rival: when such a change is crossed, and what hinders it.

The words must say which level was the earlier one, that the step lies between the two, and in
which terms it is told; the arithmetic only decides whether it fits.
"""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.levels import changes
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS

LEVELS = "In 2015 the mill made £40m. In 2016 it made £52m. "
AGAINST = "The mill made £52m in 2016, against £40m in 2015"
MADE = ("£52m", "£40m")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (  # in one sentence, the two levels side by side
            "Output went to 315,000 tonnes from 248,000, up 44%, or 12% a year.",
            ("growth", "44%", ("315,000 tonnes", "248,000")),
        ),
        (AGAINST + ", so it is 1.9 times as much.", ("multiple", "1.9 times", MADE)),
        (AGAINST + ", so it is 45 per cent up.", ("growth", "45 per cent", MADE)),
        # over two
        (AGAINST + ". That is a rise of 45 per cent.", ("growth", "45 per cent", MADE)),
        (AGAINST + ". That is an increase of £17m.", ("difference", "£17m", MADE)),
        (
            "The rate was 19% in 2016, against 12% in 2015. That is a rise of 9 percentage points.",
            ("points", "9 percentage points", ("19%", "12%")),
        ),
        (
            "The looms numbered 250 in 2015. They are now 200, which is a fall of 25 per cent.",
            ("growth", "25 per cent", ("200", "250")),
        ),
        (  # two years in one sentence
            "The mill had 250 looms in 2015 and 300 in 2016, an increase of 60 per cent.",
            ("growth", "60 per cent", ("300", "250")),
        ),
        (
            "It has 14 million hens, compared with 7 million a year ago, which means it tripled.",
            ("multiple", "tripled", ("14 million", "7 million")),
        ),
        # over three
        (LEVELS + "That is a rise of 45 per cent.", ("growth", "45 per cent", MADE)),
        (LEVELS + "That is 1.9 times as much.", ("multiple", "1.9 times", MADE)),
        (LEVELS + "That is £17m more.", ("difference", "£17m", MADE)),
    ],
)
def test_a_step_that_two_levels_do_not_give_is_found(text, claim):
    assert accused(changes, text) == [claim]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (LEVELS + "That is a rise of 45 per cent.", ("£40m", "£52m", "45 per cent")),
        (AGAINST + ". That is a rise of 45 per cent.", ("£52m", "£40m", "45 per cent")),
        (AGAINST + ", so it is 1.9 times as much.", ("£52m", "£40m", "1.9 times")),
        (AGAINST + ". That is an increase of £17m.", ("£52m", "£40m", "£17m")),
        (
            "It has 14 million hens, compared with 7 million a year ago, which means it tripled.",
            ("14 million", "7 million", "tripled"),
        ),
    ],
)
def test_a_reader_sees_it_crossed(text, figures):
    assert crossed(text) == [figures]


@pytest.mark.parametrize(
    "text",
    [
        LEVELS + "That is a rise of 30 per cent.",
        LEVELS + "That is 1.3 times as much.",
        LEVELS + "That is £12m more.",
        AGAINST + ". That is a rise of 30 per cent.",
    ],
)
def test_a_step_that_fits_is_not(text):
    assert accused(changes, text) == []
    assert crossed(text) == []


def test_millions_of_what_is_told_in_billions_are_crossed_however_far_off():
    assert accused(changes, AGAINST + ". That is an increase of £12bn.") != []
    assert accused(changes, AGAINST + ". That is an increase of £12m.") == []
    assert accused(changes, AGAINST + ". That is an increase of £900m.") == []


WHOLE = st.integers(2, 80).map(lambda n: n * 100)
PER_CENT = st.integers(10, 90)


@hypothesis_settings(max_examples=40)
@given(WHOLE, PER_CENT, st.integers(20, 60))
def test_what_the_levels_give_decides_alone(base, rise, off):
    text = "In 2015 it had {:,} hens. In 2016 it had {:,} hens. That is a rise of {} per cent."
    grown = base * (100 + rise) // 100
    assert accused(changes, text.format(base, grown, rise)) == []
    assert len(accused(changes, text.format(base, grown, rise + off))) == 1


WORDS = ["a year ago", "now", "that is", "so", "£52m", "£40m", "5 points", "twice", "against"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    for name, _, operands in accused(changes, text):
        assert name in {"growth", "multiple", "points", "difference"}
        assert len(operands) == 2
