"""The stated amount of change is not the difference between the two levels."""

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _phrases
from factcheck.lexicon.days import day_sizes
from factcheck.model.figure import counted
from factcheck.model.fit import fit
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change
from factcheck.units import in_unit_of

CODE = "FC106"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "after − before"
FLAGS = [
    "Staff numbers rose by [[1,500]] to 6,200 from 5,000.",
    "The grant fell from £4.5 million to £3.8 million, a cut of [[£1.7 million]].",
    "Profit rose by [[£3m]] to £15m from £11m.",
    "The fare will rise from £1.75 to £2, an increase of [[20p]].",
]
PASSES = [
    "Staff numbers rose by 1,200 to 6,200 from 5,000.",
    "Income increased £2.8 million to £9.1 million from £6.3 million.",
    "Revenue decreased £2.6 million from £7.1 million to £4.6 million.",
    "Members pay £4.60 and others £5.40, a saving of 80p.",
    "The journey was cut from 4.1 hours to 3.4 hours, which is 42 minutes less.",
]


def check(change: Change, context: Context) -> Outcome | None:
    """Subtract the levels."""
    by, before, after = change.said(By.DELTA), change.before, change.after
    if by is None or before is None or after is None or _growth.against(change):
        return None
    if _base(by) and _base(after) and _base(by) != _base(after):
        return None
    levels = in_unit_of(before, by), in_unit_of(after, by)
    found = _outcome(context, *counted((by, *levels)))
    return None if found.verdict.flagged and _is_repeated(by, after, context) else found


def _is_repeated(by: Quantity, after: Quantity, context: Context) -> bool:
    """ "By 200 a year", "by £3m a month": there may be many such steps between the two levels."""
    stretch, own = (one.unit.partition("/")[2] for one in (by, after))
    return _growth.is_yearly(by, context.text) or (stretch != own and stretch in day_sizes())


def _outcome(context: Context, by: Quantity, before: Quantity, after: Quantity) -> Outcome:
    falls = _lines.middle(after) < _lines.middle(before)
    compute = _fall if falls else _rise
    inputs = (before, after)
    found = fit(by, compute, inputs)
    moved = _phrases.moved(before, after, _phrases.given(found, by))
    message = f"{moved}{_phrases.against(found, by)}"
    slip = _outcomes.slip(found, by, compute, inputs, context)
    mended = _outcomes.proposed(found, by, compute, inputs)
    steps = [_lines.gap(before, after, after.unit)]
    return _outcomes.outcome(found, by, message, steps, slip=slip, mended=mended)


def _base(quantity: Quantity) -> str:
    return quantity.dimension.partition("/")[0]


def _rise(before: Interval, after: Interval) -> Interval:
    return after - before


def _fall(before: Interval, after: Interval) -> Interval:
    return before - after
