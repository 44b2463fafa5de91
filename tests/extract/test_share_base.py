"""Which whole a share is of, when a smaller group is named on the way."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict
from factcheck.model.relation import Share

RIGHT = [
    "Of 900 homes, 300 had lofts, and 150 (50%) of these were damp.",
    "Of 640 pupils asked, 200 kept pets, and 50 (25 per cent) walked them daily.",
    "Of 800 men and 500 women, 80 (10%) and 75 (15%), respectively, smoked.",
    "The return was 40% (600 of 1,500), and 150 respondents (25%) were under 30.",
    "Some 120 of 300 boats (40%) were checked; 30 (25%) of these leaked.",
    "The trust must find savings of £14m from a budget of £280m, or 5 per cent.",
    "The pier made a loss of £3m on sales of £60m, or 5 per cent.",
]
WRONG = [
    "Of 900 homes, 300 (50%) had lofts.",
    "Of the 1,200 homes, 400 (60%) stand empty.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_share_of_a_smaller_group_is_not_held_against_the_first_whole(text: str):
    shares = [claim for claim in check(text).claims if isinstance(claim.relation, Share)]
    assert shares
    assert Verdict.INCONSISTENT not in {claim.verdict for claim in shares}


@pytest.mark.parametrize("text", WRONG)
def test_a_share_that_fits_no_group_does_not_add_up(text: str):
    assert [claim.verdict for claim in check(text).claims] == [Verdict.INCONSISTENT]


def test_an_amount_of_change_is_no_whole_of_another():
    text = "Takings fell £9m, or 30%, to £21m, and gate money fell £4m, or 40%, to £6m."
    shares = [claim for claim in check(text).claims if isinstance(claim.relation, Share)]
    assert shares == []
