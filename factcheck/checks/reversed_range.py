"""The range begins with its higher end.

"Between 80 and 60" may be a slip in one of the two numbers. Scores are no ranges, and below
zero the order is a matter of taste.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.relation_said import Ranged

CODE = "FC505"
RELATION = Ranged
FORMULA = "low ≤ high"
FLAGS = [
    "The crossing takes between [[80 and 60 minutes]].",
    "Between [[35% and 25%]] of the seats are sold on the day.",
]
PASSES = [
    "The crossing takes between 60 and 80 minutes.",
    "They beat the hosts 3-1 before between 300 and 400 people.",
    "At night it is between -5C and -10C, by day between 2C and 4C.",
    "The hall costs between £800 and £1bn, the annexe between £2m and £3m.",
]


def check(ranged: Ranged, context: Context) -> Outcome | None:
    """Hold the lower end against the higher."""
    low, high = ranged.range.low, ranged.range.high
    if low is None or high is None:
        return None
    unit = ranged.range.unit
    first, last = (wording.amount(end.value, unit) for end in (low, high))
    rises = low.plain.low <= high.plain.high
    message = f"“{ranged.range.text}” begins with the {'lower' if rises else 'higher'} figure."
    ends = Interval(min(low.value, high.value), max(low.value, high.value))
    line = _lines.comparison(f"{first} ≤ {last}", ends, holds=rises)
    told = wording.span(ends, unit)
    if rises:
        return _outcomes.no_tick(ranged.range, message, "direction fits", [line])
    remedy = f"{told} instead of {ranged.range.inside}"
    return Outcome(
        Verdict.QUESTIONABLE, ranged.range, message, ranged.range.text, told, (line,), remedy=remedy
    )
