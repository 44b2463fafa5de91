"""Candidates: for a figure that states a result, the operands that give it.

The fitting ones are found by bisection among the sizes in reach; structure is scored afterwards,
so that most of what could be combined is never looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from math import log
from operator import attrgetter

from msgspec import Struct

from factcheck.extract.binding.entry import Entry, Type, factor_of
from factcheck.extract.binding.equations import EQUATIONS, Size, meets, size, surprise
from factcheck.extract.binding.frames import Frame, Role, of_result
from factcheck.extract.binding.vetoes import ruled_out
from factcheck.model.precision import Hedge

_VALUE = attrgetter("value")
BACK, AHEAD = 24, 8  # entries in reach of a result
NEAR = 6  # entries between a bare number and the size whose unit it takes
OWN = 0.03  # of an operand: the most that its own rounding is allowed for
_ADD = ("gap", "less", "sum")
AVERAGES = ("average", "product")
LEAST_LEVEL = 4  # smaller counts are everywhere: none is taken for a result
LIKELY = 0.5  # the least that surprise must leave behind the combinations that were tried
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.24, "hour": 1 / 24}


def _trifling(entry: Entry) -> bool:
    """True if it is so small a count that it states no result."""
    low = entry.quantity.low
    count = entry.type is Type.LEVEL and entry.measure == "count" and low is not None
    return count and entry.step == 1 and entry.value < LEAST_LEVEL


class Pool(Struct, frozen=True):
    """Who may fill a role: by size, with how many like entries stand as near."""

    order: list[Entry]
    sizes: list[Size]
    values: list[float]
    ranks: dict[int, int]


class Pools:
    """The pools of one result; each is made once, for several frames ask for the same."""

    def __init__(self, result: Entry, near: list[Entry]) -> None:
        """`near` are the entries in reach, nearest first."""
        self._result, self._near = result, near
        self._made: dict[tuple[frozenset[Type], str], Pool] = {}

    def of(self, role: Role, asked: str) -> Pool:
        """Those that a role takes and that are as asked: "like" the result, "spread", "counted"."""
        key = role.types, asked
        if key not in self._made:
            wanted = _WANTED[asked]
            found = [e for e in self._near if role.takes(e) and wanted(e, self._result)]
            order = sorted(found, key=_VALUE)
            self._made[key] = Pool(
                order, list(map(size, order)), list(map(_VALUE, order)), ranks(found)
            )
        return self._made[key]


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
    if not kinds or result.value <= 0 or _trifling(result):
        return
    near = reach(book, result)
    near.sort(key=lambda e: abs(e.number - result.number))
    pools = Pools(result, near)
    for name, frame in kinds:
        if frame.asks.isdisjoint(result.sentence) and frame.asks:
            continue
        yield from _of_frame(name, frame, result, pools)


def reach(book: list[Entry], result: Entry) -> list[Entry]:
    """The entries that a result may be tied to, in the order of the text."""
    around = book[max(0, result.number - BACK) : result.number + AHEAD + 1]
    return [e for e in around if e is not result and e.value > 0 and apart(e, result)]


def apart(one: Entry, other: Entry) -> bool:
    """True if no quantity holds the other, as a ratio holds its numbers."""
    if abs(one.number - other.number) > 2:
        return True
    return not one.quantity.span.overlaps(other.quantity.span)


def _of_frame(name: str, frame: Frame, result: Entry, pools: Pools) -> Iterator[Candidate]:
    averages = name in AVERAGES
    firsts = pools.of(frame.first, "spread" if averages else "like" if frame.like else "")
    seconds = pools.of(frame.second, "counted" if averages else "like" if frame.like else "")
    if not firsts.order or not seconds.order:
        return
    for first, second, chance in _fitting(name, frame, result, firsts, seconds):
        tries = float(firsts.ranks[first.number] * seconds.ranks[second.number])
        if chance - log(tries) > LIKELY and together(name, frame, result, first, second):
            yield Candidate(name, frame, result, (first, second), chance, tries)


def _fitting(
    name: str, frame: Frame, result: Entry, firsts: Pool, seconds: Pool
) -> Iterator[tuple[Entry, Entry, float]]:
    """The pairs that give the result, found by bisection, with how little chance explains it."""
    equation, adds = EQUATIONS[frame.equation], frame.equation in _ADD
    values, least, most = firsts.values, firsts.values[0] / FAR, firsts.values[-1] * FAR
    stated, step = size(result), lattice(result)
    for second, operand in _operands(name, result, seconds):
        for target in equation.solve(stated[0], operand[0]):
            if not least < target < most:
                continue
            margin = _margin(stated, operand, target, adds=adds)
            low = bisect_left(values, target - margin)
            for n in range(low, bisect_right(values, target + margin, low)):
                computed = equation.give(firsts.sizes[n], operand)
                first = firsts.order[n]
                if first is second or not meets(stated, computed):
                    continue
                if adds and not _adds_up(stated, computed, (result, first, second)):
                    continue
                yield first, second, surprise(stated, computed, step)


def _adds_up(stated: Size, computed: Size, entries: tuple[Entry, ...]) -> bool:
    """True if a sum tells anything: it is no rounding, and of whole numbers to the last digit."""
    exact = computed[0] == stated[0] or not all(map(_whole, entries))
    return exact and computed[2] - computed[1] < min(entry.value for entry in entries)


def _whole(entry: Entry) -> bool:
    """True if it is a whole number printed in full, which adds up to the last digit."""
    low = entry.quantity.low
    plain = low is not None and low.hedge in (None, Hedge.EXACT) and low.step == low.scale == 1
    return plain and entry.measure == "count"


def _operands(name: str, result: Entry, seconds: Pool) -> Iterable[tuple[Entry, Size]]:
    """The second operands with their sizes; those of an average in every unit that it may be in."""
    placed = zip(seconds.order, seconds.sizes, strict=True)
    if name not in AVERAGES:
        return placed
    return ((e, size(e, scale)) for e, _ in placed for scale in scales(name, result, e))


FAR = 1.5  # times the smallest or largest operand: what lies beyond is none


def unlike(entry: Entry, result: Entry) -> bool:
    """True if a total and what each has are measured otherwise."""
    return entry.measure != result.measure and not (entry.bare or result.bare)


def uncounted(entry: Entry) -> bool:
    """True if it can be no number of things or days that a total is spread over."""
    return entry.value <= 1 or entry.measure == "%" or entry.measure.isupper()


def ranks(entries: list[Entry]) -> dict[int, int]:
    """How many entries of the same measure stand as near, by number; `entries` nearest first."""
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for entry in entries:
        found[entry.number] = seen[entry.measure] = seen.get(entry.measure, 0) + 1
    return found


def lattice(result: Entry) -> float:
    """How far apart the values lie that an exact number can have."""
    return result.step if result.quantity.interval.width == 0 else 0.0


def _margin(stated: Size, operand: Size, target: float, *, adds: bool) -> float:
    """How far from the exact solution a fitting operand may lie, its own rounding included."""
    own = OWN * target
    if adds:
        return own + (stated[2] - stated[1]) + (operand[2] - operand[1])
    return own + target * (
        (stated[2] - stated[1]) / stated[0] + (operand[2] - operand[1]) / operand[0]
    )


def alike(one: Entry, other: Entry) -> bool:
    """True if both are measured alike, or one is a bare number that takes the other's unit."""
    if one.type is not other.type:
        return _elided(one, other) or _elided(other, one)
    if one.measure == other.measure:
        return one.measure != "count" or (one.step < 1) == (other.step < 1)
    return (one.bare or other.bare) and _beside(one, other)


def _beside(one: Entry, other: Entry) -> bool:
    """True if a bare number stands so near to a size that it may have left out its unit."""
    return (
        abs(one.number - other.number) <= NEAR
        and abs(one.clause - other.clause) <= 1
        and ("time" not in (one.measure, other.measure))
    )


def _elided(bare: Entry, percent: Entry) -> bool:
    """True if a bare number beside a per cent has left it out: "to 4.1 per cent from 4.35"."""
    near = abs(bare.number - percent.number) == 1 and bare.clause == percent.clause
    return bare.bare and percent.type is Type.PERCENT and near


def together(name: str, frame: Frame, result: Entry, first: Entry, second: Entry) -> bool:
    """True if two operands may stand in one frame with a result."""
    if not apart(first, second) or (frame.same and not _same(frame, first, second)):
        return False
    if ruled_out(name, result, first, second):
        return False
    if name in _ORDERED:
        return first.number < second.number
    if name == "average":
        return _averages(result, second)
    if name == "product":
        return _averages(first, second) and not result.per
    return name != "difference" or (first.value > second.value and not (first.way and second.way))


_ORDERED = ("sum", "shares_sum")


def _same(frame: Frame, first: Entry, second: Entry) -> bool:
    """True if two operands that a frame compares can be compared."""
    smaller = not frame.smaller or first.value <= second.value
    per = not (first.per and second.per) or first.per == second.per
    return alike(first, second) and first.value != second.value and smaller and per


def _averages(each: Entry, number: Entry) -> bool:
    """True if what each has is measured in something else than the number of them."""
    return number.type is Type.LEVEL and (each.measure != number.measure or each.measure == "count")


def scales(name: str, result: Entry, second: Entry) -> tuple[float, ...]:
    """The units in which the number of an average may be counted: as printed, or days as years."""
    if result.per.isdigit():
        return (1 / float(result.per),) if name == "average" else ()
    if second.measure == "time":
        printed = 1 / second.factor
        days = factor_of(second.quantity.unit, "time")
        return tuple(dict.fromkeys([printed, *(printed * days / each for each in _DAYS.values())]))
    return (1 / second.factor,)


_WANTED: dict[str, Callable[[Entry, Entry], bool]] = {
    "": lambda _entry, _result: True,
    "like": alike,
    "spread": lambda entry, result: not unlike(entry, result),
    "counted": lambda entry, _result: not uncounted(entry),
}
