"""A step of one comparison beside the level of another."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict

APART = [
    "The number of barges rose by six to 240, against 310 one year ago.",
    "The tally of rigs fell by four to 310, compared with 250 a year earlier.",
    "The number of lifeboats dropped by two to 41, versus 30 a year before.",
    "The index slipped 1.2 points to 98.4, against 91.0 in the same month last year.",
    "Occupancy rose 0.8 points to 61.2 per cent, against 70.5 per cent in the same period.",
    "The use rate rose 0.5 pct to 41.5 pct, against 60.2 pct one year ago.",
    "Reserves climbed $2bn to $140bn in May, against $170bn a year earlier.",
    "The count of working pits rose by one to 15, from 22 a year ago.",
    "The number of barges rose by six to 240, against 190 one year ago.",
    "The index stood at 104.2, up 0.3 from April, compared with 98.7 in May of last year.",
]
TOGETHER = [
    "The number of barges rose by six to 240, from 310 the week before.",
    "The number of barges rose by six to 240 from 310.",
    "Sales rose by £30m to £90m, against £50m last year.",
    "Sales rose by £4m to £90m, against £50m last year.",  # a nought too few
    "Sales rose 5% to £90m, against £110m a year ago.",
    "Net income was £28m, an increase of £19m from £91m last year.",
    "The number of barges rose by six over the year to 240, against 310 a year ago.",
]


def said(text: str) -> list[Verdict]:
    """What is said of the changes."""
    return [claim.verdict for claim in check(text).claims if claim.relation.name == "change"]


@pytest.mark.parametrize("text", APART)
def test_a_short_step_does_not_lead_from_last_years_level(text: str):
    assert Verdict.INCONSISTENT not in said(text)


@pytest.mark.parametrize("text", TOGETHER)
def test_a_step_and_its_own_level_must_fit(text: str):
    assert Verdict.INCONSISTENT in said(text)
