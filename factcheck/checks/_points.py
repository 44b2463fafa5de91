"""Steps between two shares that are meant in points: shared by the checks of growth."""

from factcheck.model.fit import Compute
from factcheck.model.interval import point
from factcheck.model.quantity import Kind, Quantity


def said(by: Quantity, before: Quantity, after: Quantity, size: Compute) -> bool:
    """True if shares lie so many points apart and the relative reading does not fit."""
    if before.kind is not Kind.PERCENTAGE:
        return False
    gap = after.interval - before.interval
    moved = gap.meets(by.interval) or (-gap).meets(by.interval)
    fits = size(before.interval, after.interval).meets(by.interval)
    return moved and (not fits or _prints_points(by, before, after))


def _prints_points(by: Quantity, before: Quantity, after: Quantity) -> bool:
    """True if the printed shares lie just so many points apart, and do not grow by it.

    "From 4% to 5%, up 1%": rounding alone would allow any growth from nought to 57%.
    """
    if not by.value or not before.value or after.value is None:
        return False
    apart = point(abs(after.value - before.value)).meets(point(abs(by.value)))
    grown = 100 * abs(after.value / before.value - 1)
    return apart and not point(grown).meets(by.interval)
