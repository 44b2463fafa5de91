"""Compare a size in two units: shared by the checks of conversions, no check itself.

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


def fit(one: Quantity, other: Quantity, *, difference: bool) -> Fit:
    """Convert each side into the other's unit; `difference` leaves out the offset of degrees."""
    there, back = (turned(*pair, difference=difference) for pair in ((one, other), (other, one)))
    if other.interval.meets(there):
        return Fit(Verdict.CONSISTENT, other.interval, there, (PLAIN,), there, Closeness.EXACT)
    if one.significant.meets(back) or other.significant.meets(there):
        return Fit(Verdict.CONSISTENT, other.interval, there, (PLAIN,), there, Closeness.ROUNDING)
    wide = units.convert(one.significant, one.unit, other.unit, difference=difference)
    verdict = Verdict.QUESTIONABLE if wide.meets(other.significant) else Verdict.INCONSISTENT
    return Fit(verdict, other.interval, there, (PLAIN, ROUNDED), there)


def turned(one: Quantity, other: Quantity, *, difference: bool) -> Interval:
    """The printed number of one in the other's unit."""
    return units.convert(point(_lines.middle(one)), one.unit, other.unit, difference=difference)
