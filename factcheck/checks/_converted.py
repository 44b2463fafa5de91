"""Compare a size with its conversion: shared by the checks of conversions, no check itself.

Conversions are rounded to about the figures of the original: each side, taken as printed, may
give the other side rounded to its significant figures.
"""

from factcheck import units
from factcheck.checks import _lines
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import Interval, point
from factcheck.model.precision import ROUNDED
from factcheck.model.quantity import Quantity


def fit(size: Quantity, stated: Quantity, *, difference: bool) -> Fit:
    """Convert each side into the other's unit; `difference` leaves out the offset of degrees."""
    there = converted(size, stated.unit, difference=difference)
    back = converted(stated, size.unit, difference=difference)
    if stated.interval.meets(there):
        return Fit(Verdict.CONSISTENT, stated.interval, there, (PLAIN,), there, Closeness.EXACT)
    if size.significant.meets(back) or stated.significant.meets(there):
        return Fit(Verdict.CONSISTENT, stated.interval, there, (PLAIN,), there, Closeness.ROUNDING)
    widest = units.convert(size.significant, size.unit, stated.unit, difference=difference)
    verdict = Verdict.QUESTIONABLE if widest.meets(stated.significant) else Verdict.INCONSISTENT
    return Fit(verdict, stated.interval, there, (PLAIN, ROUNDED), there)


def converted(size: Quantity, unit: str, *, difference: bool = False) -> Interval:
    """The printed number in another unit."""
    return units.convert(point(_lines.middle(size)), size.unit, unit, difference=difference)
