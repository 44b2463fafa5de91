"""A lead that is smaller than what chance alone may make of it.

The margin of error belongs to one share. The lead of one over another in the same poll
has a margin of 2 × margin × √(p + q − (p − q)²), nearly twice as much (C. H. Franklin,
The margin of error for differences in polls, 2007). A lead inside of it needs a look,
unless the text itself calls the race open.
"""

from math import sqrt

from factcheck.checks import Context, Outcome, _lines
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.precision import Printed
from factcheck.model.quantity import Quantity
from factcheck.model.relation_statistics import Poll

CODE = "FC705"
RELATION = Poll
FORMULA = "first − second > 2 × margin × √(p + q − (p − q)²)"
FLAGS = [
    "Sund leads Dahl by [[46%]] to 43%, with a margin of error of 3 percentage points.",
    "The League is ahead on [[31%]], with the Union on 29%. The margin of error is 2.8 points.",
]
PASSES = [
    "Sund leads Dahl by 52% to 41%, with a margin of error of 3 percentage points.",
    "Sund leads Dahl by 46% to 43%, within the margin of error of 3 percentage points.",
]


def check(poll: Poll, context: Context) -> Outcome | None:
    """Set the lead against its own margin."""
    first, second, margin = poll.first, poll.second, poll.margin
    if first is None or second is None or margin is None or margin.low is None:
        return None
    lead, factor = first.interval - second.interval, _factor(first, second)
    if lead.high <= 0:
        return None
    reach = Printed(abs(margin.low.value), margin.low.step, margin.low.zeros).plain.scaled(factor)
    inside = lead.below(reach)
    value, points = abs(margin.low.value) * factor, "percentage_point"
    gap = wording.amount(lead.middle, points, 2)
    message = f"The lead is {gap}; chance alone may make {wording.amount(value, points, 2)} of it."
    if inside:
        message += " The text says itself that it is open." if poll.tie else ""
    steps = (
        _lines.gap(second, first, "points"),
        _lines.step(f"{wording.number(factor, 3)} × {_lines.plain(margin)}", reach, "", value),
    )
    verdict = Verdict.QUESTIONABLE if inside and not poll.tie else Verdict.CONSISTENT
    told = f"more than {wording.amount(value, points, 2)}"
    return Outcome(verdict, first, message, gap, told, steps)


def _factor(first: Quantity, second: Quantity) -> float:
    """2 × √(p + q − (p − q)²), at most 2."""
    p, q = _lines.middle(first) / 100, _lines.middle(second) / 100
    return min(2.0, 2 * sqrt(max(0.0, p + q - (p - q) ** 2)))
