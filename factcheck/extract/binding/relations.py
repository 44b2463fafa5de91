"""Write a candidate down as the relation that the checks know."""

from collections.abc import Callable

from msgspec.structs import replace

from factcheck.extract.binding.candidates.again import days_of
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.recast import recast
from factcheck.extract.binding.rules.turned import may_turn
from factcheck.extract.roles.bound import Bound
from factcheck.lexicon.days import day_sizes
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import (
    Change,
    Conversion,
    Direction,
    Elapsed,
    Frequency,
    Product,
    Rate,
    Relation,
    Share,
    Total,
)
from factcheck.model.relation_document import Restatement
from factcheck.model.relation_parts import Remainder
from factcheck.units import in_unit_of


def bound_of(candidate: Candidate, *, sure: bool) -> Bound:
    """The candidate as a binding: one that is not sure is kept only where it adds up."""
    relation = _turned(candidate) if sure else None
    relation = relation or _relation(recast(candidate))
    subject = next((q.of for q in relation.quantities() if q.of), "")
    return Bound(relation, subject, tentative=not sure)


def _turned(candidate: Candidate) -> Relation | None:
    """A difference that is crossed for its direction: from the second to the first."""
    if candidate.name != "difference" or not candidate.result.way:
        return None
    first, second = _in_one_unit(candidate)
    step = _unit_of(candidate.result, first)
    return Change(before=second, after=first, by=step, direction=_direction(candidate.result))


def _relation(candidate: Candidate) -> Relation:
    if candidate.frame.many:
        return _MANY[candidate.name](candidate.operands, candidate.result)
    first, second = _in_one_unit(candidate)
    if candidate.result.per.isdigit():
        return Rate(first, second, candidate.result.quantity)
    if build := _PAIRS.get(candidate.name):
        return build(first, second, _unit_of(candidate.result, first))
    return _change(candidate, first, second)


def _share(part: Quantity, whole: Quantity, said: Quantity) -> Relation:
    """A part of a whole; "half as warm" is a ratio of two readings, neither a part of the other."""
    if said.kind is Kind.RATIO and part.dimension == whole.dimension == "temperature":
        return Change(before=whole, after=part, by=replace(said, kind=Kind.MULTIPLE))
    return Share(part, whole, said)


Pair = Callable[[Quantity, Quantity, Quantity], Relation]
Many = Callable[[tuple[Entry, ...], Entry], Relation]
_PAIRS: dict[str, Pair] = {
    "share": _share,
    "sum": lambda first, second, result: Total((first, second), result),
    "shares_sum": lambda first, second, result: Total((first, second), result),
    "average": lambda first, second, result: Product(second, result, first),
    "product": lambda first, second, result: Product(second, first, result),
}
_MANY: dict[str, Many] = {
    "listed": lambda parts, result: Total(_quantities(parts), result.quantity),
    "rest_of_shares": lambda parts, result: Remainder(_quantities(parts), result.quantity),
    "as_multiple": lambda one, result: Change(
        by=result.quantity, also=one[0].quantity, direction=_direction(result)
    ),
    "conversion": lambda one, result: Conversion(one[0].quantity, result.quantity),
    "restated": lambda one, result: Restatement(one[0].quantity, result.quantity),
    "flow": lambda one, result: _flow(one[0], result),
    "elapsed": lambda dates, result: _elapsed(dates[0], dates[-1], result),
    "elapsed_since": lambda dates, result: _elapsed(dates[0], None, result),
}


def _flow(one: Entry, other: Entry) -> Frequency:
    """The same flow over two stretches of time."""
    days = day_sizes()[other.per]
    return Frequency(one.quantity, other.quantity, days_of(one) or days, days)


def _elapsed(start: Entry, end: Entry | None, result: Entry) -> Elapsed:
    ends = end.quantity if end else None
    return Elapsed(start.quantity, ends, result.length or result.quantity)


def _quantities(entries: tuple[Entry, ...]) -> tuple[Quantity, ...]:
    return tuple(entry.quantity for entry in entries)


def _change(candidate: Candidate, first: Quantity, second: Quantity) -> Change:
    name, result = candidate.name, candidate.result
    if name == "step":
        return Change(before=second, by=first, also=result.quantity)
    if name == "step_after":
        return Change(after=second, by=first, also=result.quantity, direction=Direction.UP)
    direction = _direction(result) if name != "difference" else None
    step = _unit_of(result, first) if candidate.frame.like else result.quantity
    if name == "difference" and _begins(candidate):
        first, second = second, first
    return Change(before=second, after=first, by=step, direction=direction)


def _begins(candidate: Candidate) -> bool:
    """True if the larger of two levels was the earlier one."""
    marks = [candidate.frame.second.mark(level) > 0 for level in candidate.operands]
    return marks[0] if marks[0] != marks[1] else marks[0] or candidate.result.way < 0


def _direction(result: Entry) -> Direction | None:
    if not result.way or may_turn(result):
        return None
    return Direction.UP if result.way > 0 else Direction.DOWN


def _in_one_unit(candidate: Candidate) -> tuple[Quantity, Quantity]:
    """The operands; a bare number takes the unit of its companion."""
    first, second = candidate.operands
    if not candidate.frame.same:
        return _unit_of(first, candidate.result.quantity), second.quantity
    one = _unit_of(first, second.quantity)
    other = in_unit_of(_unit_of(second, one), one)
    points = candidate.name in ("points", "points_said")
    return (_in_per_cent(one), _in_per_cent(other)) if points else (one, other)


def _in_per_cent(quantity: Quantity) -> Quantity:
    """A fraction as a share: "a quarter" as 25 per cent."""
    if quantity.kind is not Kind.RATIO:
        return quantity
    return replace(quantity.scaled(100.0, "%"), kind=Kind.PERCENTAGE, dimension="%")


def _unit_of(entry: Entry, other: Quantity) -> Quantity:
    """The quantity of an entry, with the unit of another where it has none."""
    quantity = entry.quantity
    if entry.measure == "temperature" == other.dimension != quantity.dimension:
        return replace(quantity, unit=other.unit, dimension=other.dimension)  # "0.8 degrees more"
    if not entry.bare or not other.dimension or other.dimension == quantity.dimension:
        return quantity
    unit, dimension = other.unit.partition("/")[0], other.dimension.partition("/")[0]
    return replace(quantity, kind=other.kind, unit=unit, dimension=dimension)
