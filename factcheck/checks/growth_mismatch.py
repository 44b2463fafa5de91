"""The stated per cent is not the change between the two levels.

The change from one level to another in per cent is 100 × (after ÷ before − 1). Both levels
stand for intervals, so the growth is an interval too; the claim adds up when it meets the
stated one; of two ranges the ends must correspond. Shares that moved by so many points belong
to points-for-percent, a per cent that fits the later figure to wrong-base, one a year to
compound-growth, "year on year" of other months to mixed-base-years, and a fall of more than
all to fall-above-hundred.
"""

from factcheck.checks import Context, Outcome, _growth, _told
from factcheck.model import diagnosis, wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit, readings, settle
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change, Direction

CODE = "FC101"
RELATION = Change
NEEDS = ("by",)
FORMULA = "100 × (after ÷ before − 1)"
FLAGS = [
    "Referrals rose [[45%]] from 6,000 to 7,000.",
    "The council raised its grant by [[100%]] to $10bn from $6.6bn.",
    "Visits were down [[30 per cent]] to £1,000 from £1,200.",
    "The crop is 230 to 260 tonnes, or [[34 to 41 per cent]] lower than last year's 410 tonnes.",
]
PASSES = [
    "Sales rose 12% to 5.6m from 5m.",
    "Like-for-like sales rose 3% to £120m from £100m.",
    "Turnover climbed 9 per cent in real terms to £150m from £120m.",
    "Exports fell by a third to 40,000 tonnes from 60,000 tonnes.",
    "Its share rose from 4% to 6%, up 50%.",
    "Sales grew 10% a year, from £100m to £121m.",
    "The crop is 230 to 260 tonnes, or 37 to 44 per cent lower than last year's 410 tonnes.",
]


def check(change: Change, context: Context) -> Outcome | None:
    """Recompute the growth and set it beside the stated per cent."""
    by, before, after = change.said(By.PERCENT), change.before, change.after
    moved = change.said(By.DELTA)
    alone = before is None or after is None
    if by is None or (alone and not moved) or not _growth.is_plain(change, by, context):
        return None
    if moved and alone:
        return _from_step(change, by, moved)
    levels = _growth.levels(change, context)
    found = levels and _growth.fitted(*levels)
    if not levels or not found or _growth.of_later(found, *levels):
        return None
    return _levels(found, *levels)


def _levels(found: Fit, by: Quantity, before: Quantity, after: Quantity) -> Outcome:
    falls = _told.middle(after) < _told.middle(before)
    told = wording.span(found.computed, "%", 3)
    message = (
        f"From {before.inside} to {after.inside} is a {'fall' if falls else 'rise'} of {told};"
        f" the text says {by.inside}."
    )
    slip = ""
    if found.verdict is Verdict.INCONSISTENT:
        slip = diagnosis.of_growth(before, after, by, found.stated)
    percent = 100 * (_told.middle(after) / _told.middle(before) - 1)
    steps = (_told.times(before, after), _told.grown(before, after, percent))
    return _told.outcome(found, by, message, steps, "%", _remedy(found, falls, before), slip)


def _remedy(found: Fit, falls: bool, before: Quantity) -> str:
    """The per cent that the levels give, and the level that the per cent would need."""
    share = found.stated.middle / 100
    needed = wording.amount(_told.middle(before) * (1 - share if falls else 1 + share), before.unit)
    return (
        f"{wording.span(found.computed, '%', 3)};"
        f" for {wording.number(100 * share)}% the later figure would be {needed}"
    )


def _from_step(change: Change, by: Quantity, moved: Quantity) -> Outcome | None:
    """ "up 54m, or 20%, to 324m": the base is what is left without the step."""
    said, size = _told.in_percent(by), readings(moved)
    if change.before is not None:
        text = _told.plain(change.before)
        found = settle(said, lambda d, b: (d / b).scaled(100), [size, readings(change.before)])
    elif change.after is not None:
        sign, mark = (1, "+") if change.direction is Direction.DOWN else (-1, "−")
        text = f"({_told.plain(change.after)} {mark} {_told.plain(moved)})"
        found = settle(
            said,
            lambda d, a: (d / (a + d.scaled(sign))).scaled(100),
            [size, readings(change.after)],
        )
    else:
        return None
    message = (
        f"{moved.text} of the level before is {wording.span(found.computed, '%', 3)};"
        f" the text says {by.inside}."
    )
    line = _told.step(f"100 × {_told.plain(moved)} ÷ {text}", found.computed, "%")
    return _told.outcome(found, by, message, [line], "%")
