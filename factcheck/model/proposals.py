"""What each figure of a misfit would have to be, if all the others were right.

Which of them is wrong is not known: the stated one comes first, then those it was computed
from, each found by bisection and printed as the text prints it.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from factcheck.model.figure import face_of, figure, with_face
from factcheck.model.finding import Proposal
from factcheck.model.fit import Compute
from factcheck.model.interval import INFINITE, Interval
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import COUNTS, Kind, Quantity

MOST = 3
FAR = 1000.0  # times: no figure is proposed that is further from the printed one
HALVINGS = 80  # more than a float has bits between two such ends
FIXED = (Kind.DATE, Kind.ORDINAL, Kind.DURATION)


def proposals(
    stated: Quantity, compute: Compute, inputs: Sequence[Quantity]
) -> tuple[Proposal, ...]:
    """At most three figures that would mend the misfit, each alone."""
    faces = [face_of(quantity) for quantity in inputs]
    found = [_proposal(stated, compute(*faces).middle)]
    found += [_for_input(stated, compute, each, faces, n) for n, each in enumerate(inputs)]
    return tuple(proposal for proposal in found if proposal is not None)[:MOST]


def _for_input(
    stated: Quantity, compute: Compute, quantity: Quantity, faces: Sequence[Interval], index: int
) -> Proposal | None:
    """What one input would have to be; None where no figure of its kind would do."""
    target, start = stated.value, faces[index]

    def given(value: float) -> Interval:
        return compute(*with_face(faces, index, value))

    if target is None or start.middle <= 0 or start.width:
        return None
    value = _solved(lambda tried: given(tried).middle - target, start.middle)
    if value is None:
        return None
    if _is_whole(quantity) and not figure(stated).plain.meets(given(round(value))):
        return None  # 26 of 52 is a half, and no other number of people 49 per cent
    return _proposal(quantity, value)


def _proposal(quantity: Quantity, value: float) -> Proposal | None:
    """The proposal to print a value instead; None where no text could print it."""
    if not 0 < abs(value) < INFINITE or quantity.value is None or quantity.kind in FIXED:
        return None
    value = round(value) if _is_whole(quantity) else value
    text = printed_like(quantity, value)
    return Proposal(quantity, text) if text != quantity.text and value else None


def _is_whole(quantity: Quantity) -> bool:
    """True if it is a count printed to the last one."""
    return quantity.kind in COUNTS and quantity.low is not None and quantity.low.step == 1


def _solved(error: Callable[[float], float], start: float) -> float | None:
    """A root of `error`, looked for below `start` and then above it; None where there is none."""
    for low, high in pairwise([start / FAR, start, start * FAR]):
        if error(low) * error(high) < 0:
            return _bisected(error, low, high)
    return None


def _bisected(error: Callable[[float], float], low: float, high: float) -> float:
    """The root of `error` between two ends at which its signs differ."""
    rises = error(low) < 0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if (error(middle) < 0) is rises else (low, middle)
    return (low + high) / 2
