"""What a growth in per cent says of the levels that it joins; no check itself."""

from factcheck.checks import Outcome, _told
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import ONE, Interval, point
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change, Direction


def factor(change: Change, by: Interval) -> Interval:
    """What the base is multiplied with."""
    share = by.scaled(0.01)
    return ONE - share if change.direction is Direction.DOWN else ONE + share


def times(change: Change, by: Quantity) -> float:
    """The factor for the per cent as printed."""
    return factor(change, point(_told.middle(by))).middle


def factor_text(change: Change, by: Quantity) -> str:
    """The factor as a formula has it: "1 + 60 ÷ 100"."""
    sign = "−" if change.direction is Direction.DOWN else "+"
    return f"1 {sign} {wording.number(_told.middle(by))} ÷ 100"


def undecided(by: Quantity, message: str, computed: str, steps: tuple[Step, ...]) -> Outcome:
    """What the growth implies, where nothing in the text can be held against it."""
    return Outcome(Verdict.UNVERIFIABLE, by, message, by.text, computed, steps, (PLAIN,))
