"""Where a claim stands: in one stretch, or in a spot of each of its sentences."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checking import check
from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.claim import BETWEEN

BESIDE = [
    # in one sentence the words between belong to it
    ("Sales rose 5% to 21m in 2016 from 20m.", ["5% to 21m in 2016 from 20m"]),
    (
        (
            "The trust employs 640 people on the quay. Ships call. The trust employs 460 people on"
            " the quay."
        ),
        ["640", "460"],
    ),
    # a spot holds all that its sentence has of the claim
    (
        "Total costs fell to £4.5m. Coal came to £2.9m, peat to £1.6m.",
        ["£4.5m", "£2.9m, peat to £1.6m"],
    ),
    (
        "The mill opened in 1931. It closed 48 years later, in 1979.",
        ["1931", "48 years later, in 1979"],
    ),
]


@pytest.mark.parametrize(("text", "spots"), BESIDE)
def test_a_claim_has_one_spot_in_each_of_its_sentences(text, spots):
    (claim,) = check(text).claims
    assert [spot.of(text) for spot in claim.spans] == spots
    assert bool(claim.spots) is (len(spots) > 1)
    assert claim.text == BETWEEN.join(spots)


SAID = [text for text, _ in BESIDE] + ["It has 12 rooms.\n", "Nobody came in 2015."]


@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=6))
def test_spots_follow_one_another_and_reach_as_far_as_the_claim(said):
    text = " ".join(said)
    around = Sentences(text)
    for claim in check(text).claims:
        spots = claim.spans
        assert (spots[0].start, spots[-1].end) == claim.span
        assert all(one.end <= two.start for one, two in pairwise(spots))
        assert len({around(spot) for spot in spots}) == len(spots)
        for quantity in claim.relation.quantities():
            assert any(spot.holds(quantity.span) for spot in spots)
