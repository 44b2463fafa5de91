"""What slip would explain a mismatch: looked for only after a check has failed.

A slip is reported only if it makes the printed figures fit to the last digit and is the only one
that does: what several slips would explain, none explains. The misfit stays a misfit.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from factcheck.model.figure import face_of, figure, with_face
from factcheck.model.fit import Compute
from factcheck.model.interval import ONE, Interval, around, growth
from factcheck.model.precision import Hedge
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Quantity

MOST = 12  # numbers: among more of them some slip would always explain the rest
SWAPPABLE = 3  # digits: with two of them a swap would explain too much
TELLING = 0.01  # of the value: a figure known so well is not explained by chance
FACTORS = (
    (1000, "larger", "a thousand"),
    (0.001, "smaller", "a thousand"),
    (10, "larger", "ten"),
    (0.1, "smaller", "ten"),
)


class _Slip(Struct, frozen=True):
    """The number that the writer may have meant, and the slip that changed it."""

    value: float
    name: str
    times: str = ""  # of a slip of magnitude: how many times too large or small the number is


def of(stated: Quantity, compute: Compute, inputs: Sequence[Quantity], times: str = "") -> str:
    """The one slip in one number that would make the arithmetic fit; empty without one.

    `times` asks only for slips of that magnitude: "a thousand".
    """
    if len(inputs) > MOST or stated.value is None:
        return ""
    found = _fitting(stated, compute, inputs)
    fitting = [(one, slip) for one, slip in found if times in ("", slip.times)]
    if len(fitting) == 1:
        quantity, slip = fitting[0]
        right = printed_like(quantity, slip.value)
        return f"it would fit if {quantity.inside} were {right}, {slip.name}"
    factors = {slip.times for _, slip in fitting}
    if len(factors) == 1 and (times := factors.pop()):  # in whichever of them it is
        return f"one of the figures is {times} times too large or too small"
    return ""


def _fitting(
    stated: Quantity, compute: Compute, inputs: Sequence[Quantity]
) -> Iterator[tuple[Quantity, _Slip]]:
    """The slips that fit, each with its quantity."""
    faces = [face_of(quantity) for quantity in inputs]
    computed = compute(*faces)
    for slip in _slips(stated):
        if _fits(stated, slip, computed):
            yield stated, slip
    as_stated = _Slip(stated.value or 0.0, "")
    for index, quantity in enumerate(inputs):
        for slip in _slips(quantity):
            if _fits(stated, as_stated, compute(*with_face(faces, index, slip.value))):
                yield quantity, slip


def says(stated: Quantity, computed: Interval) -> bool:
    """True if a computed value is the stated one, to the last printed digit.

    "At least 90%" and "up to 20%" state no value.
    """
    states = stated.value is not None and stated.hedge not in (Hedge.AT_LEAST, Hedge.AT_MOST)
    return states and figure(stated).plain.meets(computed)


def telling(stated: Quantity) -> bool:
    """True if a slip explains so many digits that it speaks for a loose binding as well."""
    low = stated.low
    return low is not None and low.step <= TELLING * abs(low.value)


def _fits(stated: Quantity, slip: _Slip, computed: Interval) -> bool:
    """True if the computed value, rounded as the stated one is printed, is what the slip hid."""
    low = stated.low
    if low is None or not stated.value or not slip.value:
        return False
    reach = low.step / 2
    if slip.times:  # a zero more or less, so that closing zeros are no digits
        reach = low.significant.width / 2 * abs(slip.value / stated.value)
    return computed.meets(around(slip.value, reach))


def of_growth(by: Quantity, compute: Compute, levels: tuple[Quantity, Quantity]) -> str:
    """The slip behind a wrong per cent of change; `by` is the per cent without its sign."""
    slips = _growth_slips(*map(face_of, levels))
    fitting = [words for words, computed in slips if says(by, computed.unsigned)]
    if len(fitting) == 1:
        return fitting[0]
    return "" if fitting else of(by, compute, levels)


def _growth_slips(before: Interval, after: Interval) -> Iterator[tuple[str, Interval]]:
    """What else a per cent of change may have been computed as, in words and as a value."""
    yield (
        "it fits as a percentage of the earlier figure, not as a change from it",
        (after / before).scaled(100),
    )
    yield "it fits as a multiple: times for per cent", after / before
    left = (ONE - growth(before, after).unsigned.scaled(0.01)).scaled(100)
    yield "it is what is left, not what changed", left


def _slips(quantity: Quantity) -> Iterator[_Slip]:
    """The number ten or a thousand times larger or smaller, or with two digits swapped."""
    value = quantity.value
    if not value:
        return
    for factor, way, times in FACTORS:
        yield _Slip(value * factor, f"{times} times {way}", times)
    scale = quantity.low.scale if quantity.low else 1.0
    for swapped in _swapped(value / scale):
        yield _Slip(float(f"{swapped * scale:.15g}"), "two digits swapped")


def _swapped(printed: float) -> Iterator[float]:
    """Every number that comes of swapping two neighbours among the printed digits."""
    whole, _, decimals = f"{printed:.6f}".rstrip("0").partition(".")
    digits = whole + decimals
    if len(digits.strip("0-")) < SWAPPABLE:
        return
    for i, (left, right) in enumerate(pairwise(digits)):
        if left not in (right, "-") and not (i == 0 and right == "0"):
            swapped = digits[:i] + right + left + digits[i + 2 :]
            yield float(f"{swapped[: len(whole)]}.{swapped[len(whole) :]}0")
