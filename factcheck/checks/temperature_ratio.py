"""A temperature is said to be so many times, or so many per cent of, another one.

The zeros of Celsius and Fahrenheit are no absence of heat: 30C is 15C more than 15C, and in
Fahrenheit the two are 86 and 59. Only differences, and kelvins, can be divided by one another.
"""

from factcheck import units
from factcheck.checks import Context, Outcome, _growth, _lines, _percentages
from factcheck.lexicon import load
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change

CODE = "FC406"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "no ratio of readings in °C or °F"
FLAGS = [
    "It was [[twice]] as hot: 30C on Friday, against 15C on Monday.",
    "The water temperature [[doubled]] from 12C to 24C.",
    "The pool is now [[50%]] warmer at 30C, up from 20C.",
]
PASSES = [
    "The warming doubled, from 1C to 2C.",
    "The gas was heated to 600 K from 300 K, doubling its pressure.",
    "The water temperature rose from 12C to 24C.",
]
SCALES = {"degC": "degF", "degF": "degC"}  # each with the one to show the ratio in
AHEAD = 60  # characters before the claim in which a noun may make the levels differences


def check(change: Change, context: Context) -> Outcome | None:
    """Show the same two readings on the other scale, where the stated ratio fits those printed."""
    by = change.said(By.MULTIPLE) or change.said(By.PERCENT)
    before, after = change.before, change.after
    if by is None or before is None or after is None or before.unit != after.unit:
        return None
    if before.unit not in SCALES or _differ(context) or not _fits(by, before, after):
        return None
    return _outcome(by, before, after)


def _outcome(by: Quantity, before: Quantity, after: Quantity) -> Outcome:
    other = SCALES[before.unit]
    early, late = (units.convert(one.interval, one.unit, other).middle for one in (before, after))
    shown = _lines.step(f"{late:.0f} ÷ {early:.0f}", Interval(late / early, late / early), "times")
    message = (
        f"The figures fit, but {before.inside} and {after.inside} cannot be divided: the zero of"
        " the scale is no absence of heat."
    )
    difference = f"the difference between {before.inside} and {after.inside}"
    slip = "readings of a thermometer taken for sizes"
    steps = (_lines.times(before, after), shown)
    return Outcome(
        Verdict.QUESTIONABLE, by, message, by.text, difference, steps, (PLAIN,), difference, slip
    )


def _fits(by: Quantity, before: Quantity, after: Quantity) -> bool:
    if before.interval.low <= 0 or after.interval.low <= 0:
        return False
    if by.kind is Kind.MULTIPLE:
        return (after.interval / before.interval).meets(by.interval)
    said = _percentages.as_percent(by)
    return _growth.size(before.interval, after.interval).meets(said.interval)


def _differ(context: Context) -> bool:
    """True if the levels are differences themselves: "the rise doubled, from 1C to 2C"."""
    if context.claim is None:
        return False
    start, end = context.claim.span
    words = context.text[max(0, start - AHEAD) : end].lower().replace(",", " ").split()
    return not set(words).isdisjoint(load("growth")["differences"]["words"])
