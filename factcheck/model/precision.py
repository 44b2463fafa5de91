"""What printed digits may stand for: the one policy for rounding, zeros and hedges.

`plain` takes the digits as they stand: half a unit of the last printed digit either way. What
was counted whole ("140 men") is exact. `charitable` readings are tried only when the plain one
does not fit: zeros at the end taken as rounding ("72,000" for 71,500 to 72,500), digits cut off
instead of rounded. The idea of reading "2.20" as [2.195, 2.205] and flagging only when no value
in it fits is that of statcheck (Nuijten et al., 2016).
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from math import floor, log10

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.interval import INFINITE, Interval, around, point


class Hedge(StrEnum):
    """The kinds of words that loosen or tighten a number."""

    EXACT = "exact"
    ABOUT = "about"
    UNDER = "under"
    OVER = "over"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"


# How far an approximate number may lie from the printed one: at least one unit of the
# last printed digit, at most this share of the number.
REACH = {Hedge.ABOUT: 0.10, Hedge.UNDER: 0.10, Hedge.OVER: 0.25}
# How far closing zeros may be taken as rounding: "10" is not 5 to 15.
ROUNDED_BY = 0.05
# Closing zeros that a count must have for them to be rounding: 140 men were counted one by one.
HUNDREDS = 100
ROUNDED = "closing zeros as rounding"
CUT = "digits cut off, not rounded"
LOOSE = "the hedge as 'about'"
_OPPOSITES = {
    Hedge.OVER: Hedge.UNDER,
    Hedge.UNDER: Hedge.OVER,
    Hedge.AT_MOST: Hedge.AT_LEAST,
    Hedge.AT_LEAST: Hedge.AT_MOST,
}
_DECIMAL_STEPS = frozenset(float(f"1e{power}") for power in range(-12, 16))
SHORT = 1 - 1e-6  # of a unit: what is cut off never makes a whole one
EIGHTH = 0.125  # the unit of what is said in halves and quarters


class Reading(Struct, frozen=True):
    """One way to take a printed number."""

    name: str
    interval: Interval


class Printed(Struct, frozen=True):
    """A number as printed.

    `step` is the worth of one unit of the last printed digit ("£1.3bn": 1e8), `zeros`
    that of the last digit that is not a closing zero ("72,000": 1,000), `scale` that of the
    word of magnitude behind the digits ("bn": 1e9).
    """

    value: float
    step: float = 1.0
    zeros: float = 1.0
    hedge: Hedge | None = None
    scale: float = 1.0

    def scaled(self, factor: float) -> "Printed":
        """The same digits in another unit."""
        sizes = (self.value, self.step, self.zeros, self.scale)
        value, step, zeros, scale = (size * factor for size in sizes)
        return Printed(value, step, zeros, self.hedge, scale)

    @property
    def opposite(self) -> "Printed":
        """The same digits below zero: "more than" a loss of 3 is less than −3."""
        hedge = _OPPOSITES.get(self.hedge, self.hedge) if self.hedge else None
        return replace(self, value=-self.value, hedge=hedge)

    def refined(self, step: float) -> "Printed":
        """The same number printed to a finer digit: "5m" beside "5.6m" is 5.0m."""
        return replace(self, step=step, zeros=step)

    @property
    def face(self) -> Interval:
        """The printed value itself."""
        return point(self.value)

    @property
    def plain(self) -> Interval:
        """The digits as they stand, hedge applied."""
        return _hedged(self, self.step / 2)

    @property
    def significant(self) -> Interval:
        """The digits with closing zeros taken as rounding, hedge applied."""
        rounding = min(self.zeros / 2, ROUNDED_BY * abs(self.value))
        if self.hedge is Hedge.EXACT and self.zeros >= HUNDREDS:
            return around(self.value, rounding)
        return _hedged(self, max(self.step / 2, rounding))

    @property
    def charitable(self) -> Iterator[Reading]:
        """The kinder readings, each with its name."""
        if self.significant != self.plain:
            yield Reading(ROUNDED, self.significant)
        if (
            self.hedge is None and self.step in _DECIMAL_STEPS
        ):  # "a third" has none that could be cut off
            yield Reading(CUT, _cut(self))
        elif self.hedge is Hedge.OVER:
            yield Reading("any value above", Interval(self.plain.low, INFINITE))
        elif self.hedge is Hedge.UNDER:
            yield Reading(LOOSE, around(self.value, _reach(self)))


@lru_cache(maxsize=4096)
def trailing_unit(value: float, step: float) -> float:
    """The worth of the last digit of `value` that is not a closing zero.

    >>> trailing_unit(72000, 1)
    1000.0
    >>> trailing_unit(2.5, 0.1)
    0.1
    """
    if value == 0 or step < 1:
        return step
    digits = str(round(abs(value) / step))
    return step * 10.0 ** (len(digits) - len(digits.rstrip("0")))


def shown_step(value: float, digits: int = 3) -> float:
    """The unit of the last of `digits` significant digits, for showing a computed value."""
    return 1.0 if value == 0 else 10.0 ** (floor(log10(abs(value))) - digits + 1)


def _hedged(printed: Printed, half: float) -> Interval:
    value, hedge = printed.value, printed.hedge
    if hedge is None:
        return around(value, half)
    if hedge is Hedge.EXACT:
        return point(value)
    if hedge is Hedge.AT_MOST:
        return Interval(-INFINITE if value <= 0 else 0.0, value + half)
    if hedge is Hedge.AT_LEAST:
        return Interval(value - half, INFINITE)
    low = value if hedge is Hedge.OVER else value - _reach(printed)
    high = value if hedge is Hedge.UNDER else value + _reach(printed)
    return Interval(low, high)


def _reach(printed: Printed) -> float:
    """The significant unit (half of it for "about"), within the bounds of `REACH`."""
    hedge = printed.hedge or Hedge.ABOUT
    unit = printed.zeros / (2 if hedge is Hedge.ABOUT else 1)
    return max(printed.step, min(unit, REACH[hedge] * abs(printed.value)))


def _cut(printed: Printed) -> Interval:
    """Truncation towards zero: 1.39 printed as 1.3, but 1.4 never."""
    value, short = printed.value, printed.step * SHORT
    return Interval(value, value + short) if value >= 0 else Interval(value - short, value)
