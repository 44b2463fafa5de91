"""What each figure of a misfit would have to be, if all the others were right.

Which of them is wrong is not known: the stated one comes first, then those it was computed
from, solved for by bisection, in the form in which the text prints them.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from factcheck.model.figure import face_of
from factcheck.model.finding import Proposal
from factcheck.model.fit import Compute
from factcheck.model.interval import INFINITE, Interval, point
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Kind, Quantity

MOST = 3
FAR = 1000.0  # times: no figure is proposed that is further from the printed one
STEPS = 80  # halvings: more than a float has bits between two such ends
COUNTED = (Kind.COUNT, Kind.NUMBER)
FIXED = (Kind.DATE, Kind.ORDINAL, Kind.DURATION)


def proposals(
    stated: Quantity, compute: Compute, inputs: Sequence[Quantity], value: float | None = None
) -> tuple[Proposal, ...]:
    """At most three figures that would mend the misfit, each alone.

    `value` is what the stated figure would have to be, where that is not what is computed.
    """
    faces = [face_of(one) for one in inputs]
    right = compute(*faces).middle if value is None else value
    found = [_proposal(stated, right)]
    target = stated.value
    if target is not None:
        for place, one in enumerate(inputs):
            needed = _solved(compute, faces, place, target)
            found.append(_proposal(one, needed) if needed is not None else None)
    return tuple(one for one in found if one is not None)[:MOST]


def _proposal(quantity: Quantity, value: float) -> Proposal | None:
    """None where the figure would have to be what no text can say."""
    if not 0 < abs(value) < INFINITE or quantity.value is None or quantity.kind in FIXED:
        return None
    if quantity.kind in COUNTED and quantity.low and quantity.low.step == 1:
        value = round(value)
    text = printed_like(quantity, value)
    return Proposal(quantity, text) if text != quantity.text and value else None


def _solved(compute: Compute, faces: Sequence[Interval], place: int, target: float) -> float | None:
    """The value of one input with which the others give the target; None where none does."""
    start = faces[place].middle
    if start <= 0 or faces[place].width:
        return None

    def off(value: float) -> float:
        return compute(*faces[:place], point(value), *faces[place + 1 :]).middle - target

    ends = [start / FAR, start, start * FAR]
    for low, high in pairwise(ends):
        if off(low) * off(high) < 0:
            return _bisected(off, low, high)
    return None


def _bisected(off: Callable[[float], float], low: float, high: float) -> float:
    rises = off(low) < 0
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if (off(middle) < 0) is rises else (low, middle)
    return (low + high) / 2
