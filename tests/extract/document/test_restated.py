"""Two figures for one noun are nearly always two things: what is bound, and what is not."""

import pytest

from factcheck.checking import check
from factcheck.model.relation_document import Restatement

FIRST = "The harbour trust employs 640 people on the quay."


def pairs(text: str) -> list[list[str]]:
    claims = check(text).claims
    found = [claim.relation for claim in claims if isinstance(claim.relation, Restatement)]
    return [[one.text for one in relation.quantities()] for relation in found]


@pytest.mark.parametrize(
    "later",
    [
        "The harbour trust employs 460 people on the quay.",
        "The trust employs 460 people on the quay.",
        "Yet the harbour trust employs about 460 people on the quay, its head said.",
    ],
)
def test_the_same_statement_twice_is_bound(later):
    assert pairs(f"{FIRST} {later}") == [["640", "460"]]


@pytest.mark.parametrize(
    "later",
    [
        "In 2010 the harbour trust employed 460 people on the quay.",
        "The harbour trust employs 460 people in Leam.",
        "The harbour trust employs 460 women on the quay.",
        "The harbour trust employs at least 460 people on the quay.",
        "The harbour trust employs another 460 people on the quay.",
        "The harbour trust could employ 460 people on the quay.",
        "The harbour trust feeds 460 people on the quay.",
        "The ferry line employs 460 people on the quay.",
        "The harbour trust pays 460 people on the quay £640 each.",
    ],
)
def test_another_time_place_group_verb_or_subject_is_another_thing(later):
    assert pairs(f"{FIRST} {later}") == []


def test_what_may_have_happened_twice_is_no_restatement():
    told = "Police in Leam arrested {} people on the old quay."
    assert pairs(f"{told.format(12)} {told.format(15)}") == []


def test_the_second_of_a_row_is_not_the_first():
    told = "The {} match of the cup draws {} fans to the ground."
    assert pairs(f"{told.format('first', '4,000')} {told.format('second', '5,000')}") == []


HEADLINE = "Leam fraud team gets 9,800 referrals\n\n"


def test_the_headline_is_held_against_the_sentence_that_tells_it():
    assert pairs(f"{HEADLINE}The fraud team in Leam took 9,300 referrals.") == [["9,800", "9,300"]]


@pytest.mark.parametrize(
    "body",
    [
        "The fraud team in Leam took 9,300 calls.",
        "The harbour office took 9,300 referrals.",
        "The fraud team in Leam took 9,300 referrals so far. It has 40 staff.",
        "The fraud team in Leam took 9,300 fresh referrals. It took 9,800 referrals.",
    ],
)
def test_a_headline_told_by_no_sentence_is_left_alone(body):
    assert pairs(HEADLINE + body) == []


def test_a_percentage_of_the_headline_is_held_too():
    body = "Sales of the Leam ferry line rose by 13 per cent."
    assert pairs(f"Leam ferry line's sales up 12%\n\n{body}") == [["12%", "13 per cent"]]
