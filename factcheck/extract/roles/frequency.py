"""One flow over two stretches of time: "400 a month, or 4,800 a year", "one every ten minutes"."""

from collections.abc import Iterator
from itertools import combinations

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.flow import FLOWING, Flow, flows
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.relation import Frequency
from factcheck.pattern import lazy

MOST = 4
_TIES = (
    *("or", "average", "equivalent", "equal", "equate", "equates", "mean", "means", "that is"),
    *("works out", "amount", "amounts", "every", "making", "total", "rate"),
)
_TIED = lazy(rf"\b{either(_TIES)}\b|–|--| - ")
_WORKING = lazy(r"\b(?:working|week-?days?|business|shift|school|opening|trading|term)\b")
NEEDS = Needs(codes=("N", "N"), words=(cues(*_TIES, "–", "-"), FLOWING))


def find(clause: Clause) -> Iterator[Bound]:
    """Pairs of levels of one thing, each with its stretch of time."""
    if not _TIED.search(clause.shadow.text):
        return
    found = list(flows(clause))[:MOST]
    for one, other in combinations(found, 2):
        if alike(one, other):
            yield bound(one, other, f"{clause.shadow.text}", tentative=True)


def alike(one: Flow, other: Flow) -> bool:
    """The same unit (or none); which nouns stand beside them the arithmetic decides."""
    said = one.quantity or other.quantity
    return bool(said) and one.days != other.days and one.dimension == other.dimension


def bound(one: Flow, other: Flow, text: str, *, tentative: bool) -> Bound:
    """The two flows as one claim."""
    reason = "working days and hours are not told apart" if _WORKING.search(text) else ""
    found = Frequency(one.quantity, other.quantity, one.days, other.days, one.each, other.each)
    return Bound(found, one.of or other.of, reason, tentative)
