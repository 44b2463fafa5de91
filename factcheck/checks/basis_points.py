"""The stated step in basis points is not the one between the two rates.

A basis point is a hundredth of a percentage point: from 5.50% to 5.00% are 50 of them.
"""

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _phrases
from factcheck.model.fit import fit
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change, Direction

CODE = "FC113"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "100 × (after − before)"
FLAGS = [
    "The base rate was cut from 5.50% to 5.00%, a reduction of [[75 basis points]].",
    "The deposit rate rose [[5 basis points]] to 3.25% from 2.75%.",
]
PASSES = [
    "The base rate was cut to 5.00% from 5.50%, a reduction of 50 basis points.",
    "The deposit rate rose 50 basis points to 3.25% from 2.75%.",
    "The lending rate fell by about 30 basis points to 6.2% from 6.5%.",
]
PER_POINT = 100


def check(change: Change, context: Context) -> Outcome | None:
    """Take the difference in hundredths of a point."""
    by, before, after = change.said(By.POINTS), change.before, change.after
    if by is None or by.unit != "basis_point" or before is None or after is None:
        return None
    if before.kind is not Kind.PERCENTAGE or after.kind is not Kind.PERCENTAGE:
        return None
    return _outcome(by, before, after, context)


def _outcome(by: Quantity, before: Quantity, after: Quantity, context: Context) -> Outcome:
    found = fit(by, _points, (before, after))
    message = f"{_phrases.from_to(before, after)} is {_phrases.given(found, by)}"
    message += _phrases.against(found, by)
    expression = f"{PER_POINT} × ({_lines.plain(after)} − {_lines.plain(before)})"
    steps = [_lines.step(expression, found.computed, "basis_point", found.value)]
    slip = _outcomes.slip(found, by, _points, (before, after), context)
    sign = 1 if _growth.way(before, after) is Direction.UP else -1
    mended = _outcomes.proposed(
        found, by, lambda b, a: _difference(b, a).scaled(sign), (before, after)
    )
    return _outcomes.outcome(found, by, message, steps, slip=slip, mended=mended)


def _difference(before: Interval, after: Interval) -> Interval:
    return (after - before).scaled(PER_POINT)


_points = _outcomes.unsigned(_difference)
