"""A range of per cents against a range of levels, end by end: shared by the checks of growth."""

from msgspec.structs import replace

from factcheck.model.fit import Compute
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind, Quantity


def shifted(by: Quantity, before: Quantity, after: Quantity, size: Compute) -> Interval | None:
    """From end to end of the growth, where both stated ends are too low or both too high."""
    ranged = [one for one in (before, after) if one.known and one.value is None]
    if by.value is not None or not ranged or by.kind is not Kind.PERCENTAGE:
        return None
    sizes = [size(_end(before, high=high), _end(after, high=high)) for high in (False, True)]
    low, high = sorted(sizes, key=lambda one: one.middle)
    least, most = _end(by, high=False), _end(by, high=True)
    under = _apart((least, low), (most, high))
    over = _apart((low, least), (high, most))
    return Interval(low.middle, high.middle) if under or over else None


def _apart(*pairs: tuple[Interval, Interval]) -> bool:
    """True if the first of each pair is the smaller, and in one of them beyond all rounding."""
    smaller = all(one.middle < other.middle for one, other in pairs)
    return smaller and any(one.below(other) for one, other in pairs)


def _end(one: Quantity, *, high: bool) -> Interval:
    """What one end of a range may stand for; 30 beside 32 is no round number."""
    zeros = min(end.zeros for end in (one.low, one.high) if end)
    end = one.high if high else one.low
    fine = end and replace(end, zeros=zeros)
    return replace(one, low=fine, high=fine).significant
