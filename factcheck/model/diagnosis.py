"""What slip would explain a mismatch: looked for only after a check has failed."""

from collections.abc import Iterator, Sequence

from factcheck.model.fit import Compute
from factcheck.model.interval import INFINITE, ONE, Interval, growth, point
from factcheck.model.quantity import Quantity
from factcheck.model.wording import amount

VAGUE = 0.2  # what is known no better than this fits too many slips
MOST = 12  # numbers: among more of them some slip would always explain the rest
SWAPPABLE = 3  # digits: with two of them a swap would explain too much
FACTORS = (
    (1000, "a thousand times larger"),
    (0.001, "a thousand times smaller"),
    (10, "ten times larger"),
    (0.1, "ten times smaller"),
)


def of(stated: Quantity, compute: Compute, inputs: Sequence[Quantity]) -> str:
    """The slip in one number that would make the arithmetic fit; empty when none does."""
    right = compute(*(one.interval for one in inputs))
    if len(inputs) > MOST or right.width > VAGUE * abs(right.middle):
        return ""
    for told, changed in _slips(stated):
        if changed.meets(right):
            return f"it would fit if {stated.text} were {told}"
    for place, one in enumerate(inputs):
        if _idle(stated, compute, inputs, place):
            continue
        for told, changed in _slips(one):
            if compute(*_with(inputs, place, changed)).meets(stated.interval):
                return f"it would fit if {one.text} were {told}"
    return ""


def _with(inputs: Sequence[Quantity], place: int, changed: Interval) -> list[Interval]:
    return [changed if i == place else one.interval for i, one in enumerate(inputs)]


def _idle(stated: Quantity, compute: Compute, inputs: Sequence[Quantity], place: int) -> bool:
    """Whether the arithmetic fits without this number: then no slip in it explains anything."""
    without = compute(*_with(inputs, place, point(0.0)))
    return without.width < INFINITE and without.meets(stated.interval)


def of_growth(before: Quantity, after: Quantity, by: Quantity, stated: Interval) -> str:
    """The slip behind a wrong per cent of change; `stated` is the per cent without its sign."""
    for told, computed in _growth_slips(before.interval, after.interval):
        if _size(computed).meets(stated):
            return told
    return of(by, lambda b, a: _size(growth(b, a)), (before, after))


def _growth_slips(before: Interval, after: Interval) -> Iterator[tuple[str, Interval]]:
    yield (
        "it fits as a percentage OF the earlier figure, not as a change from it",
        (after / before).scaled(100),
    )
    yield "it fits as a multiple: times for per cent", after / before
    left = (ONE - _size(growth(before, after)).scaled(0.01)).scaled(100)
    yield "it is the complement: what is left, not what changed", left


def _size(interval: Interval) -> Interval:
    return -interval if interval.middle < 0 else interval


def _slips(quantity: Quantity) -> Iterator[tuple[str, Interval]]:
    """The number ten or a thousand times larger or smaller, or with two digits swapped."""
    if not quantity.value:
        return
    for factor, name in FACTORS:
        told = f"{amount(quantity.value * factor, quantity.unit)}, {name}"
        yield told, quantity.interval.scaled(factor)
    for swapped in _swapped(quantity.value):
        told = f"{amount(swapped, quantity.unit, 12)}: two digits swapped"
        yield told, quantity.interval.scaled(swapped / quantity.value)


def _swapped(value: float) -> Iterator[float]:
    digits = f"{value:.10g}"
    if sum(digit.isdigit() for digit in digits.strip("0.")) < SWAPPABLE:
        return
    for i in range(len(digits) - 1):
        pair = digits[i : i + 2]
        if pair.isdigit() and pair[0] != pair[1] and not (i == 0 and pair[1] == "0"):
            yield float(digits[:i] + pair[::-1] + digits[i + 2 :])
