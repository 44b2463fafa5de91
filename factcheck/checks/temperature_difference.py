"""A difference of temperature is converted as if it were a reading.

A rise of one degree Celsius is one of 1.8 degrees Fahrenheit; the 32 degrees between the zeros
of the two scales belong to readings only.
"""

from factcheck import units
from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import PLAIN, ROUNDED, Fit
from factcheck.model.interval import Interval, point
from factcheck.model.quantity import Quantity
from factcheck.model.relation_said import Warming

CODE = "FC402"
RELATION = Warming
FORMULA = "ΔF = 1.8 × ΔC"
FLAGS = [
    "Forecasters expect a rise of 2C ([[35.6F]]) by the end of the century.",
    "The lake is 3C ([[37.4F]]) warmer than in 1990.",
]
PASSES = [
    "Forecasters expect a rise of 2C (3.6F) by the end of the century.",
    "It was 30C (86F) in the shade, and the lake was 1.5C (2.7F) warmer than in 1990.",
    "The temperature rose to 35C (95F), which is 4C (7.2F) above the average.",
    "Seas have warmed by 2C (3.6F) since then.",
]


def check(warming: Warming, context: Context) -> Outcome | None:
    """Convert the difference without the offset between the zeros."""
    one, other = warming.one, warming.other
    if not units.alike(one.unit, other.unit):
        return None
    found = _fit(one, other)
    slip = ""
    if found.verdict is Verdict.INCONSISTENT and _converted(one, other, step=False).meets(
        other.significant
    ):
        slip = "it fits as a reading of the thermometer, with the offset between the two zeros"
    size = wording.span(found.computed, other.unit, 4)
    message = f"A difference of {one.inside} is one of {size}; the text says {other.inside}."
    line = _told.step(f"{_told.plain(one)} as a difference in {other.unit}", found.computed)
    return _told.outcome(found, other, message, [line], other.unit, slip=slip)


def _fit(one: Quantity, other: Quantity) -> Fit:
    there, back = _converted(one, other, step=True), _converted(other, one, step=True)
    if one.significant.meets(back) or other.significant.meets(there):
        return Fit(Verdict.CONSISTENT, other.interval, there, (PLAIN,))
    wide = units.convert(one.significant, one.unit, other.unit, difference=True)
    verdict = Verdict.QUESTIONABLE if wide.meets(other.significant) else Verdict.INCONSISTENT
    return Fit(verdict, other.interval, there, (PLAIN, ROUNDED))


def _converted(one: Quantity, other: Quantity, *, step: bool) -> Interval:
    """The printed number of one in the other's unit."""
    return units.convert(point(_told.middle(one)), one.unit, other.unit, difference=step)
