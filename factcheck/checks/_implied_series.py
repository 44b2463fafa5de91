"""What a growth since a year means for a series that the text dates otherwise; no check itself."""

from factcheck.checks import Context, Outcome, _implied, _lines
from factcheck.model import wording
from factcheck.model.claim import Claim
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Step, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change, Direction
from factcheck.model.subject import alike

NEAR = 600  # characters: further apart, two figures are rarely about the same thing


def imply(change: Change, by: Quantity, claim: Claim, context: Context) -> Outcome | None:
    """The figure of the year that the growth counts from, where it lies between two known ones.

    Of a growth from an unnamed or a known year, or without such figures, nothing is to be told.
    """
    times, since = _implied.times(change, by), change.basis
    series = _series(claim, context) if since and since.start and times > 0 else None
    if since is None or since.start is None or series is None:
        return None
    known, after = series
    if not (known.period and known.period.start and known.period.start < since.start):
        return None
    lines = _based(change, by, known, after)
    if not lines[0].interval.meets(known.interval.hull(after.interval)):
        return None
    full = f" ({lines[1].result} over a full year)" if len(lines) > 1 else ""
    message = (
        f"A {_noun(change)} of {by.inside} to {after.inside} would mean {lines[0].result}{full}"
        f" in {since.start.year}; that lies between {known.inside} and {after.inside}, so both"
        " statements can be true."
    )
    size = f"{wording.number(times)} times"
    first = Step(_implied.factor_text(change, by), size, _implied.factor(change, by.interval))
    steps = (first, *lines)
    return Outcome(Verdict.UNVERIFIABLE, by, message, by.text, size, steps, readings=(PLAIN,))


def _noun(change: Change) -> str:
    return {Direction.UP: "rise", Direction.DOWN: "fall", None: "change"}[change.direction]


def _based(change: Change, by: Quantity, known: Quantity, after: Quantity) -> list[Step]:
    """The implied base from the figure as printed, and from the whole year it would make."""
    factor, times, text = (
        _implied.factor(change, by.interval),
        _implied.times(change, by),
        _implied.factor_text(change, by),
    )
    value, unit = _lines.middle(after), after.unit
    base = after.interval / factor
    steps = [_lines.step(f"{_lines.plain(after)} ÷ ({text})", base, unit, value / times)]
    early, late = known.period, after.period
    if early and late and early.months and late.months and late.months < early.months:
        full = value * early.months / late.months
        spread = after.interval.scaled(early.months / late.months) / factor
        expression = f"{wording.amount(full, unit, 5)} ÷ ({text})"
        steps.append(_lines.step(expression, spread, unit, full / times))
    return steps


def _series(claim: Claim, context: Context) -> tuple[Quantity, Quantity] | None:
    """Two known figures of the same thing, told near by."""
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
