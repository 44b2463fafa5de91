"""A range of per cents against a range of levels, end by end: shared by the checks of growth."""

from operator import attrgetter

from msgspec.structs import replace

from factcheck.model.fit import Compute
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind, Quantity


def shifted(by: Quantity, before: Quantity, after: Quantity, size: Compute) -> Interval | None:
    """The computed growth from end to end, where both stated ends are too low or both too high."""
    ranged = any(level.known and level.value is None for level in (before, after))
    if by.value is not None or not ranged or by.kind is not Kind.PERCENTAGE:
        return None
    sizes = [size(_end(before, high=high), _end(after, high=high)) for high in (False, True)]
    low, high = sorted(sizes, key=attrgetter("middle"))
    least, most = _end(by, high=False), _end(by, high=True)
    under = _apart((least, low), (most, high))
    over = _apart((low, least), (high, most))
    return Interval(low.middle, high.middle) if under or over else None


def _apart(*pairs: tuple[Interval, Interval]) -> bool:
    """True if the first of each pair is the smaller, and in one of them beyond all rounding."""
    smaller = all(less.middle < more.middle for less, more in pairs)
    return smaller and any(less.below(more) for less, more in pairs)


def _end(ranged: Quantity, *, high: bool) -> Interval:
    """What one end of a range may stand for; 30 beside 32 is no round number."""
    zeros = min(end.zeros for end in (ranged.low, ranged.high) if end)
    end = ranged.high if high else ranged.low
    finer = end and replace(end, zeros=zeros)
    return replace(ranged, low=finer, high=finer).significant
