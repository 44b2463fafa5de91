"""Leave out the claims that repeat another claim or say less than it."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import chain
from operator import attrgetter

from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Frequency, Share
from factcheck.model.span import Span

_SPAN = attrgetter("span")
AGAIN, BETTER = "says again what {} says", "not checked, and {} says more of its numbers"
FITS = "all but one of its numbers add up in {}"
Drop = Callable[[Claim, Claim, str], object]  # a claim, the one kept in its place, and why


def distinct(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims that are kept, numbered in the order of the text."""
    return numbered(sifted(list(claims)))


def numbered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims with their ids in the document."""
    return tuple(claim.numbered(n) for n, claim in enumerate(claims, 1))


def sifted(claims: list[Claim], drop: Drop = lambda *_: None) -> list[Claim]:
    """Return the claims that are kept, in the order of the text.

    A sure claim wins over a loose one that repeats it, a loose one that adds up over one that
    does not, and otherwise the first; a claim that was not checked goes where another says more
    of its numbers, and a share that does not add up where it does of another part. `drop` is
    called for each claim that goes.
    """
    ranked = sorted(claims, key=_rank)
    by_number: dict[Span, list[Claim]] = defaultdict(list)  # where a number of theirs stands
    distinct_claims: list[tuple[Claim, list[list[Claim]]]] = []  # each with those at its numbers
    for claim in ranked:
        neighbours = [by_number[span] for span in _numbers(claim)]
        repeats = _repeats if claim.tentative else _same
        if repeated := next((c for c in chain(*neighbours) if repeats(claim, c)), None):
            drop(claim, repeated, AGAIN)
            continue
        distinct_claims.append((claim, neighbours))
        for claims_there in neighbours:
            claims_there.append(claim)
    kept = []
    for claim, neighbours in distinct_claims:
        if better := _better(claim, chain(*neighbours)):
            drop(claim, better, BETTER)
        elif fits := next((c for c in chain(*neighbours) if _holds_instead(c, claim)), None):
            drop(claim, fits, FITS)
        else:
            kept.append(claim)
    return sorted(kept, key=_SPAN)


def _rank(claim: Claim) -> tuple[bool, int]:
    """Sure claims first, then loose ones by their verdict."""
    return claim.tentative, claim.verdict.weight * claim.tentative


def _same(claim: Claim, other: Claim) -> bool:
    """True if two patterns have bound the same numbers in the same roles."""
    left, right = claim.relation, other.relation
    return type(left) is type(right) and left.roles() == right.roles()


def _better(claim: Claim, neighbours: Iterable[Claim]) -> Claim | None:
    """A claim that says more of the numbers of one that was not checked."""
    if claim.verdict is not Verdict.UNVERIFIABLE:
        return None
    mine = set(claim.relation.quantities())
    others = (other for other in neighbours if other is not claim)
    return next((other for other in others if _says_more(other, claim, mine)), None)


def _says_more(other: Claim, claim: Claim, mine: set[Quantity]) -> bool:
    """True if another claim contains the same numbers and was checked.

    One of the same relation need only contain more of them; a claim with a remark yields only to
    one of the same relation.
    """
    theirs = set(other.relation.quantities())
    same_relation = other.relation.name == claim.relation.name
    if same_relation and mine < theirs:
        return True
    checked = other.verdict is not Verdict.UNVERIFIABLE
    return checked and (same_relation or not claim.remark) and mine <= theirs


def _holds_instead(other: Claim, claim: Claim) -> bool:
    """True if a share that does not add up does so of another part: "by 1,386 to 154, 90%"."""
    one, fits = claim.relation, other.relation
    if not (isinstance(one, Share) and isinstance(fits, Share) and _adds_up(other)):
        return False
    same = (one.whole, one.share) == (fits.whole, fits.share)
    return same and claim.verdict is Verdict.INCONSISTENT


def _repeats(claim: Claim, other: Claim) -> bool:
    """True if a loose claim says again what another says: two numbers of it or more.

    One that adds up says something new with a size of its own: "412, 56 more than 356, a rise of
    15.7%". It may add one to a claim of which nothing could be said; the numbers of a statistic
    are its own.
    """
    mine, theirs = _numbers(claim), _numbers(other)
    if other.relation.exclusive:
        return bool(mine & theirs)
    if mine <= theirs:
        return not (_adds_up(claim) and other.verdict is Verdict.UNVERIFIABLE)
    if claim.relation.name != other.relation.name or (_adds_up(claim) and _adds_size(claim, other)):
        return False
    adds = theirs < mine and other.verdict is Verdict.UNVERIFIABLE
    return len(mine & theirs) > 1 and not adds


def _adds_size(claim: Claim, other: Claim) -> bool:
    """True if it holds a size that the other does not, not only a figure that is repeated."""
    theirs = {quantity.value for quantity in other.relation.quantities()}
    return any(quantity.value not in theirs for quantity in claim.relation.quantities())


def _adds_up(claim: Claim) -> bool:
    return claim.verdict is Verdict.CONSISTENT


def _numbers(claim: Claim) -> set[Span]:
    """Where its quantities stand, without stretches of time that recur ("each year")."""
    held = claim.relation.quantities()
    return {
        q.span for q in held if q.kind is not Kind.DATE or not isinstance(claim.relation, Frequency)
    }
