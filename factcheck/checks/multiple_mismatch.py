"""The stated multiple is not how many times larger (or smaller) the figure became.

"Doubled" is said of 1.8 to 2.2 times, "three times" of 2.5 to 3.5. "N times more" is read
as N, and kindly as N + 1.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.fit import fit
from factcheck.model.interval import ONE, Interval
from factcheck.model.relation import By, Change

CODE = "FC104"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "after ÷ before"
FLAGS = [
    "Complaints [[doubled]] from 2,000 to 7,000.",
    "Rainfall nearly [[tripled]] to 64 mm from 40 mm.",
    "The fund [[halved]] to £9.1m from £9.6m.",
    "Cash in hand more than [[halved]] to £43m from £70m.",
    "The share of empty shops [[doubled]] from 4% to 6%.",
]
PASSES = [
    "Complaints doubled from 2,000 to 4,000.",
    "Use more than doubled to 2,960,000 litres from 1,240,000 litres.",
    "Visits rose threefold from 210 to 640.",
    "Cash in hand more than halved to £31m from £70m.",
    "The flock almost halved to 36 from 70.",
    "Of the young 18 per cent smoke, twice that of all adults (9 per cent).",
]


def check(change: Change, context: Context) -> Outcome | None:
    """Divide the levels."""
    by, before, after = change.said(By.MULTIPLE), change.before, change.after
    if by is None or before is None or after is None:
        return None
    if before.interval.low <= 0 or after.interval.low <= 0:
        return None
    others = [("'times more' as so many times on top", _on_top)] if change.more_than else []
    found = fit(by, _times, (before, after), others=others)
    times = wording.amount(found.value, "times", 2 if found.value >= 1 else 3)
    message = f"{_phrases.from_to(before, after)} is {times} as much{_phrases.against(found, by)}"
    slip = _outcomes.slip(found, by, _times, (before, after), context)
    mended = _outcomes.proposed(found, by, _times, (before, after))
    lines = [_lines.times(before, after)]
    return _outcomes.outcome(found, by, message, lines, slip=slip, mended=mended)


def _times(before: Interval, after: Interval) -> Interval:
    return after / before


def _on_top(before: Interval, after: Interval) -> Interval:
    return after / before - ONE
