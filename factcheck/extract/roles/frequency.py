"""One flow over two stretches of time: "400 a month, or 4,800 a year", "one every ten minutes"."""

from collections.abc import Iterator
from itertools import combinations

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.flow import Flow, flows
from factcheck.model.relation import Frequency
from factcheck.pattern import lazy

MOST = 4
_TIED = lazy(
    r"\b(?:or|average|equivalent|equal|equates?|means?|that is|works out|amounts?|every|making"
    r"|total|rate)\b|–|--| - "
)
_WORKING = lazy(r"\b(?:working|week-?days?|business|shift|school|opening|trading|term)\b")


def find(clause: Clause) -> Iterator[Bound]:
    """Pairs of levels of one thing, each with its stretch of time."""
    if clause.shadow.codes.count("N") < 2 or not _TIED.search(clause.shadow.text):
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
