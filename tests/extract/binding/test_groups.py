"""So many groups of so many, which hold all that a sentence counts."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.groups import groups
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS


@pytest.mark.parametrize(
    ("text", "whole", "operands"),
    [
        ("The 90 pupils were put into five groups of 20.", "90", ("20", "five")),
        ("The 90 pupils were put into five mixed teams of 20.", "90", ("20", "five")),
        ("The farm packed 640 eggs into 12 boxes of 60.", "640", ("60", "12")),
        ("The farm packed 640 eggs into 12 boxes of 60 eggs.", "640", ("60", "12")),
        ("The 65 recruits were formed into three squads of 20.", "65", ("20", "three")),
    ],
)
def test_another_number_than_the_groups_hold_is_crossed(text, whole, operands):
    assert accused(groups, text) == [("product", whole, operands)]
    assert [set(figures) for figures in crossed(text)] == [{whole, *operands}]


@pytest.mark.parametrize(
    "text",
    [
        "The 100 pupils were put into five groups of 20.",
        "The farm packed 720 eggs into 12 boxes of 60.",
        "The 60 recruits were formed into three squads of 20.",
        "The 31 clubs were drawn into eight pools of four.",  # one has a club less
    ],
)
def test_what_they_hold_is_not(text):
    assert accused(groups, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # of another thing
        "The 90 pupils and five groups of 20 parents came.",
        "The house has 110 rooms and five sets of 20 stairs.",
        # no groups
        "The 90 pupils read five books of 20 pages.",
        "The 90 pupils came from five towns of 20.",
        # more of them
        "The 65 recruits were formed into three squads of 20 and one of five.",
        # hedged
        "The 90 pupils were put into five groups of up to 20.",
        # the groups last so long
        "Doctors saw 65 patients in three shifts of eight hours.",
        # so much further off was not meant
        "The 9,000 pupils were put into five groups of 20.",
        # fewer than one group holds
        "The 15 teachers led five groups of 20.",
        # a step
        "The number of pupils, up 90, filled five groups of 20.",
    ],
)
def test_what_hinders_a_cross(text):
    assert accused(groups, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(4, 19), st.integers(21, 59).filter(lambda n: n % 10), st.integers(2, 3))
def test_the_product_decides_alone(number, each, off):
    text = "The farm packed {} eggs into {} boxes of {}."
    assert crossed(text.format(number * each, number, each)) == []
    whole = number * (each + off)
    assert len(accused(groups, text.format(whole, number, each))) == 1


WORDS = ["groups", "five groups of 20", "of 20", "90 pupils", "boxes", "into"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "product" for name, _, _ in accused(groups, text))
