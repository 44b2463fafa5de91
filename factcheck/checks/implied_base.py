"""A growth said without its base implies one: does the text name another?

The level before is after ÷ (1 + p ÷ 100). Where the text gives that level elsewhere, for the
same thing and the same period, the two must meet. Where it gives only levels of other years,
nothing can be decided; the report shows what the growth would imply for them, and different
base years are not a contradiction.
"""

from dataclasses import replace

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.claim import Claim
from factcheck.model.finding import Step, Verdict
from factcheck.model.fit import PLAIN, readings, settle
from factcheck.model.interval import ONE, Interval, point
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change, Direction
from factcheck.model.subject import alike
from factcheck.pattern import lazy

CODE = "FC111"
RELATION = Change
FORMULA = "after ÷ (1 + p ÷ 100)"
FLAGS = [
    (
        "The hospital treated 8,000 patients in 2016, up [[60 per cent]] on 2015."
        " In 2015 it had treated 6,410 patients."
    ),
]
PASSES = [
    (
        "The hospital treated 8,000 patients in 2016, up 60 per cent on 2015."
        " In 2015 it had treated 5,000 patients."
    ),
    (
        "Calls about fraud have seen a spike of 300 per cent since 2014."
        " The line took 4,800 calls about fraud in 2016, up from 600 in 2010."
    ),
]
_A_YEAR = lazy(r"(?:a|one) year (?:ago|earlier|before|previously)")
APART = 5  # times: figures further apart are about different things
NEAR = 600  # characters: further apart, two figures are rarely about the same thing


def check(change: Change, context: Context) -> Outcome | None:
    """Find the level that the growth starts from, in or outside of its sentence."""
    by, claim = change.said(By.PERCENT), context.claim
    if by is None or claim is None or change.before or change.also:
        return None
    if change.after is not None:
        base = _said_base(change.after, change.basis, context)
        return (
            _compare(change, by, change.after, base) if base else _alone(change, by, change.after)
        )
    return _imply(change, by, claim, context)


def _factor(change: Change, by: Interval) -> Interval:
    """What the base is multiplied with."""
    share = by.scaled(0.01)
    return ONE - share if change.direction is Direction.DOWN else ONE + share


def _said_base(after: Quantity, basis: Period | None, context: Context) -> Quantity | None:
    """The one level of the same thing for the period compared with."""
    if basis is None or not after.of:
        return None
    found = [
        one
        for one in context.quantities
        if one.is_level
        and one.period
        and one is not after
        and _is_base(one.period, basis, after.period)
        and one.dimension == after.dimension
        and alike(one.of, after.of)
        and abs(one.span.start - after.span.start) < NEAR
        and max(one.interval.middle, after.interval.middle)
        < APART * min(one.interval.middle, after.interval.middle)
    ]
    return found[0] if len(found) == 1 else None


def _is_base(one: Period, basis: Period, after: Period | None) -> bool:
    """Whether a level is for the period compared with.

    "A year earlier" counts from the later one.
    """
    if _A_YEAR.match(basis.text.lower()) and after and after.start and one.start:
        months = (after.start.year - one.start.year) * 12 + after.start.month - one.start.month
        return months == 12 and one.months == after.months
    return _same(one, basis)


def _same(one: Period, other: Period) -> bool:
    if one.known and other.known:
        return (one.start, one.end) == (other.start, other.end)
    return one.text == other.text


def _compare(change: Change, by: Quantity, after: Quantity, base: Quantity) -> Outcome:
    found = settle(
        readings(base), lambda b, a: a / _factor(change, b), [readings(by), readings(after)]
    )
    value = _told.middle(after) / _times(change, by)
    implied = wording.amount(value, after.unit)
    message = (
        f"{after.text} after {by.inside} implies {implied} before; the text says {base.inside}."
    )
    expression = f"{_told.plain(after)} ÷ ({_factor_text(change, by)})"
    line = _told.step(expression, found.computed, after.unit, value)
    remedy = f"{implied} instead of {base.inside}"
    told = _told.outcome(found, by, message, [line], after.unit, remedy)
    return replace(told, message=message, stated=base.text)


def _alone(change: Change, by: Quantity, after: Quantity) -> Outcome | None:
    """The level that the growth implies, where the text names none to hold it against."""
    factor = _factor(change, by.interval)
    if factor.low <= 0:
        return None
    value = _told.middle(after) / _times(change, by)
    expression = f"{_told.plain(after)} ÷ ({_factor_text(change, by)})"
    line = _told.step(expression, after.interval / factor, after.unit, value)
    message = (
        f"{after.text} after {by.inside} implies {line.result} before;"
        " the text does not name that level."
    )
    return _open(by, message, line.result, (line,))


def _open(by: Quantity, message: str, computed: str, steps: tuple[Step, ...]) -> Outcome:
    return Outcome(Verdict.UNVERIFIABLE, by, message, by.text, computed, steps, (PLAIN,))


def _times(change: Change, by: Quantity) -> float:
    """The factor for the per cent as printed."""
    return _factor(change, point(_told.middle(by))).middle


def _factor_text(change: Change, by: Quantity) -> str:
    sign = "−" if change.direction is Direction.DOWN else "+"
    return f"1 {sign} {wording.number(_told.middle(by))} ÷ 100"


def _imply(change: Change, by: Quantity, claim: Claim, context: Context) -> Outcome:
    """What the growth would mean for a series that the text tells of elsewhere."""
    times = _times(change, by)
    size = f"{wording.number(times)} times"
    first = Step(_factor_text(change, by), size, _factor(change, by.interval))
    series = _series(claim, context)
    if series is None or times <= 0:
        return _open(by, f"{by.text} is {size}; the text names no level for it.", size, (first,))
    known, after = series
    levels = _levels(change, by, known, after)
    implied = " or ".join(
        line.result + (" annualised" if n else "") for n, line in enumerate(levels)
    )
    message = (
        f"{by.text} names no levels. For the figures given ({known.text}, then {after.inside})"
        f" it would mean {implied} {_when(change.basis)}, {_fit(levels[0], known, after)}."
    )
    return _open(by, message, size, (first, *levels))


def _when(basis: Period | None) -> str:
    if basis and basis.start:
        return f"in {basis.start.year}"
    return f"in {basis.year}" if basis and basis.year else "at the start"


def _fit(implied: Step, known: Quantity, after: Quantity) -> str:
    if _between(implied.interval, known, after):
        return "which lies between the two known levels, so both statements can be true"
    return "and no level for that time is said"


def _levels(change: Change, by: Quantity, known: Quantity, after: Quantity) -> list[Step]:
    """The implied base from the figure as printed, and from the whole year it would make."""
    factor, times, text = _factor(change, by.interval), _times(change, by), _factor_text(change, by)
    value, unit = _told.middle(after), after.unit
    base = after.interval / factor
    steps = [_told.step(f"{_told.plain(after)} ÷ ({text})", base, unit, value / times)]
    early, late = known.period, after.period
    if early and late and early.months and late.months and late.months < early.months:
        full = value * early.months / late.months
        spread = after.interval.scaled(early.months / late.months) / factor
        expression = f"{wording.amount(full, unit, 5)} ÷ ({text})"
        steps.append(_told.step(expression, spread, unit, full / times))
    return steps


def _series(claim: Claim, context: Context) -> tuple[Quantity, Quantity] | None:
    """Two known levels of the same thing, told near by."""
    for other in context.claims:
        change = other.relation
        if not isinstance(change, Change) or other is claim:
            continue
        if not change.before or not change.after or not change.after.is_level:
            continue
        end = change.after.span.end
        told = f"{other.subject} {context.text[end : end + 70]}"
        near = abs(other.span.start - claim.span.start) < NEAR
        if near and alike(claim.subject, told):
            return change.before, change.after
    return None


def _between(implied: Interval, known: Quantity, after: Quantity) -> bool:
    return implied.meets(known.interval.hull(after.interval))
