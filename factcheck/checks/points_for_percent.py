"""Per cent said where percentage points are meant.

Between 4% and 6% lie 2 percentage points, which is a rise of 50 per cent. A step said in
points is recomputed; a step said in per cent that fits only as points needs a look. Small
shares are printed so coarsely that nearly any growth fits them: there the printed digits
decide. Steps in basis points have a check of their own.
"""

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _phrases, _points
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit, fit
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change

CODE = "FC103"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "after − before, in percentage points"
FLAGS = [
    "Unemployment rose from 4% to 6%, up [[2%]].",
    "The tax went from 4 per cent to 5 per cent, an increase of [[1 per cent]].",
    "Support fell from 48 per cent to 41 per cent, a drop of [[5 percentage points]].",
]
PASSES = [
    "Unemployment rose from 4% to 6%, up 2 percentage points.",
    "Turnout rose from 40 per cent to 50 per cent, an increase of 25 per cent.",
    "Occupancy rose from 99% to 101%, up 2%.",
    "The tax went from 4 per cent to 5 per cent, an increase of 25 per cent.",
]


def check(change: Change, context: Context) -> Outcome | None:
    """Recompute the step between two shares."""
    points, before, after = change.said(By.POINTS), change.before, change.after
    by = points or change.said(By.PERCENT)
    if by is None or before is None or after is None or before.kind is not Kind.PERCENTAGE:
        return None
    if by.unit == "basis_point":
        return None
    found = fit(by, _gap, (before, after))
    if points:
        return _outcome(found, by, before, after)
    if before.interval.low <= 0:
        return None
    if not found.holds or not _points.said(by, before, after, _growth.size):
        return None
    tried = (PLAIN, "percentage points for per cent")
    return _outcome(
        replace(found, verdict=Verdict.QUESTIONABLE, tried=tried, closeness=None), by, before, after
    )


def _difference(before: Interval, after: Interval) -> Interval:
    return after - before


_gap = _outcomes.unsigned(_difference)


def _outcome(found: Fit, by: Quantity, before: Quantity, after: Quantity) -> Outcome:
    early, late = _lines.middle(before), _lines.middle(after)
    gap = wording.number(abs(late - early))
    size = f"{gap} percentage point{'' if gap == '1' else 's'}"
    steps = [_lines.gap(before, after, "points")]
    if early:
        relative = 100 * (late / early - 1)
        steps.append(_lines.grown(before, after))
        size += f", or {wording.number(abs(relative), 2)} per cent" if by.unit == "%" else ""
    message = f"{_phrases.from_to(before, after)} is {size}{_phrases.against(found, by)}"
    mended = (
        _outcomes.proposed(found, by, _gap, (before, after))
        if found.verdict is Verdict.INCONSISTENT
        else ()
    )
    told = _outcomes.outcome(found, by, message, steps, remedy=size, mended=mended)
    return replace(told, computed=size)
