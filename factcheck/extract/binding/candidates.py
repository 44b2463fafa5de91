"""Candidates: for a figure that states a result, the operands that give it.

The fitting ones are found by bisection among the sizes in reach; structure is scored afterwards,
so that most of what could be combined is never looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from msgspec import Struct

from factcheck.extract.binding.entry import Entry, Type, factor_of
from factcheck.extract.binding.equations import EQUATIONS, Size, meets, size, surprise
from factcheck.extract.binding.frames import Frame, of_result

BACK, AHEAD = 40, 14  # entries in reach of a result
NEAR = 3  # entries between a bare number and the size whose unit it takes
WIDE = 3.0  # how far a printed size may lie from the solution: rounding, in relative parts
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.24, "hour": 1 / 24}


class Candidate(Struct, frozen=True):
    """A result with its operands in one frame, and how little chance explains that they fit."""

    name: str
    frame: Frame
    result: Entry
    operands: tuple[Entry, ...]
    surprise: float
    tries: float  # how many combinations stand as near to the result

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The result and its operands."""
        return (self.result, *self.operands)


def pairs(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """Every fitting pair of operands of which this entry may be the result."""
    kinds = of_result(result.type)
    if not kinds or result.value <= 0:
        return
    near = reach(book, result)
    near.sort(key=lambda e: abs(e.number - result.number))
    for name, frame in kinds:
        if frame.asks and frame.asks.isdisjoint(result.sentence):
            continue
        yield from _of_frame(name, frame, result, near)


def reach(book: list[Entry], result: Entry) -> list[Entry]:
    """The entries that a result may be tied to, in the order of the text."""
    around = book[max(0, result.number - BACK) : result.number + AHEAD + 1]
    return [e for e in around if e is not result and e.value > 0 and apart(e, result)]


def apart(one: Entry, other: Entry) -> bool:
    return not one.quantity.span.overlaps(other.quantity.span)


def _of_frame(name: str, frame: Frame, result: Entry, near: list[Entry]) -> Iterator[Candidate]:
    equation = EQUATIONS[frame.equation]
    firsts = [e for e in near if frame.first.takes(e) and _may_be(frame, e, result)]
    seconds = [e for e in near if frame.second.takes(e) and _may_be(frame, e, result)]
    if not firsts or not seconds:
        return
    goes = name in ("average", "product")
    order = sorted(firsts, key=lambda e: e.value)
    values = [e.value for e in order]
    places = ranks(firsts), ranks(seconds)
    stated = size(result)
    for second in seconds:
        for scale in scales(name, result, second) if goes else (1.0,):
            operand = size(second, scale)
            for target in equation.solve(stated[0], operand[0]):
                if target <= 0:
                    continue
                margin = _margin(stated, operand, target)
                low = bisect_left(values, target - margin)
                for n in range(low, bisect_right(values, target + margin)):
                    first = order[n]
                    if first is second or not together(name, frame, result, first, second):
                        continue
                    computed = equation.give(size(first), operand)
                    if meets(stated, computed):
                        tries = float(places[0][first.number] * places[1][second.number])
                        chance = surprise(stated, computed, lattice(result))
                        yield Candidate(name, frame, result, (first, second), chance, tries)


def ranks(entries: list[Entry]) -> dict[int, int]:
    """How many entries of the same measure stand as near, by number; `entries` nearest first."""
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for entry in entries:
        found[entry.number] = seen[entry.measure] = seen.get(entry.measure, 0) + 1
    return found


def lattice(result: Entry) -> float:
    return result.step if result.quantity.interval.width == 0 else 0.0


def _margin(stated: Size, operand: Size, target: float) -> float:
    """How far from the exact solution a fitting operand may lie."""
    relative = (stated[2] - stated[1]) / stated[0] + (operand[2] - operand[1]) / operand[0]
    return (target + stated[0]) * min(WIDE, 0.02 + relative) + operand[2] - operand[1]


def _may_be(frame: Frame, entry: Entry, result: Entry) -> bool:
    return not frame.like or alike(entry, result)


def alike(one: Entry, other: Entry) -> bool:
    """True if both are measured alike, or one is a bare number that takes the other's unit."""
    if one.type is not other.type:
        return _elided(one, other) or _elided(other, one)
    if one.measure == other.measure:
        return one.measure != "count" or (one.step < 1) == (other.step < 1)
    return (one.bare or other.bare) and _beside(one, other)


def _beside(one: Entry, other: Entry) -> bool:
    """True if a bare number stands so near to a size that it may have left out its unit."""
    return abs(one.number - other.number) <= NEAR and abs(one.clause - other.clause) <= 1 and (
        "time" not in (one.measure, other.measure)
    )


def _elided(bare: Entry, percent: Entry) -> bool:
    """True if a bare number beside a per cent has left it out: "to 4.1 per cent from 4.35"."""
    near = abs(bare.number - percent.number) == 1 and bare.clause == percent.clause
    return bare.bare and percent.type is Type.PERCENT and near


def together(name: str, frame: Frame, result: Entry, first: Entry, second: Entry) -> bool:
    if not apart(first, second):
        return False
    if frame.same:
        if not alike(first, second) or first.value == second.value:
            return False
        if frame.smaller and first.value > second.value:
            return False
        if first.per and second.per and first.per != second.per:
            return False
    if name == "sum" or name == "shares_sum":
        return first.number < second.number
    if name == "difference":
        return first.value > second.value
    if name == "average":
        return _averages(result, first, second)
    if name == "product":
        return _averages(first, result, second) and not result.per
    return True


def _averages(each: Entry, total: Entry, number: Entry) -> bool:
    """True if the unit of what each has is that of the total."""
    if number.type is not Type.LEVEL or number.measure in ("%",) or number.value <= 1:
        return False
    if not (each.measure == total.measure or each.bare or total.bare) or number.measure.isupper():
        return False
    if each.measure == number.measure and each.measure != "count":
        return False
    return True


def scales(name: str, result: Entry, second: Entry) -> tuple[float, ...]:
    """The units in which the number of an average may be counted: as printed, or days as years."""
    if result.per.isdigit():
        return (1 / float(result.per),) if name == "average" else ()
    if second.measure == "time":
        printed = 1 / second.factor
        days = factor_of(second.quantity.unit, "time")
        return tuple(dict.fromkeys([printed, *(printed * days / each for each in _DAYS.values())]))
    return (1 / second.factor,)
