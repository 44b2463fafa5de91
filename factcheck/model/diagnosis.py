"""What slip would explain a mismatch: looked for only after a check has failed.

A slip is told only if it makes the printed figures fit to the last digit and is the only one
that does: what several slips would explain, none explains. It never mends a misfit.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from factcheck.model.figure import face_of, figure
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
    """A number that a slip may have changed to what stands in the text."""

    value: float
    name: str
    times: str = ""  # of a slip of magnitude: how many times too large or small the number is


def of(stated: Quantity, compute: Compute, inputs: Sequence[Quantity]) -> str:
    """The one slip in one number that would make the arithmetic fit; empty without one."""
    if len(inputs) > MOST or stated.value is None:
        return ""
    found = list(_fitting(stated, compute, inputs))
    if len(found) == 1:
        one, slip = found[0]
        return f"it would fit if {one.inside} were {printed_like(one, slip.value)}, {slip.name}"
    times = {slip.times for _, slip in found}
    if len(times) == 1 and (told := times.pop()):  # in whichever of them it is
        return f"one of the figures is {told} times too large or too small"
    return ""


def _fitting(
    stated: Quantity, compute: Compute, inputs: Sequence[Quantity]
) -> Iterator[tuple[Quantity, _Slip]]:
    """The slips that fit, each with its number."""
    faces = [face_of(one) for one in inputs]
    right = compute(*faces)
    for slip in _slips(stated):
        if _fits(stated, slip, right):
            yield stated, slip
    as_stated = _Slip(stated.value or 0.0, "")
    for place, one in enumerate(inputs):
        for slip in _slips(one):
            if _fits(stated, as_stated, compute(*_with(faces, place, slip.value))):
                yield one, slip


def says(stated: Quantity, computed: Interval) -> bool:
    """True if a computed value is what is stated, to the last printed digit.

    "At least 90%" and "up to 20%" state no value.
    """
    told = stated.value is not None and stated.hedge not in (Hedge.AT_LEAST, Hedge.AT_MOST)
    return told and figure(stated).plain.meets(computed)


def telling(stated: Quantity) -> bool:
    """True if a slip explains so many digits that it speaks for a loose binding as well."""
    low = stated.low
    return low is not None and low.step <= TELLING * abs(low.value)


def _with(faces: list[Interval], place: int, value: float) -> list[Interval]:
    return [*faces[:place], Interval(value, value), *faces[place + 1 :]]


def _fits(stated: Quantity, slip: _Slip, computed: Interval) -> bool:
    """True if the computed value, rounded as the stated one is printed, is that of the slip."""
    low = stated.low
    if low is None or not stated.value or not slip.value:
        return False
    reach = low.step / 2
    if slip.times:  # a zero more or less, so that closing zeros are no digits
        reach = low.significant.width / 2 * abs(slip.value / stated.value)
    return computed.meets(around(slip.value, reach))


def of_growth(before: Quantity, after: Quantity, by: Quantity) -> str:
    """The slip behind a wrong per cent of change; `by` is the per cent without its sign."""
    slips = _growth_slips(face_of(before), face_of(after))
    found = [told for told, computed in slips if says(by, _size(computed))]
    if len(found) == 1:
        return found[0]
    sign = -1 if face_of(after).middle < face_of(before).middle else 1
    return "" if found else of(by, lambda b, a: growth(b, a).scaled(sign), (before, after))


def _growth_slips(before: Interval, after: Interval) -> Iterator[tuple[str, Interval]]:
    yield (
        "it fits as a percentage of the earlier figure, not as a change from it",
        (after / before).scaled(100),
    )
    yield "it fits as a multiple: times for per cent", after / before
    left = (ONE - _size(growth(before, after)).scaled(0.01)).scaled(100)
    yield "it is what is left, not what changed", left


def _size(interval: Interval) -> Interval:
    return -interval if interval.middle < 0 else interval


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
    """Every number that comes of exchanging two neighbours among the printed digits."""
    whole, _, decimals = f"{printed:.6f}".rstrip("0").partition(".")
    digits = whole + decimals
    if len(digits.strip("0-")) < SWAPPABLE:
        return
    for i, (one, other) in enumerate(pairwise(digits)):
        if one != other and "-" not in one and not (i == 0 and other == "0"):
            turned = digits[:i] + other + one + digits[i + 2 :]
            yield float(f"{turned[: len(whole)]}.{turned[len(whole) :]}0")
