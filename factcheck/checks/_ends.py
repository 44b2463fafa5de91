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
    under = least.below(low) and most.below(high)
    over = low.below(least) and high.below(most)
    return Interval(low.middle, high.middle) if under or over else None


def _end(one: Quantity, *, high: bool) -> Interval:
    """What one end of a range may stand for."""
    end = one.high if high else one.low
    return replace(one, low=end, high=end).significant
