"""Steps that share one verb of change: "grew 10 per cent in 2016 and 20 per cent in 2017"."""

from collections.abc import Iterator

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import LEAD, WHEN
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change
from factcheck.pattern import lazy

_AND = r",? (?:and|then|and then|followed by|before)(?: by| a further| another| a)?"
_NEXT = lazy(rf"{WHEN}{_AND}{LEAD} (?P<second>P)(?= ?(?:in|during|for)? D)")


def steps(whole: Whole) -> Iterator[Bound]:
    """Per cents in coordination with a step of which only the per cent is told."""
    for clause in whole.clauses:
        if clause.shadow.codes.count("P") < 2:
            continue
        for place, by in clause.quantities.items():
            for bound in whole.holding.get(by, ()):
                yield from _following(clause, place, bound)


def _following(clause: Clause, place: int, bound: Bound) -> Iterator[Bound]:
    """The step behind this one, in the direction and of the subject of this one."""
    told = bound.relation
    match = _NEXT.match(clause.shadow.text, place + 1)
    if match and isinstance(told, Change) and not _level(told) and told.by:
        by: Quantity = clause.quantity(match.start("second"))
        yield Bound(Change(by=by, direction=told.direction), bound.subject, bound.abstain)


def _level(change: Change) -> bool:
    return bool(change.before or change.after)
