"""The stated per cent is not the change between the two levels.

The change from one level to another in per cent is 100 × (after ÷ before − 1). Both levels
stand for intervals, so the growth is an interval too; the claim adds up when it meets the
stated one; of two ranges the ends must correspond. Shares that moved by so many points belong
to points-for-percent, a per cent that fits the later figure to wrong-base, one a year to
compound-growth, "year on year" of other months to mixed-base-years, and a fall of more than
all to fall-above-hundred.
"""

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _percentages, _phrases
from factcheck.model import diagnosis
from factcheck.model.figure import figures
from factcheck.model.finding import Verdict
from factcheck.model.fit import Compute, Fit, settle
from factcheck.model.interval import Interval, growth
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
    "Its share rose from 4% to 6%, up [[80%]].",
    "Takings rose [[25%]] to 5.6m from 5m.",
    "Visits rose [[5%]] from 7,000 to 7,000.",
    "The offer of 44½ dollars is [[19.0 per cent]] more than the close of 37 dollars.",
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
    falls = _lines.middle(after) < _lines.middle(before)
    moved = _phrases.moved(before, after, _phrases.given(found, by))
    message = f"{moved}{_phrases.against(found, by)}"
    percent, compute, inputs = _percentages.as_percent(by), _grown(falls=falls), (before, after)
    misfits = found.verdict is Verdict.INCONSISTENT
    slip = diagnosis.of_growth(percent, compute, inputs) if misfits else ""
    steps = (_lines.times(before, after), _lines.grown(before, after))
    mended = _outcomes.proposed(found, percent, compute, inputs)
    return _outcomes.outcome(found, by, message, steps, slip=slip, mended=mended)


def _grown(*, falls: bool) -> Compute:
    """Growth in the direction that the figures have."""
    return lambda before, after: growth(before, after).scaled(-1 if falls else 1)


def _from_step(change: Change, by: Quantity, moved: Quantity) -> Outcome | None:
    """ "up 54m, or 20%, to 324m": the base is what is left without the step."""
    if change.before is not None:
        level, compute = change.before, _of_base
        text = _lines.plain(level)
    elif change.after is not None:
        falls = change.direction is Direction.DOWN
        level, compute = change.after, _of_rest(falls=falls)
        text = f"({_lines.plain(level)} {'+' if falls else '−'} {_lines.plain(moved)})"
    else:
        return None
    inputs = (moved, level)
    found = settle(_percentages.in_percent(by), compute, figures(inputs))
    told = _phrases.given(found, by)
    message = f"{moved.text} is {told} of the figure before{_phrases.against(found, by)}"
    line = _lines.step(f"100 × {_lines.plain(moved)} ÷ {text}", found.computed, "%", found.value)
    mended = _outcomes.proposed(found, _percentages.as_percent(by), compute, inputs)
    return _outcomes.outcome(found, by, message, [line], mended=mended)


def _of_base(moved: Interval, base: Interval) -> Interval:
    return (moved / base).scaled(100)


def _of_rest(*, falls: bool) -> Compute:
    """What moved, of the later figure without it."""
    sign = 1 if falls else -1
    return lambda moved, after: (moved / (after + moved.scaled(sign))).scaled(100)
