"""Pairs of operands that give a result.

The fitting ones are found by bisection among the sizes in reach; structure is scored afterwards,
so that most of what could be combined is never looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from math import log

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, Size, meets, size, surprise
from factcheck.extract.binding.candidates.frames import Frame, of_result
from factcheck.extract.binding.candidates.pools import Pool, Pools, reach
from factcheck.extract.binding.candidates.together import scales, together
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.sentence import Words
from factcheck.model.precision import Hedge
from factcheck.model.quantity import Kind

OWN = 0.03  # of an operand: the most that its own rounding is allowed for
_ADD = ("gap", "less", "sum")
AVERAGES = ("average", "product")
LEAST_LEVEL = 4  # smaller counts are everywhere: none is taken for a result
LIKELY = 0.5  # the least that surprise must leave behind the combinations that were tried
FAR = 1.5  # times the smallest or largest operand: what lies beyond is none


def pairs(book: list[Entry], result: Entry) -> Iterator[Candidate]:
    """Every fitting pair of operands of which this entry may be the result."""
    kinds = of_result(result.type)
    if not kinds or result.value <= 0 or _trifling(result) or is_odd(result):
        return
    near = reach(book, result)
    near.sort(key=lambda e: abs(e.number - result.number))
    pools, said = Pools(result, near), _said(book, result)
    for name, frame in kinds:
        if frame.asks and frame.asks.isdisjoint(said):
            continue
        yield from _of_frame(name, frame, result, pools)


def _said(book: list[Entry], result: Entry) -> Words:
    """The classes of the markers of its sentence, and of the one that it points back to."""
    before = book[result.number - 1] if result.number else result
    points = "point" in result.opening and result.clause - 1 <= before.clause < result.clause
    return result.sentence | before.sentence if points else result.sentence


def is_odd(result: Entry) -> bool:
    """True for what a check of its own doubts ("17% per 100,000"), and for a row of a table."""
    return (result.type is Type.PERCENT and bool(result.per)) or result.words.crowded


def _trifling(entry: Entry) -> bool:
    """True if it is so small a count that it states no result."""
    low = entry.quantity.low
    count = entry.type is Type.LEVEL and entry.measure == "count" and low is not None
    return count and entry.step == 1 and entry.value < LEAST_LEVEL


def _of_frame(name: str, frame: Frame, result: Entry, pools: Pools) -> Iterator[Candidate]:
    averages = name in AVERAGES
    firsts = pools.of(frame.first, "spread" if averages else "like" if frame.like else "")
    seconds = pools.of(frame.second, "counted" if averages else "like" if frame.like else "")
    if not firsts.order or not seconds.order:
        return
    for first, second, chance in _fitting(name, frame, result, firsts, seconds):
        if name == "sum" and _goes_on(pools.near, first, second, result):
            continue
        tries = float(firsts.ranks[first.number] * seconds.ranks[second.number])
        likely = chance - log(tries) > LIKELY or result.quantity.kind is Kind.RATIO
        if likely and together(name, frame, result, first, second):
            yield Candidate(name, frame, result, (first, second), chance, tries)


def _goes_on(near: list[Entry], *entries: Entry) -> bool:
    """ "Gates made £136, sites £48 and sponsors £33, £184 in all": no sum of the first two."""
    first, second, result = entries
    return any(
        e.number == second.number + 1 < result.number
        and "also" in e.before[:1]
        and e.clause == second.clause
        and e.measure == second.measure
        and first.number < second.number
        for e in near
    )


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
                if not adds:
                    yield first, second, surprise(stated, computed, step)
                elif _adds_up(stated, computed, (result, first, second)):
                    grain = _grain(result, first, second)
                    yield first, second, surprise(stated, computed, max(step, grain))


def _adds_up(stated: Size, computed: Size, entries: tuple[Entry, ...]) -> bool:
    """True if a sum tells anything: it is no rounding, and of whole numbers to the last digit."""
    exact = computed[0] == stated[0] or not all(map(_whole, entries))
    return exact and computed[2] - computed[1] < min(entry.value for entry in entries)


def _grain(*entries: Entry) -> float:
    """The finest place that any of these is printed to: round numbers often add up by chance."""
    places = (e.quantity.low.zeros * e.factor for e in entries if e.quantity.low)
    return min(places, default=0.0)


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
