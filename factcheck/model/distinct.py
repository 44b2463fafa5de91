"""Claims that say again what another claim says, and which of them is kept."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from operator import attrgetter

from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.quantity import Kind
from factcheck.model.relation import Frequency
from factcheck.model.span import Span

_SPAN = attrgetter("span")


def distinct(claims: list[Claim]) -> tuple[Claim, ...]:
    """Without the loose bindings that say again what another claim says.

    A sure claim wins over a loose one, a loose one that adds up over one that does not.
    """
    if len(claims) < 2:
        return tuple(claim.numbered(1) for claim in claims)
    ranked = sorted(claims, key=lambda one: (one.tentative, one.verdict.weight * one.tentative))
    holding: dict[Span, list[Claim]] = defaultdict(list)  # kept claims by the place of a number
    kept: list[tuple[Claim, list[list[Claim]]]] = []  # each with those at its numbers
    for claim in ranked:
        beside = [holding[span] for span in _numbers(claim)]
        repeats = _repeats if claim.tentative else _same
        if not any(repeats(claim, other) for held in beside for other in held):
            kept.append((claim, beside))
            for held in beside:
                held.append(claim)
    told = [claim for claim, beside in kept if not _told_better(claim, chain(*beside))]
    return tuple(claim.numbered(n) for n, claim in enumerate(sorted(told, key=_SPAN), 1))


def _same(claim: Claim, other: Claim) -> bool:
    """Whether two patterns have bound the same numbers in the same roles."""
    one, two = claim.relation, other.relation
    return type(one) is type(two) and one.roles() == two.roles()


def _told_better(claim: Claim, kept: Iterable[Claim]) -> bool:
    """Whether little could be said of a claim, and another one says more of its numbers."""
    if claim.verdict is not Verdict.UNVERIFIABLE:
        return False
    mine = set(claim.relation.quantities())
    alike = (other for other in kept if other.relation.name == claim.relation.name)
    others = [other for other in alike if other is not claim]
    return any(
        mine < (theirs := set(other.relation.quantities()))
        or (mine == theirs and other.verdict is not Verdict.UNVERIFIABLE)
        for other in others
    )


def _repeats(claim: Claim, other: Claim) -> bool:
    """Whether a loose claim says again what another says: two numbers of it or more.

    It may add one to a claim of which nothing could be said; the numbers of a statistic
    are its own.
    """
    mine, theirs = _numbers(claim), _numbers(other)
    if other.relation.exclusive or mine <= theirs:
        return bool(mine & theirs)
    if claim.relation.name != other.relation.name:
        return False
    adds = theirs < mine and other.verdict is Verdict.UNVERIFIABLE
    return len(mine & theirs) > 1 and not adds


def _numbers(claim: Claim) -> set[Span]:
    """Where its quantities stand, without stretches of time that recur ("each year")."""
    held = claim.relation.quantities()
    return {
        q.span for q in held if q.kind is not Kind.DATE or not isinstance(claim.relation, Frequency)
    }
