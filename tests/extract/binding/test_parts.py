"""Parts that are more than their total, and opposite parts that leave some out."""

import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.parts import exceeding, opposed
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        (
            "It gave £90m, of which £80m went to the north and £30m to the south.",
            "£90m",
            ("£80m", "£30m"),
        ),
        (  # of three
            "It gave £90m, of which £40m went to Kent, £38m to Surrey and £31m to Sussex.",
            "£90m",
            ("£40m", "£38m", "£31m"),
        ),
    ],
)
def test_more_than_there_was_is_crossed(text, total, parts):
    assert accused(exceeding, text) == [("listed", total, parts)]
    assert (total, *parts) in crossed(text)


@pytest.mark.parametrize(
    "text",
    [
        "It gave £90m, of which £60m went to the north and £30m to the south.",
        "It gave £90m, of which £40m went to the north and £30m to the south.",  # not all is named
        "It gave £90m, of which £61m went to the north and £29.4m to the south.",  # rounded
        # a part of the part
        "It gave £90m, of which £80m went to the north and £70m of that to Leeds.",
        # a step, another time
        "It gave £90m, of which £60m, £40m less than in 2010, went to the north.",
        "It gave £90m, of which £80m went to the north, against £70m in 2010.",
        # nothing makes them parts
        "It gave £90m, while £80m went to the north and £30m to the south.",
        # both may be said of one
        "It has 121 staff, of whom 83 are nurses and 72 are women.",
        "It has 121 staff, of whom 83 are nurses and 72 work at night.",
        "It has 121 pupils, of whom 83 learn French and 72 learn German.",
        # so much more was not meant
        "It gave £90m, of which £80m went to the north and £300m to the south.",
        # for each
        "It gave £90m, of which £80m went to the north and £30m a year to the south.",
        # of something else
        "It gave £90m, of which £80m went to 30 towns and 41 farms.",
    ],
)
def test_what_may_be_parts_is_not(text):
    assert accused(exceeding, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(21, 60), st.integers(21, 60), st.integers(-15, 15))
def test_the_sum_decides_alone(north, south, over):
    text = "It gave £{}.0m, of which £{}.0m went to the north and £{}.0m to the south."
    found = accused(exceeding, text.format(north + south - over, north, south))
    assert len(found) == (over > 0)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Of 101 people, 53 had the drug and 44 the placebo.", ("101", "53", "44")),
        ("Of the 121 patients, 63 were men and 48 were women.", ("121", "63", "48")),
        ("Of the 121 members, 63 voted for and 48 against.", ("121", "63", "48")),
        ("Of the 121 passengers, 63 survived and 48 died.", ("121", "63", "48")),
        ("Of the 121 bids, 63 were accepted and 48 rejected.", ("121", "63", "48")),
    ],
)
def test_some_who_had_neither_of_two_opposites_are_crossed(text, figures):
    assert accused(opposed, text) == [("listed", figures[0], figures[1:])]
    assert crossed(text) == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "Of 101 people, 53 had the drug and 48 the placebo.",
        "Of the 121 passengers, 63 survived and 58 died.",
        "Of the 121 flats, 63 were sold and 58 are still unsold.",
        "Of the 121 staff, 63 are full-time and 58 part-time.",
    ],
)
def test_one_or_the_other_is_not(text):
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # not opposites: some are neither, some are both
        "Of the 121 passengers, 63 came from Kent and 48 from Surrey.",
        "Of the 121 staff, 63 are cooks and 48 are cleaners.",
        # a third answer
        "Of the 121 members, 63 voted for, 48 against and 10 stayed at home.",
        "Of the 121 members, 63 voted for and 48 against, the others not at all.",
        "Of the 121 members, 63 voted for and 48 against, the rest not at all.",
        "Of the 121 bids, 63 were accepted, 48 turned down and 10 lost.",
        # not printed in full
        "Of about 120 passengers, 63 survived and 48 died.",
        "Of the 121 passengers, more than 63 survived and 48 died.",
        # no part of that whole
        "Of the 121 passengers, 6 survived and 4 died.",
        # steps
        "Of the 121 passengers, 63 survived, up from 48 in the wreck where all died.",
        # nothing links the two
        "Of the 121 passengers, 63 survived; in May, 48 died.",
        # sums of money
        "Of the £121, £63 was for men and £48 for women.",
    ],
)
def test_what_leaves_room_for_others(text):
    assert accused(opposed, text) == []
    assert crossed(text) == []


ODD = st.integers(20, 180).map(lambda n: 5 * n + 1 if n % 2 else 5 * n + 3)


@hypothesis_settings(max_examples=40)
@given(ODD, ODD, st.integers(-4, 4).map(lambda n: 2 * n))
def test_all_are_one_or_the_other(lived, died, off):
    whole = lived + died + off
    assume(whole % 10)  # closing zeros may be rounded
    text = f"Of the {whole} passengers, {lived} survived and {died} died."
    assert len(crossed(text)) == (off != 0)


WORDS = ["of which", "of whom", "Of the 121", "63 survived", "and 48 died", "had the drug"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(len(parts) > 1 for _, _, parts in accused(exceeding, text))
    assert all(len(parts) == 2 for _, _, parts in accused(opposed, text))
