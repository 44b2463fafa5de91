"""What each figure of a misfit would have to be, if all the others were right.

Which of them is wrong is not known: the stated one comes first, then those it was computed
from, solved for by bisection, in the form in which the text prints them.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from factcheck.model.figure import face_of, figure
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
    stated: Quantity, compute: Compute, inputs: Sequence[Quantity]
) -> tuple[Proposal, ...]:
    """At most three figures that would mend the misfit, each alone."""
    faces = [face_of(one) for one in inputs]
    found = [_proposal(stated, compute(*faces).middle)]
    found += [_for_input(stated, compute, inputs[n], faces, n) for n in range(len(inputs))]
    return tuple(one for one in found if one is not None)[:MOST]


def _for_input(
    stated: Quantity, compute: Compute, one: Quantity, faces: Sequence[Interval], place: int
) -> Proposal | None:
    """What one input would have to be; None where no figure of its kind would do."""
    target, start = stated.value, faces[place]

    def given(value: float) -> Interval:
        return compute(*faces[:place], point(value), *faces[place + 1 :])

    if target is None or start.middle <= 0 or start.width:
        return None
    value = _solved(lambda tried: given(tried).middle - target, start.middle)
    if value is None:
        return None
    whole = _is_whole(one)
    if whole and not figure(stated).plain.meets(given(round(value))):
        return None  # 26 of 52 is a half, and no other number of people 49 per cent
    return _proposal(one, value)


def _proposal(quantity: Quantity, value: float) -> Proposal | None:
    """None where the figure would have to be what no text can say."""
    if not 0 < abs(value) < INFINITE or quantity.value is None or quantity.kind in FIXED:
        return None
    value = round(value) if _is_whole(quantity) else value
    text = printed_like(quantity, value)
    return Proposal(quantity, text) if text != quantity.text and value else None


def _is_whole(quantity: Quantity) -> bool:
    """True if it counts things, in full."""
    return quantity.kind in COUNTED and quantity.low is not None and quantity.low.step == 1


def _solved(off: Callable[[float], float], start: float) -> float | None:
    """Where `off` is nought, below `start` or above it; None where it nowhere is."""
    for low, high in pairwise([start / FAR, start, start * FAR]):
        if off(low) * off(high) < 0:
            return _bisected(off, low, high)
    return None


def _bisected(off: Callable[[float], float], low: float, high: float) -> float:
    rises = off(low) < 0
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if (off(middle) < 0) is rises else (low, middle)
    return (low + high) / 2
