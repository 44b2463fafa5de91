"""Write a candidate down as the relation that the checks know."""

from msgspec.structs import replace

from factcheck.extract.binding.candidates import Candidate
from factcheck.extract.binding.entry import Entry
from factcheck.extract.roles.bound import Bound
from factcheck.model.quantity import Quantity
from factcheck.model.relation import (
    Change,
    Conversion,
    Direction,
    Elapsed,
    Product,
    Rate,
    Relation,
    Share,
    Total,
)
from factcheck.model.relation_parts import Remainder

_CHANGES = ("growth", "multiple", "points", "difference")


def bound(candidate: Candidate, *, sure: bool) -> Bound:
    """The candidate as a binding: one that is not sure is kept only where it adds up."""
    relation = _relation(candidate)
    subject = next((q.of for q in relation.quantities() if q.of), "")
    return Bound(relation, subject, tentative=not sure)


def _relation(candidate: Candidate) -> Relation:
    name, result, quantities = candidate.name, candidate.result, _quantities(candidate.operands)
    if name == "listed":
        return Total(tuple(_unit_of(e, result.quantity) for e in candidate.operands), result.quantity)
    if name == "rest_of_shares":
        return Remainder(quantities, result.quantity)
    if name == "conversion":
        return Conversion(quantities[0], result.quantity)
    if name == "elapsed":
        return Elapsed(quantities[0], quantities[-1], result.quantity)
    if name == "elapsed_since":
        return Elapsed(quantities[0], None, result.quantity)
    first, second = _in_one_unit(candidate)
    if result.per.isdigit():
        return Rate(first, second, result.quantity)
    if name == "share":
        return Share(first, second, result.quantity)
    if name in ("sum", "shares_sum"):
        return Total((first, second), _unit_of(result, first))
    if name == "average":
        return Product(second, _unit_of(result, first), first)
    if name == "product":
        return Product(second, first, _unit_of(result, first))
    return _change(candidate, first, second)


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
    if name == "difference" and candidate.frame.second.mark(candidate.operands[0]) > 0:
        first, second = second, first
    return Change(before=second, after=first, by=step, direction=direction)


def _direction(result: Entry) -> Direction | None:
    if not result.way:
        return None
    return Direction.UP if result.way > 0 else Direction.DOWN


def _in_one_unit(candidate: Candidate) -> tuple[Quantity, Quantity]:
    """The operands; a bare number takes the unit of its companion."""
    first, second = candidate.operands
    if not candidate.frame.same:
        return _unit_of(first, candidate.result.quantity), second.quantity
    return _unit_of(first, second.quantity), _unit_of(second, first.quantity)


def _unit_of(entry: Entry, other: Quantity) -> Quantity:
    """The quantity of an entry, with the unit of another where it has none."""
    quantity = entry.quantity
    if not entry.bare or not other.dimension or other.dimension == quantity.dimension:
        return quantity
    unit, dimension = other.unit.partition("/")[0], other.dimension.partition("/")[0]
    return replace(quantity, kind=other.kind, unit=unit, dimension=dimension)
