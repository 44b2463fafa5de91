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


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # now, beside what the sentence before tells
        (
            "The firm had 600 vans in 2015. Today it has 720, a rise of 40%.",
            ("growth", "40%", ("720", "600")),
        ),
        (
            "Last year the firm ran 600 vans. It now runs 720, up 40%.",
            ("growth", "40%", ("720", "600")),
        ),
        (
            "In 2015 a ticket cost £12.00. It is now £15.00, an increase of £5.00.",
            ("difference", "£5.00", ("£15.00", "£12.00")),
        ),
        # the step is of the level right before it
        (
            "The north sold 412 pies. The south sold 365, or 30% fewer.",
            ("growth", "30%", ("365", "412")),
        ),
        # a year earlier and a year on, apposed
        (
            "In 2015 the mill made £40m, and in 2016 it made £52m, a rise of 45 per cent.",
            ("growth", "45 per cent", MADE),
        ),
        # against last year's
        (
            "Sales were 41,500, 20% up against last year's 38,200.",
            ("growth", "20%", ("41,500", "38,200")),
        ),
        # a level that points back, and is set against another
        (
            "Profit was £4.0m. That is £1.5m more than the £3.0m of 2015.",
            ("difference", "£1.5m", ("£4.0m", "£3.0m")),
        ),
        # adverbs of cost
        (
            "This lamp costs £520, 45 per cent dearer than the £400 of the other.",
            ("growth", "45 per cent", ("£520", "£400")),
        ),
    ],
)
def test_a_step_of_what_is_now_or_right_before_is_found(text, claim):
    assert accused(changes, text) == [claim]
    assert [set(figures) for figures in crossed(text)] == [{claim[1], *claim[2]}]


@pytest.mark.parametrize(
    "text",
    [
        # it fits
        "The firm had 600 vans in 2015. Today it has 720, a rise of 20%.",
        "The north sold 412 pies. The south sold 365, or 11% fewer.",
        "In 2015 a ticket cost £12.00. It is now £15.00, an increase of £3.00.",
        "Sales were 41,500, 9% more than last year's total of 38,200.",
        # of another thing
        "The hall has 600 seats. Today 720 people came, a rise of 40%.",
        "The north sold 412 pies. The south sold 365 caps, or 30% fewer.",
        "The firm had 600 vans. Its rival has 720, a rise of 40%.",
        # with a base of its own
        "The north sold 412 pies. The south sold 365, or 30% fewer than planned.",
        "The hall had 600 guests on Sunday. Today 720 came, a rise of 40% on last year.",
        "The mill made £40m in 2015, a rise of 45 per cent on 2014, and £52m in 2016.",
        # in brackets, of whatever
        "The north had 26.0 farms. The south had 74.0 (150% more).",
        # two that may be the base
        "The north sold 412 pies and the east 388. The south sold 365, or 30% fewer.",
        # for another stretch of time
        "A year ago it sold 600 cakes a day; now it sells 4,500 a week, a rise of 40%.",
        # a share, no step
        "The north sold 412 pies. It sold 365, or 88% of them, hot.",
    ],
)
def test_what_is_now_or_right_before_may_be_of_another_step(text):
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


@hypothesis_settings(max_examples=40)
@given(WHOLE, PER_CENT, st.integers(20, 60))
def test_what_it_was_and_what_it_is_now_decide_alone(base, rise, off):
    text = "The firm had {:,} vans in 2015. Today it has {:,}, a rise of {}%."
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


def test_a_difference_is_set_against_its_two_levels():
    text = "The claim would cost $31.4m, against $17.9m for the offer, a difference of {}."
    assert accused(changes, text.format("$14.5m")) == [
        ("difference", "$14.5m", ("$31.4m", "$17.9m"))
    ]
    assert accused(changes, text.format("$13.5m")) == []


def test_a_further_amount_is_no_difference():
    text = "There were 910 on the Sunday. The door took £9,180, and the bar a further £2,270."
    assert accused(changes, text) == []
    assert crossed(text) == []
