"""People and cases are bound only where their figure can hardly be alike by chance."""

import pytest

import factcheck
from factcheck.model.relation_counted import Counted

APART = [
    "Rangers answered 1,200 calls about floods. 1,200 people called about floods.",
    "Doctors saw 3,412 patients with measles. The 3,412 cases of measles were mild.",
    "Rangers answered 1,284 calls about floods. 1,285 people called about floods.",
    "Rangers answered 1,284 calls about floods. The fair drew 1,284 visitors to Harrow.",
]


def bound(text: str) -> list[Counted]:
    claims = factcheck.check(text).claims
    return [claim.relation for claim in claims if isinstance(claim.relation, Counted)]


def test_one_figure_for_both_is_bound():
    found = bound("Rangers answered 1,284 calls about floods. 1,284 people called about floods.")
    assert [(one.people.of, one.cases.of) for one in found] == [("people", "calls")]


@pytest.mark.parametrize("text", APART)
def test_round_other_or_single_figures_are_left_alone(text):
    assert not bound(text)
