"""Lines of arithmetic, as the derivation of a finding has them: shared by checks, none itself."""

from factcheck.model import wording
from factcheck.model.figure import face_of, figures
from factcheck.model.finding import Step
from factcheck.model.interval import Interval, growth
from factcheck.model.printed_form import in_digits
from factcheck.model.quantity import Kind, Quantity


def step(expression: str, interval: Interval, unit: str = "", value: float | None = None) -> Step:
    """A line of arithmetic; `value` is the result for the printed numbers themselves."""
    result = wording.span(interval, unit, 3) if value is None else wording.amount(value, unit)
    return Step(expression, result, interval, unit)


def comparison(expression: str, allowed: Interval, *, holds: bool) -> Step:
    """A line that only sets one figure against another: "7,000 ≤ 12,000"."""
    return Step(expression, "holds" if holds else "does not hold", allowed)


def gap(before: Quantity, after: Quantity, unit: str) -> Step:
    """The line "after − before", or the other way round for a fall."""
    low, high = sorted((before, after), key=middle)
    value = middle(high) - middle(low)
    unit = "points" if before.kind is Kind.PERCENTAGE else unit
    less, more = _beside(low, high)
    return step(f"{plain(high)} − {plain(low)}", more - less, unit, value)


def times(before: Quantity, after: Quantity) -> Step:
    """The line "after ÷ before"."""
    expression, value = f"{plain(after)} ÷ {plain(before)}", middle(after) / middle(before)
    early, late = _beside(before, after)
    return step(expression, late / early, "times", value)


def grown(before: Quantity, after: Quantity) -> Step:
    """The line "100 × (after ÷ before − 1)"."""
    expression = f"100 × ({plain(after)} ÷ {plain(before)} − 1)"
    percent = 100 * (middle(after) / middle(before) - 1)
    return step(expression, growth(*_beside(before, after)), "%", percent)


def _beside(left: Quantity, right: Quantity) -> list[Interval]:
    """What two figures stand for beside each other: "£2" beside "£1.75" is £2.00."""
    return [figure.plain for figure in figures((left, right))]


def plain(quantity: Quantity) -> str:
    """A quantity in figures, for a formula: "72,000", "£1.3bn", "7" for "seven", "5 to 7"."""
    low, high = quantity.low, quantity.high
    if low is None or high is None or in_digits(quantity):
        return quantity.text
    if low.value == high.value:
        return wording.amount(low.value, quantity.unit, 9)
    return f"{wording.number(low.value, 9)} to {wording.amount(high.value, quantity.unit, 9)}"


def middle(quantity: Quantity) -> float:
    """The printed value, or the middle of a range."""
    return face_of(quantity).middle
