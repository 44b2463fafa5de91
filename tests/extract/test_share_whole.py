"""Which levels before a bracketed per cent are its whole, and which only stand beside it."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict

SIBLINGS = [
    "The choir was made up of 31 altos (24%) and 52 tenors (40%).",
    "In 1950 the herd consisted of 410 ewes (44.1%) and 520 lambs (55.9%).",
    "The herd consists of 410 ewes (41%), 520 lambs (52%) and 70 rams (7%).",
    "The fleet is a mix of 30 trawlers (42%) and 41 tugs (58%).",
    "The survey is of 900 adults (45%) and 1,100 children (55%).",
    "It polled a group of 90 boys (47%) and 101 girls (53%).",
]
STEPS = [
    "There was a fall of 40,000 callers (4%) in May and a fall of 220,000 (19%) on the quarter.",
    "There was a rise of 300,000 riders (1%) since May and one of 1.4 million (3%) on the year.",
    "The mill had sales of £90m, an increase of £18m, or 25%, from sales of £72m in 2003.",
    "An increase of 12 beds (4%) came before a cut of 30 (9.6%).",
]
WHOLES_OF_OTHERS = [
    "Women held 61% of the 4,300 posts in 2010 and 57% of 4,900 in 2014.",
]
WRONG = [
    "Of 900 homes (45%), 300 (50%) had lofts.",
    "Of the 80 samples, 600 (75%) were old.",  # a nought too many
    "The survey reached 1,300 of 1,200 homes (92%).",
    "Some 1,800 people, or 45% of the 1,500 in the village, signed.",
    "Of the 860 voters, 430 (40%) backed it and 200 (23%) did not.",
]


@pytest.mark.parametrize("text", SIBLINGS + STEPS + WHOLES_OF_OTHERS)
def test_what_only_stands_beside_a_share_is_no_whole_of_it(text: str):
    assert Verdict.INCONSISTENT not in {claim.verdict for claim in check(text).claims}


@pytest.mark.parametrize("text", WRONG)
def test_a_share_that_is_not_of_its_whole_is_told(text: str):
    assert Verdict.INCONSISTENT in {claim.verdict for claim in check(text).claims}
