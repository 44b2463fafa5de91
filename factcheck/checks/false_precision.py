"""The per cent is printed more finely than the counts behind it can tell.

With few cases one more or less moves the per cent by more than a whole point: "45 to 580, up
1,188.8%" says no more than "nearly thirteen times". Counts that are large enough, and sums that
were rounded after the growth was worked out, carry the decimals.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import growth, point
from factcheck.model.precision import shown_step
from factcheck.model.quantity import COUNTS, Quantity
from factcheck.model.relation import By, Change

CODE = "FC506"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "last digit of the per cent ≥ what one case more would change ÷ 50"
FLAGS = [
    "Reports of theft rose from 45 in 2012 to 580 in 2016, an increase of [[1,188.8%]].",
]
PASSES = [
    "Reports of theft rose from 45 in 2012 to 580 in 2016, an increase of about 1,190%.",
    "Reports of theft rose from 45,012 in 2012 to 58,515 in 2016, an increase of 30.0%.",
    "Sales rose from £45m in 2012 to £58m in 2016, an increase of 28.9%.",
]
# One case more changes the per cent by so many of its printed steps: too many.
STEPS = 50
SHOWN = 3  # significant figures that nobody minds
FEW = 1  # point: where one case weighs less, there are many


def check(change: Change, context: Context) -> Outcome | None:
    """Hold the last printed digit against the weight of one case."""
    before, after, by = change.before, change.after, change.said(By.PERCENT)
    if before is None or after is None or by is None or not _counted(before, after):
        return None
    weight = _weight(before, after)
    if by.low is None or not by.value or weight < FEW:
        return None
    coarse = by.low.step >= shown_step(by.value, SHOWN) or weight < STEPS * by.low.step
    return None if coarse or by.hedge else _outcome(before, after, by)


def _weight(before: Quantity, after: Quantity) -> float:
    """By how many points one case more at the start changes the per cent."""
    first, last = _lines.middle(before), _lines.middle(after)
    return 100 * last / first - 100 * last / (first + 1) if first > 0 else 0.0


def _outcome(before: Quantity, after: Quantity, by: Quantity) -> Outcome:
    digit = by.low.step if by.low else 1.0
    message = (
        f"{by.text} is printed to {wording.amount(digit, '%')}, but one more than"
        f" {before.text} would change it by {wording.number(_weight(before, after), 2)} points."
    )
    moved = growth(point(_lines.middle(before) + 1), point(_lines.middle(after)))
    found = Fit(Verdict.QUESTIONABLE, by.interval, moved.hull(by.interval), (PLAIN,))
    expression = f"100 × ({_lines.plain(after)} ÷ ({_lines.plain(before)} + 1) − 1)"
    due = shown_step(_lines.middle(by), 2)
    rounded = wording.amount(round(_lines.middle(by) / due) * due, "%")
    lines = [_lines.step(expression, moved, "%")]
    return _outcomes.outcome(found, by, message, lines, remedy=f"about {rounded}")


def _counted(before: Quantity, after: Quantity) -> bool:
    """True if both are whole things, counted and not rounded."""
    return all(
        one.kind in COUNTS and one.value is not None and one.low is not None and one.low.step == 1
        for one in (before, after)
    )
