"""Which claims are kept of those that hold the same figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.claim import Claim
from factcheck.model.distinct import AGAIN, BETTER, distinct, sifted
from factcheck.model.finding import Finding, Verdict
from factcheck.model.precision import Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Relation, Share, Total
from factcheck.model.span import Span

FITS, WRONG, OPEN = Verdict.CONSISTENT, Verdict.INCONSISTENT, Verdict.UNVERIFIABLE


def figure(number: int) -> Quantity:
    """The figure at a place of the text."""
    span = Span(10 * number, 10 * number + 5)
    return Quantity(span, str(number), Kind.NUMBER, Printed(float(number)), Printed(float(number)))


A, B, C, D, E = map(figure, range(1, 6))


def claim(relation: Relation, verdict: Verdict = OPEN, *, loose: bool = True) -> Claim:
    """A claim of some figures that was judged so."""
    held = relation.quantities()
    span = Span(held[0].span.start, held[-1].span.end)
    findings = () if verdict is OPEN else (Finding("FC101", "one", verdict, span, "So it is."),)
    return Claim(span, "", relation, findings=findings, tentative=loose)


CHANGE = claim(Change(A, B, C), FITS)


@pytest.mark.parametrize(
    "first",
    [
        Change(A, B, D),
        Total((A, B), D),
        Share(A, B, D),
    ],
)
def test_a_loose_claim_that_adds_up_with_a_number_of_its_own_is_kept_beside_another(first):
    claims = [CHANGE, claim(first, FITS)]
    assert sifted(claims) == claims


def test_one_that_does_not_add_up_says_again_what_another_of_its_relation_says():
    right, wrong = claim(Change(A, B, C), FITS), claim(Change(A, B, D), WRONG)
    assert sifted([wrong, right]) == [right]


def test_one_of_another_relation_is_another():
    right, wrong = claim(Change(A, B, C), FITS), claim(Share(A, B, D), WRONG)
    assert sifted([right, wrong]) == [right, wrong]


def test_one_on_the_same_numbers_goes():
    sure = claim(Change(A, B, C), WRONG, loose=False)
    assert sifted([sure, claim(Total((A, B), C), FITS)]) == [sure]
    assert sifted([sure, claim(Change(A, B), FITS)]) == [sure]


def test_one_on_the_same_numbers_that_adds_up_replaces_a_claim_that_was_not_checked():
    open_one, fits = claim(Change(A, B, C), loose=False), claim(Total((A, B), C), FITS)
    assert sifted([open_one, fits]) == [fits]
    assert sifted([fits, open_one]) == [fits]


def test_one_on_the_same_numbers_that_does_not_add_up_replaces_nothing():
    open_one = claim(Change(A, B, C), loose=False)
    assert sifted([open_one, claim(Total((A, B), C), WRONG)]) == [open_one]


def test_a_claim_that_was_not_checked_goes_where_another_holds_more_of_its_numbers():
    part, more = claim(Change(A, B), loose=False), claim(Change(A, B, C), WRONG)
    assert sifted([part, more]) == [more]


def test_two_that_share_one_number_are_two():
    claims = [claim(Change(A, B), FITS), claim(Change(B, D), WRONG), claim(Change(D, E), OPEN)]
    assert sifted(claims) == claims


def test_sure_claims_repeat_each_other_only_with_the_same_roles():
    one, other = Change(A, B, C), Change(B, A, C)
    claims = [claim(one, WRONG, loose=False), claim(other, WRONG, loose=False)]
    assert sifted(claims) == claims
    assert sifted([claims[0], claims[0]]) == claims[:1]


def test_it_tells_why_each_goes():
    told: list[tuple[Claim, Claim, str]] = []
    part, whole = claim(Change(A, B), loose=False), claim(Change(A, B, C), FITS, loose=False)
    again = claim(Change(A, B, C), FITS)
    sifted([part, whole, again], lambda *why: told.append(why))
    assert told == [(again, whole, AGAIN), (part, whole, BETTER)]


RELATIONS = st.permutations([A, B, C, D, E]).flatmap(
    lambda held: st.sampled_from(
        [Change(*held[:3]), Change(*held[:2]), Share(*held[:3]), Total(tuple(held[:2]), held[2])]
    )
)
CLAIM = st.builds(claim, RELATIONS, st.sampled_from([FITS, WRONG, OPEN]), loose=st.booleans())
CLAIMS = st.lists(CLAIM, max_size=8, unique_by=lambda one: repr(one.relation))  # judged once each


@given(CLAIMS)
def test_of_any_claims_those_kept_are_in_order_and_nothing_checked_and_sure_is_lost(claims):
    kept = distinct(claims)
    assert [one.id for one in kept] == [f"c{n}" for n in range(1, len(kept) + 1)]
    assert [one.span for one in kept] == sorted(one.span for one in kept)
    for one in claims:
        if not one.tentative and one.verdict is not OPEN:
            assert any(other.relation.roles() == one.relation.roles() for other in kept)


@given(CLAIMS)
def test_what_goes_is_told_with_one_that_holds_a_number_of_it(claims):
    gone: list[Claim] = []

    def drop(one: Claim, kept: Claim, _why: str) -> None:
        assert set(one.relation.quantities()) & set(kept.relation.quantities())
        gone.append(one)

    kept = sifted(claims, drop)
    assert len(kept) + len(gone) == len(claims)
    assert all(one in claims and one not in gone for one in kept)
