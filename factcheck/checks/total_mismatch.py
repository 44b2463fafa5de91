"""The listed parts do not add up to the stated total."""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.fit import PLAIN, readings, settle
from factcheck.model.interval import Interval, total
from factcheck.model.precision import Hedge, Reading
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Total

CODE = "FC202"
RELATION = Total
FORMULA = "sum of the parts"
FLAGS = [
    "The club sold 150 shirts and 500 scarves, [[720]] items in all.",
    "The county had [[214]] cases, 180 confirmed and 43 suspected.",
    "The crew of [[28]], comprising 19 men and 8 women, was rescued.",
]
PASSES = [
    "There will be 240 members, including 180 elected, 40 appointed and 12 ex officio.",
    "The crew of 27, comprising 19 men and 8 women, was rescued.",
    "They scored four tries, three drops and two penalties, nine in all.",
    "The bill came to £9.1m: £4.2m for roads, £3.1m for rail and £1.9m for buses.",
]


def check(sum_: Total, context: Context) -> Outcome | None:
    """Add the parts."""
    said, parts = sum_.total, sum_.parts
    if said is None or len(parts) < 2:
        return None
    if sum_.some:
        return _among(said, parts)
    found = settle(_counted(said), _sum, [_counted(part) for part in parts])
    loose = context.claim is not None and context.claim.tentative  # a sum of any run may slip
    slip = "" if loose and not sum_.tied else _told.slip(found, said, _sum, parts)
    if _told.let_go(found, slip, context):
        return None
    value = sum(_told.middle(part) for part in parts)
    message = (
        f"The parts add up to {wording.amount(value, said.unit, 7)}; the text says {said.inside}."
    )
    expression = " + ".join(_told.plain(part) for part in parts)
    line = _told.step(expression, found.computed, said.unit, value)
    return _told.outcome(found, said, message, [line], said.unit, slip=slip)


def _counted(one: Quantity) -> list[Reading]:
    """Whole people are not rounded: 19 and 8 are 27 and not 28."""
    return readings(one)[:1] if one.hedge is Hedge.EXACT else readings(one)


def _among(said: Quantity, parts: tuple[Quantity, ...]) -> Outcome | None:
    """Parts that are only included may leave a rest, but never exceed the total."""
    found = settle(
        [Reading(PLAIN, Interval(0.0, said.significant.high))],
        _sum,
        [readings(part) for part in parts],
    )
    value = sum(_told.middle(part) for part in parts)
    shown = wording.amount(value, said.unit, 7)
    message = f"The parts named come to {shown} of {said.inside}."
    line = _told.step(
        " + ".join(_told.plain(part) for part in parts), found.computed, said.unit, value
    )
    return _told.outcome(found, said, message, [line], said.unit)


def _sum(*parts: Interval) -> Interval:
    return total(parts)
