"""A part beside its share, and the only whole that it can be of."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.shares import shares, tied
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS

WRONG = ("share", "35%", ("460", "1,840"))  # a quarter


@pytest.mark.parametrize(
    "text",
    [
        "Among 1,840 hives, 460 (35%) were empty.",
        "35% (460) of the 1,840 hives were empty.",
        "There are 1,840 hives. Of these, 460 (35%) were empty.",
        "There are 1,840 hives. Of these, 460, some 35%, were empty.",
        "There are 1,840 hives. Of these, 460 – 35% – were empty.",
        "It has 1,840 hives, of which 460 (35%) were empty.",
        "From a list of 1,840 hives, 460 (35%) were empty.",
    ],
)
def test_a_share_that_its_part_and_the_whole_do_not_give_is_crossed(text):
    assert accused(shares, text) == [WRONG]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Among 1,840 hives, 460 (25%) were empty.",
        "There are 1,840 hives. Of these, 460 (25%) were empty.",
        "There are 1,840 hives. Of these, about 460 (a quarter) were empty.",
    ],
)
def test_a_share_that_fits_is_not(text):
    assert accused(shares, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    ("clear", "hindered"),
    [
        (  # two wholes it may be of
            "There are 1,840 hives. Of these, 460 (35%) were empty.",
            "There are 1,840 hives and 920 nests. Of these, 460 (35%) were empty.",
        ),
        (  # nothing points back
            "There are 1,840 hives. Of these, 460 (35%) were empty.",
            "There are 1,840 hives. In May, 460 (35%) were empty.",
        ),
        (  # a share of something else
            "Of the £1,840m budget, £460m (35%) went on roads.",
            "Of the £1,840m budget, £460m (35% of GDP) went on roads.",
        ),
        (  # of what was just said
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, 460 (35% of those in the north) were empty.",
        ),
        (
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, 460 (35% of which were old) were empty.",
        ),
        (  # no share but a step
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, 460 (up 35%) were empty.",
        ),
        (
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, 460 (35% more) were empty.",
        ),
        (  # no apposition
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, 460 were empty and 35% were full.",
        ),
        (  # the part is no part of the whole
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, £460 (35%) was missing.",
        ),
        (  # larger than the whole
            "Among 1,840 hives, 460 (35%) were empty.",
            "Among 1,840 hives, 4,600 (35%) bees were queens.",
        ),
        (  # the sentence before the last
            "There are 1,840 hives. Of these, 460 (35%) were empty.",
            "There are 1,840 hives. In 2016 it rained. Of these, 460 (35%) were empty.",
        ),
    ],
)
def test_what_hinders_a_cross(clear, hindered):
    assert len(crossed(clear)) == 1
    assert accused(shares, hindered) == []
    assert crossed(hindered) == []


def test_one_of_many_is_no_part():
    assert accused(shares, "Among 1,840 hives, one (35%) was empty.") == []


@hypothesis_settings(max_examples=40)
@given(st.integers(2, 90), st.integers(3, 60), st.integers(10, 40))
def test_the_arithmetic_decides_alone(share, hundreds, off):
    part, whole = share * hundreds, hundreds * 100
    text = "There are {:,} hives. Of these, {:,} ({}%) were empty."
    assert accused(shares, text.format(whole, part, share)) == []
    assert len(accused(shares, text.format(whole, part, share + off))) == 1


WORDS = ["of these", "of the", "among", "some", "460", "1,840", "35%", "(35%)"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(name == "share" for name, _, _ in accused(shares, text))


TIED = [
    # a part of its whole, and the share behind them or before
    ("Nets caught 54 of the 72 bats under the roof, a rate of {}%.", "54", "72", 75),
    ("The ferry took 1,330 of 1,400 cars ({}%).", "1,330", "1,400", 95),
    ("About {}%, or 63 of the 450 hens, were lame.", "63", "450", 14),
    # the share of the whole, beside its part
    ("They hold 36 permits, or {}%, of the 240 sold.", "36", "240", 15),
    ("Some {}% of the 80 kites, 20, came down.", "20", "80", 25),
    # the whole of all parts behind it
    ("Of the 490 jars, 294 (60%) were full and 98 ({}%) empty.", "98", "490", 20),
    ("The barn held 60 owls, 15 ({}%) of which were young.", "15", "60", 25),
]


@pytest.mark.parametrize(("text", "part", "whole", "right"), TIED)
def test_words_beside_all_three_tie_a_share_whatever_comes_out(text, part, whole, right):
    for share in (right, right + 13):
        assert (part, whole) in [figures for _, _, figures in accused(tied, text.format(share))]


@pytest.mark.parametrize(
    "text",
    [
        # of a smaller group, or of several
        "Of 490 jars, 300 were full, and 98 (40%) had a lid.",
        "Of 490 jars and 300 lids, 98 (40%) and 75 (10%), respectively, were lost.",
        # of something else
        "They sold 26 of their 34 sheds, accounting for over 80% of all rent.",
        # the whole opens another phrase
        "Of the hens asked, 540 went to 1,200 (40%) of the farms.",
    ],
)
def test_what_leaves_the_whole_open_ties_no_share(text):
    assert accused(tied, text) == []
