"""Sums with what is taken away: "rose by £5m, as gains of £8m were partly offset by losses of £3m".

What is left and what is taken make up what there was; kept only where the arithmetic agrees.
"""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import LEVELS, Kind, Quantity
from factcheck.model.relation import Total
from factcheck.pattern import lazy

MOST = 6
KINDS = LEVELS | {Kind.POINTS, Kind.PERCENTAGE}
_TAKEN = (
    r"(?:offset|outweighed|reduced|diminished)[ ](?:[\p{Ll}]+[ ]){0,2}?by|counterbalanced[ ]by"
    r"|(?:knocked|took|shaved|lopped|wiped)[ ](?:off|away|out)|subtracted|detracted|deducted"
    r"|less|minus|net[ ]of|after[ ]deducting"
)
_TAKING = (  # the first words of these
    *("offset", "outweighed", "reduced", "diminished", "counterbalanced", "knocked", "took"),
    *("shaved", "lopped", "wiped", "subtracted", "detracted", "deducted", "less", "minus"),
    *("net", "after"),
)
_PATTERN = lazy(rf"[NPQ][^.;]*?\b(?:{_TAKEN})\b(?P<taken>[^.;]*)")
NEEDS = Needs(codes=("NPQ", "NPQ", "NPQ"), words=(cues(*_TAKING),))


def find(clause: Clause) -> Iterator[Bound]:
    """A sum, what is taken from it, and what is left: before or behind the two."""
    text = clause.shadow.text
    if not (match := _PATTERN.search(text)):
        return
    places = [p for p in clause.shadow.at if text[p] in "NPQ"][:MOST]
    taken = [p for p in places if p >= match.start("taken")]
    before = [p for p in places if p < match.start("taken")]
    if not taken or not before:
        return
    whole = clause.quantity(before[-1])
    for size in range(len(taken), 0, -1):
        losses = [clause.quantity(p) for p in taken[:size]]
        for place in (*before[:-1], *taken[size:]):
            yield from _balanced(clause.quantity(place), whole, losses)


def _balanced(left: Quantity, whole: Quantity, losses: list[Quantity]) -> Iterator[Bound]:
    parts = tuple(sorted([left, *losses], key=lambda one: one.span))
    if all(_like(one, whole) for one in parts):
        yield Bound(Total(parts, whole), left.of, tentative=True)


def _like(one: Quantity, whole: Quantity) -> bool:
    """The same sort of number; the last of them may leave its unit out."""
    bare = one.kind is Kind.NUMBER and not one.unit
    same = one.dimension == whole.dimension or bare
    return {one.kind, whole.kind} <= KINDS and same and one.interval.high < whole.interval.high
