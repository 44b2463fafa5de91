"""The majority is not what the seats won leave over all others.

Who wins 64 of 97 seats leaves 33 to the others and has a majority of 31. Some count it from
half of the seats instead, 15 or 16 here; that is accepted too.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.fit import fit
from factcheck.model.interval import Interval, around
from factcheck.model.relation_parts import Majority

CODE = "FC210"
RELATION = Majority
FORMULA = "majority = won − (seats − won)"
FLAGS = ["Her party won 64 seats, a majority of [[41]] in the 97-member assembly."]
PASSES = [
    "Her party won 64 seats, a majority of 31 in the 97-member assembly.",
    "Her party took 64 of the 97 seats, a clear majority of 31.",
    "Her party won 64 seats, a majority of 15 in the 97-member assembly.",
]
HALF_A_SEAT = around(0.0, 1.0)  # the half of an odd number of seats is none


def check(said: Majority, context: Context) -> Outcome | None:
    """Take the seats of all others from those won."""
    inputs = (said.won, said.house)
    found, halves = fit(said.by, _over_others, inputs), fit(said.by, _over_half, inputs)
    found = halves if halves.holds and not found.holds else found
    won, house = (_lines.middle(one) for one in inputs)
    value = 2 * won - house
    message = (
        f"{said.won.text} of {said.house.inside} seats is a majority of"
        f" {wording.amount(value)} over all others{_phrases.against(found, said.by)}"
    )
    expression = (
        f"{_lines.plain(said.won)} − ({_lines.plain(said.house)} − {_lines.plain(said.won)})"
    )
    line = _lines.step(expression, found.computed, "", value)
    mended = _outcomes.proposed(found, said.by, _over_others, inputs)
    return _outcomes.outcome(found, said.by, message, [line], mended=mended)


def _over_others(won: Interval, house: Interval) -> Interval:
    return won.scaled(2.0) - house


def _over_half(won: Interval, house: Interval) -> Interval:
    return won - house.scaled(0.5) + HALF_A_SEAT
