"""Claims that say again what another claim says, and which of them is kept."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import chain
from operator import attrgetter

from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Frequency
from factcheck.model.span import Span

_SPAN = attrgetter("span")


AGAIN, BETTER = "says again what {} says", "not checked, and {} says more of its numbers"
Drop = Callable[[Claim, Claim, str], object]  # a claim, the one kept in its place, and why


def distinct(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Without the claims that say again what another says, numbered in the order of the text."""
    return tuple(claim.numbered(n) for n, claim in enumerate(sifted(list(claims)), 1))


def sifted(claims: list[Claim], drop: Drop = lambda *_: None) -> list[Claim]:
    """Without the loose bindings that say again what another claim says.

    A sure claim wins over a loose one, a loose one that adds up over one that does not; of two
    alike the first. `drop` is told of those that go.
    """
    if len(claims) < 2:
        return claims
    ranked = sorted(claims, key=lambda one: (one.tentative, one.verdict.weight * one.tentative))
    holding: dict[Span, list[Claim]] = defaultdict(list)  # kept claims by the place of a number
    kept: list[tuple[Claim, list[list[Claim]]]] = []  # each with those at its numbers
    for claim in ranked:
        beside = [holding[span] for span in _numbers(claim)]
        repeats = _repeats if claim.tentative else _same
        if other := next((one for one in chain(*beside) if repeats(claim, one)), None):
            drop(claim, other, AGAIN)
            continue
        kept.append((claim, beside))
        for held in beside:
            held.append(claim)
    told = []
    for claim, beside in kept:
        if other := _told_better(claim, chain(*beside)):
            drop(claim, other, BETTER)
        else:
            told.append(claim)
    return sorted(told, key=_SPAN)


def _same(claim: Claim, other: Claim) -> bool:
    """True if two patterns have bound the same numbers in the same roles."""
    one, two = claim.relation, other.relation
    return type(one) is type(two) and one.roles() == two.roles()


def _told_better(claim: Claim, kept: Iterable[Claim]) -> Claim | None:
    """A claim that says more of the numbers of one of which little could be said."""
    if claim.verdict is not Verdict.UNVERIFIABLE:
        return None
    mine = set(claim.relation.quantities())
    others = (other for other in kept if other is not claim)
    return next((other for other in others if _says_more(other, claim, mine)), None)


def _says_more(other: Claim, claim: Claim, mine: set[Quantity]) -> bool:
    """True if another claim holds the same numbers, and something could be said of it.

    One of the same relation need only hold more of them.
    """
    theirs = set(other.relation.quantities())
    if other.relation.name == claim.relation.name and mine < theirs:
        return True
    checked = other.verdict is not Verdict.UNVERIFIABLE
    same = other.relation.name == claim.relation.name or not claim.remark
    return checked and same and mine <= theirs


def _repeats(claim: Claim, other: Claim) -> bool:
    """True if a loose claim says again what another says: two numbers of it or more.

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
