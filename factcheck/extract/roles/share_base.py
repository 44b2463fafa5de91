"""Which whole a share is of: the base is often a smaller group named on the way.

"Of 900 homes, 300 had lofts, and 150 (50%) of these were damp": of the 300, not of the 900.
"""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.fit import fit
from factcheck.model.quantity import LEVELS, Kind, Quantity
from factcheck.model.relation import Share
from factcheck.pattern import lazy

UNSURE = "the share may be of a smaller group than the whole named first"
# Words that move the base, between the first whole and the share or right behind it.
_MOVED = lazy(
    r"\b(?:of|among)[ ](?:these|those|them|whom|which)\b|\brespond(?:ents|ers)\b|\bthose\b"
)
_BEHIND = lazy(
    r"[PR][)\]]?,?[ ](?:of|among)[ ](?:these|those|them|whom|which|respond(?:ents|ers))\b"
)
_SET_APART = lazy(r"[,;:(]")
_TOWARDS = lazy(r"N(?:[ ]D)?[^NPQMR.;:()]{0,30}?[ ](?:from|on|for|out[ ]of)[^NPQMR.;:()]{1,30}[ ]N")

LEAST = 1e-5  # of the whole: a smaller part, in a unit that the whole has not, is something else


def comparable(part: Quantity | None, whole: Quantity | None) -> bool:
    """True if one can be a part of the other: of one dimension, or one without unit and noun."""
    if part is None or whole is None:
        return False
    if "age" in (part.dimension, whole.dimension):  # "of 16-to-24-year-olds, 600,000"
        return False
    if part.dimension.partition("/")[0] == whole.dimension.partition("/")[0]:
        return True
    bare = not (part.dimension or part.of) or not (whole.dimension or whole.of)
    return bare and part.interval.high > LEAST * whole.interval.low  # no "£10 notes" of 1bn


def settled(clause: Clause, part: int, whole: int, share: int) -> Iterator[Bound]:
    """The share of its whole, or of the group that it fits; no verdict where words move it."""
    found = Share(*(clause.quantity(position) for position in (part, whole, share)))
    if _turned(clause, part, whole):
        part, whole = whole, part
        found = Share(found.whole, found.part, found.share)
    subject = found.whole.of or found.part.of if found.whole and found.part else ""
    if _fits(found):
        yield Bound(found, subject)
        return
    for one in _others(clause, part, whole, share):
        other = Share(found.part, one, found.share)
        if _fits(other):
            yield Bound(other, one.of or subject)
            return
    yield Bound(found, subject, UNSURE if _moved(clause, whole, share) else "")


def _fits(found: Share) -> bool:
    part, whole, share = found.part, found.whole, found.share
    if part is None or whole is None or share is None or whole.interval.low <= 0:
        return False
    unit = 1.0 if share.kind is Kind.RATIO else 100.0
    return fit(share, lambda one, other: (one / other).scaled(unit), (part, whole)).holds


def _turned(clause: Clause, part: int, whole: int) -> bool:
    """ "A loss of £3m on sales of £60m": the larger sum is the whole, whichever comes first."""
    small, large = clause.quantity(part), clause.quantity(whole)
    sums = small.kind is large.kind is Kind.MONEY and small.dimension == large.dimension
    towards = _TOWARDS.match(clause.shadow.text, whole)
    return bool(sums and towards and small.interval.low > large.interval.high)


def _others(clause: Clause, part: int, whole: int, share: int) -> Iterator[Quantity]:
    """The other levels said before the share that could be its whole, the nearest first."""
    small = clause.quantity(part)
    for position in sorted(clause.shadow.at, reverse=True):
        if position in (part, whole) or position > share or clause.shadow.text[position] != "N":
            continue
        one = clause.quantity(position)
        alike = one.kind in LEVELS and one.dimension == small.dimension != "time"
        if alike and one.interval.low >= small.interval.high:
            yield one


def _moved(clause: Clause, whole: int, share: int) -> bool:
    """True if words between the whole and its share, or right behind it, name another base."""
    text = clause.shadow.text
    apart = _SET_APART.search(text, whole, share)
    between = apart and _MOVED.search(text, apart.end(), share)
    return bool(between or _BEHIND.match(text, share) or "respectively" in text[whole:])
