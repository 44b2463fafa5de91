"""The stated step is not the difference between the two levels."""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.fit import fit
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change

CODE = "FC106"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "after − before"
FLAGS = [
    "Staff numbers rose by [[1,500]] to 6,200 from 5,000.",
    "The grant fell from £4.5 million to £3.8 million, a cut of [[£1.7 million]].",
]
PASSES = [
    "Staff numbers rose by 1,200 to 6,200 from 5,000.",
    "Income increased £2.8 million to £9.1 million from £6.3 million.",
    "Revenue decreased £2.6 million from £7.1 million to £4.6 million.",
]


def check(change: Change, context: Context) -> Outcome | None:
    """Subtract the levels."""
    by, before, after = change.said(By.DELTA), change.before, change.after
    if by is None or before is None or after is None:
        return None
    if _base(by) and _base(after) and _base(by) != _base(after):
        return None
    found = fit(by, _gap, (before, after))
    gap = abs(_told.middle(after) - _told.middle(before))
    message = (
        f"From {before.inside} to {after.inside} is a step of {wording.amount(gap, after.unit)};"
        f" the text says {by.inside}."
    )
    slip = _told.slip(found, by, _gap, (before, after))
    steps = [_told.gap(before, after, after.unit)]
    return _told.outcome(found, by, message, steps, after.unit, slip=slip)


def _base(quantity: Quantity) -> str:
    return quantity.dimension.partition("/")[0]


def _gap(before: Interval, after: Interval) -> Interval:
    gap = after - before
    return -gap if gap.middle < 0 else gap
