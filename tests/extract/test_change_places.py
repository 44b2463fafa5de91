"""Places on a list, where up leads to the smaller number."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict

PLACES = [
    "The single climbed to three, up from 17 in May.",
    "The album rose to two, up from nine last week.",
    "The club climbed to six, up from eight.",
    "The book slipped to eight, down from two.",
    "The single dropped to 40, from 12 the week before.",
    "Her ranking climbed to five, up from 12.",
    "She climbed to five, up from 12.",
]
SIZES = [
    "The number of barges climbed to three, up from 17.",
    "The death toll climbed to three, up from 17.",
    "Deaths rose to 12, up from 17.",
    "Profits climbed to £3m, up from £17m.",
    "The index climbed to 30, up from 170.",
    "The reading climbed to 3.1, up from 17.2.",
    "The single climbed to 300, up from 1,700.",
    "Its membership climbed to 30, up from 41.",
]


def said(text: str) -> list[Verdict]:
    """What is said of the changes."""
    return [claim.verdict for claim in check(text).claims if claim.relation.name == "change"]


@pytest.mark.parametrize("text", PLACES)
def test_a_single_thing_climbs_to_a_smaller_place(text: str):
    assert Verdict.INCONSISTENT not in said(text)


@pytest.mark.parametrize("text", SIZES)
def test_what_is_counted_cannot_climb_to_less(text: str):
    assert said(text) == [Verdict.INCONSISTENT]
