"""How checks word what they found: shared by all of them, no check itself."""

from collections.abc import Iterable, Sequence

from factcheck.checks import Context, Outcome
from factcheck.model import diagnosis, wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.fit import Compute, Fit, readings
from factcheck.model.interval import Interval, growth, point
from factcheck.model.precision import Hedge, Reading
from factcheck.model.quantity import Kind, Quantity

ABOVE = 100 * 4 / 3  # per cent: two thirds are no longer "more than half"


def outcome(
    found: Fit,
    at: Quantity,
    message: str,
    steps: Iterable[Step],
    unit: str = "",
    remedy: str = "",
    slip: str = "",
) -> Outcome:
    """An outcome with stated beside computed; a kind reading or a slip is named in the message."""
    if found.verdict is Verdict.QUESTIONABLE:
        message += f" It fits only with {found.reading}."
    if slip:
        message += f" {slip[0].upper()}{slip[1:]}."
    computed = wording.span(found.computed, unit, 3)
    remedy = "" if found.holds else remedy or f"{computed} instead of {at.inside}"
    lines = tuple(steps)
    return Outcome(found.verdict, at, message, at.text, computed, lines, found.tried, remedy, slip)


def slip(found: Fit, stated: Quantity, compute: Compute, inputs: Sequence[Quantity]) -> str:
    """The slip that would explain a mismatch; empty for a claim that fits somehow."""
    if found.verdict is not Verdict.INCONSISTENT:
        return ""
    return diagnosis.of(stated, compute, inputs)


def let_go(found: Fit, slip: str, context: Context) -> bool:
    """Whether only loose grammar ties a claim and the arithmetic does not speak for it.

    The checker drops such a claim, so that what was found need not be put in words.
    """
    loose = context.claim is not None and context.claim.tentative
    return loose and not found.holds and not slip


def step(expression: str, interval: Interval, unit: str = "", value: float | None = None) -> Step:
    """A line of arithmetic; `value` is the result for the printed numbers themselves."""
    result = wording.span(interval, unit, 3) if value is None else wording.amount(value, unit)
    return Step(expression, result, interval, unit)


def gap(before: Quantity, after: Quantity, unit: str) -> Step:
    """The line "after − before"."""
    value = middle(after) - middle(before)
    return step(f"{plain(after)} − {plain(before)}", after.interval - before.interval, unit, value)


def times(before: Quantity, after: Quantity) -> Step:
    """The line "after ÷ before"."""
    expression, value = f"{plain(after)} ÷ {plain(before)}", middle(after) / middle(before)
    return step(expression, after.interval / before.interval, "times", value)


def grown(before: Quantity, after: Quantity, percent: float) -> Step:
    """The line "100 × (after ÷ before − 1)", which for the printed numbers is `percent`."""
    expression = f"100 × ({plain(after)} ÷ {plain(before)} − 1)"
    return step(expression, growth(before.interval, after.interval), "%", percent)


def plain(quantity: Quantity) -> str:
    """A quantity in figures, for a formula: "72,000", "£1.3 billion", "5 to 7"."""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return quantity.text
    if low.value == high.value:
        return wording.amount(low.value, quantity.unit, 9)
    return f"{wording.number(low.value, 9)} to {wording.amount(high.value, quantity.unit, 9)}"


def middle(quantity: Quantity) -> float:
    """The printed value, or the middle of a range."""
    return quantity.interval.middle if quantity.value is None else quantity.value


def as_percent(quantity: Quantity) -> Quantity:
    """A share or a step as a per cent: "a third" is 33.3."""
    return quantity.scaled(100, "%") if quantity.kind is Kind.RATIO else quantity


def in_percent(quantity: Quantity, *, open_above: bool = False) -> list[Reading]:
    """All readings of a share in per cent: "a third" is 33.3, "one in five" 20.

    With `open_above` "more than half" holds all shares that have no word of their own.
    """
    found = readings(as_percent(quantity))
    if open_above and quantity.kind is Kind.RATIO and quantity.hedge is Hedge.OVER:
        found[0] = Reading(found[0].name, found[0].interval.hull(point(ABOVE * middle(quantity))))
    return found
