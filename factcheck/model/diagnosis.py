"""What slip would explain a mismatch: looked for only after a check has failed."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from factcheck.model.fit import Compute
from factcheck.model.interval import INFINITE, ONE, Interval, growth, point
from factcheck.model.quantity import Quantity
from factcheck.model.wording import DIGITS, amount

VAGUE = 0.2  # what is known no better than this fits too many slips
MOST = 12  # numbers: among more of them some slip would always explain the rest
SWAPPABLE = 3  # digits: with two of them a swap would explain too much
FACTORS = (
    (1000, "a thousand times larger"),
    (0.001, "a thousand times smaller"),
    (10, "ten times larger"),
    (0.1, "ten times smaller"),
)


class _Slip(Struct, frozen=True):
    """A number that a slip may have changed to what stands in the text."""

    factor: float  # between the two
    value: float
    name: str
    digits: int = DIGITS

    def told(self, unit: str) -> str:
        return f"{amount(self.value, unit, self.digits)}{self.name}"


def of(stated: Quantity, compute: Compute, inputs: Sequence[Quantity]) -> str:
    """The slip in one number that would make the arithmetic fit; empty when none does."""
    plain, said = [one.interval for one in inputs], stated.interval
    right = compute(*plain)
    if len(inputs) > MOST or right.width > VAGUE * abs(right.middle):
        return ""
    for slip in _slips(stated):
        if said.scaled(slip.factor).meets(right):
            return f"it would fit if {stated.inside} were {slip.told(stated.unit)}"
    for place, one in enumerate(inputs):
        slips = () if _idle(said, compute, plain, place) else _slips(one)
        for slip in slips:
            changed = _with(plain, place, plain[place].scaled(slip.factor))
            if compute(*changed).meets(said):
                return f"it would fit if {one.inside} were {slip.told(one.unit)}"
    return ""


def _with(plain: list[Interval], place: int, changed: Interval) -> list[Interval]:
    return [*plain[:place], changed, *plain[place + 1 :]]


def _idle(said: Interval, compute: Compute, plain: list[Interval], place: int) -> bool:
    """Whether the arithmetic fits without this number: then no slip in it explains anything."""
    without = compute(*_with(plain, place, point(0.0)))
    return without.width < INFINITE and without.meets(said)


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


def _slips(quantity: Quantity) -> Iterator[_Slip]:
    """The number ten or a thousand times larger or smaller, or with two digits swapped."""
    value = quantity.value
    if not value:
        return
    for factor, name in FACTORS:
        yield _Slip(factor, value * factor, f", {name}")
    for swapped in _swapped(value):
        yield _Slip(swapped / value, swapped, ": two digits swapped", 12)


def _swapped(value: float) -> Iterator[float]:
    digits = f"{value:.10g}"
    if sum(digit.isdigit() for digit in digits.strip("0.")) < SWAPPABLE:
        return
    for i in range(len(digits) - 1):
        pair = digits[i : i + 2]
        if pair.isdigit() and pair[0] != pair[1] and not (i == 0 and pair[1] == "0"):
            yield float(digits[:i] + pair[::-1] + digits[i + 2 :])
