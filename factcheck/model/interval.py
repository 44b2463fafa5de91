"""Interval arithmetic: the one place where factcheck compares numbers.

A number in prose stands for every value that the writer could have meant: "£1.3bn" for
1.25bn to 1.35bn. Every rule computes with such intervals and asks only whether two of
them meet, so that no rule has a tolerance of its own.

The operations are the classical ones (R. E. Moore, Interval Analysis, 1966). Ends are
inclusive; an open end is infinite. Bounds are floats and are compared with a slack of a
few units in the last place (`SLACK`), which only absorbs binary rounding; what is left of
a sum that cancels out (`CANCELLED`) is zero.
"""

import math
from collections.abc import Iterable
from functools import reduce

from msgspec import Struct

SLACK = 1e-9
CANCELLED = 1e-14
INFINITE = math.inf


class Interval(Struct, frozen=True):
    """All values from `low` to `high`, both included; infinite where open."""

    low: float
    high: float

    def __post_init__(self) -> None:
        """Refuse a reversed interval or a bound that is not a number."""
        if not self.low <= self.high:
            raise ValueError(f"not an interval: {self.low} to {self.high}")

    @property
    def width(self) -> float:
        """The distance between the ends."""
        return self.high - self.low

    @property
    def middle(self) -> float:
        """The midpoint, or the finite end of a half-open interval."""
        if math.isinf(self.low):
            return 0.0 if math.isinf(self.high) else self.high
        return self.low if math.isinf(self.high) else (self.low + self.high) / 2

    @property
    def factor(self) -> float:
        """The end farther from zero as a multiple of the nearer one; infinite across zero."""
        near, far = sorted((abs(self.low), abs(self.high)))
        return far / near if self.low * self.high > 0 else INFINITE

    @property
    def unsigned(self) -> "Interval":
        """The sizes without their sign, which is that of the middle."""
        return -self if self.middle < 0 else self

    def meets(self, other: "Interval") -> bool:
        """True if some value lies in both."""
        return _at_most(self.low, other.high) and _at_most(other.low, self.high)

    def holds(self, value: float) -> bool:
        """True if `value` lies inside."""
        return _at_most(self.low, value) and _at_most(value, self.high)

    def below(self, other: "Interval") -> bool:
        """True if every value here is smaller than every value there."""
        return not _at_most(other.low, self.high)

    def hull(self, other: "Interval") -> "Interval":
        """The shortest interval that holds both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def __neg__(self) -> "Interval":
        return Interval(-self.high, -self.low)

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(_plus(self.low, other.low), _plus(self.high, other.high))

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def __mul__(self, other: "Interval") -> "Interval":
        low, high = self.low, self.high
        if low >= 0 and other.low >= 0:  # what most are
            return Interval(_times(low, other.low), _times(high, other.high))
        return _spanning(
            [
                _times(low, other.low),
                _times(low, other.high),
                _times(high, other.low),
                _times(high, other.high),
            ]
        )

    def __truediv__(self, other: "Interval") -> "Interval":
        """Quotient; the whole line when the divisor may be zero on both sides."""
        return self * other.inverse()

    def inverse(self) -> "Interval":
        """1 / x; open where x may come arbitrarily near zero."""
        if self.low < 0 < self.high or self.low == self.high == 0:
            return EVERYTHING
        low = -INFINITE if self.high == 0 else 1 / self.high
        high = INFINITE if self.low == 0 else 1 / self.low
        return Interval(low, high)

    def scaled(self, factor: float) -> "Interval":
        """Every value multiplied by a known factor."""
        return _spanning([_times(self.low, factor), _times(self.high, factor)])

    def power(self, exponent: float) -> "Interval":
        """x ** exponent for the values of x that are not negative.

        Raises ValueError when no value qualifies.
        """
        if self.high < 0:
            raise ValueError("power of a negative interval")
        base = Interval(max(self.low, 0.0), self.high)
        return _spanning([_power(base.low, exponent), _power(base.high, exponent)])


def point(value: float) -> Interval:
    """The interval of one known value."""
    return Interval(value, value)


def around(value: float, reach: float) -> Interval:
    """All values within `reach` of `value`."""
    return Interval(value - reach, value + reach)


def total(parts: Iterable[Interval]) -> Interval:
    """The sum of any number of intervals."""
    return reduce(Interval.__add__, parts, point(0.0))


def growth(before: Interval, after: Interval) -> Interval:
    """Change in per cent: 100 × (after ÷ before − 1), for a base above zero.

    A base that may be zero gives an open answer.
    """
    return ((after / before) - ONE).scaled(100)


def compound(before: Interval, after: Interval, years: float) -> Interval:
    """Average yearly growth in per cent: 100 × ((after ÷ before) ^ (1 ÷ years) − 1)."""
    return ((after / before).power(1 / years) - ONE).scaled(100)


EVERYTHING = Interval(-INFINITE, INFINITE)
ONE = point(1.0)


def _at_most(a: float, b: float) -> bool:
    return a <= b or math.isclose(a, b, rel_tol=SLACK, abs_tol=SLACK * SLACK)


def _plus(a: float, b: float) -> float:
    summed = a + b
    cancelled = math.isfinite(summed) and abs(summed) <= CANCELLED * max(abs(a), abs(b))
    return 0.0 if cancelled else summed


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b


def _power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return INFINITE
    try:
        return float(base**exponent)
    except OverflowError:
        return INFINITE


def _spanning(values: list[float]) -> Interval:
    return Interval(min(values), max(values))
