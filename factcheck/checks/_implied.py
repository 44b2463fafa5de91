"""Work out a third figure from two, where the text ties none to them: no check itself."""

from collections.abc import Sequence
from math import floor, log10

from factcheck.checks import Context, Outcome, _lines
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.figure_index import SIZES
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import ONE, Interval, point
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change, Direction

FEW = 20  # of "five towns" no per cent can be taken
WIDE = 1.5  # times: a third figure known only so roughly is not worth reporting
FINE = 1e-4  # of the third figure: more digits are never shown


def factor(change: Change, by: Interval) -> Interval:
    """What the base is multiplied with."""
    share = by.scaled(0.01)
    return ONE - share if change.direction is Direction.DOWN else ONE + share


def times(change: Change, by: Quantity) -> float:
    """The factor for the per cent as printed."""
    return factor(change, point(_lines.middle(by))).middle


def factor_text(change: Change, by: Quantity) -> str:
    """The factor as a formula has it: "1 + 60 ÷ 100"."""
    sign = "−" if change.direction is Direction.DOWN else "+"
    return f"1 {sign} {wording.number(_lines.middle(by))} ÷ 100"


def usable(size: Quantity) -> bool:
    """True if another size can be worked out from it: a count, money or a measure.

    No length of time, no temperature, no range, and no count of only a few.
    """
    if size.kind not in SIZES or size.dimension == "temperature" or size.value is None:
        return False
    return size.value > (0 if size.dimension else FEW)


def plain(per_cent: Quantity) -> str:
    """The per cent in words of its own: "5.4 per cent" of "a 5.4-per-cent rise"."""
    return per_cent.inside.replace("-per", " per")


def line(expression: str, spread: Interval, unit: str, value: float) -> Step | None:
    """The arithmetic of the third figure, to the digit that the printed ones allow.

    None where they allow almost any.
    """
    if not 0 < spread.low <= spread.high <= WIDE * spread.low:
        return None
    step = 10.0 ** floor(log10(max(spread.width / 2, FINE * value)))
    return _lines.step(expression, spread, unit, floor(value / step + 0.5) * step)


def undecided(
    implied: str, figures: Sequence[Quantity], line: Step, context: Context, at: Quantity
) -> Outcome:
    """What the figures imply, and why nothing in the text can be set against it."""
    message = f"{implied}; {context.figures.reason(figures)}."
    return Outcome(
        Verdict.UNVERIFIABLE, at, message, at.text, line.result, (line,), readings=(PLAIN,)
    )
