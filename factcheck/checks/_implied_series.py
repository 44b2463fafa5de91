"""What a growth without any level would mean for a series that the text tells of near by."""

from factcheck.checks import Context, Outcome, _implied, _told
from factcheck.model import wording
from factcheck.model.claim import Claim
from factcheck.model.finding import Step
from factcheck.model.interval import Interval
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change
from factcheck.model.subject import alike

NEAR = 600  # characters: further apart, two figures are rarely about the same thing


def imply(change: Change, by: Quantity, claim: Claim, context: Context) -> Outcome:
    """What the growth would mean for a series that the text tells of elsewhere."""
    times = _implied.times(change, by)
    size = f"{wording.number(times)} times"
    first = Step(_implied.factor_text(change, by), size, _implied.factor(change, by.interval))
    series = _series(claim, context)
    if series is None or times <= 0:
        return _implied.undecided(
            by, f"{by.text} is {size}; the text names no level for it.", size, (first,)
        )
    known, after = series
    levels = _levels(change, by, known, after)
    implied = " or ".join(
        line.result + (" annualised" if n else "") for n, line in enumerate(levels)
    )
    message = (
        f"{by.text} names no levels. For the figures given ({known.text}, then {after.inside})"
        f" it would mean {implied} {_when(change.basis)}, {_fit(levels[0], known, after)}."
    )
    return _implied.undecided(by, message, size, (first, *levels))


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
    factor, times, text = (
        _implied.factor(change, by.interval),
        _implied.times(change, by),
        _implied.factor_text(change, by),
    )
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
    at = claim.span.start
    for other in context.claims_near(at, at, NEAR):
        change = other.relation
        if not isinstance(change, Change) or other is claim:
            continue
        if not change.before or not change.after or not change.after.is_level:
            continue
        end = change.after.span.end
        told = f"{other.subject} {context.text[end : end + 70]}"
        if alike(claim.subject, told):
            return change.before, change.after
    return None


def _between(implied: Interval, known: Quantity, after: Quantity) -> bool:
    return implied.meets(known.interval.hull(after.interval))
