"""What two operands give, and the operand that solves for a given result.

Every equation takes and gives sizes as (value, low, high). `solve` names the size that the other
operand must have, so that the fitting ones are found by bisection.
"""

from collections.abc import Callable
from math import log, log10

from msgspec import Struct

from factcheck.extract.binding.entries.entry import Entry

Size = tuple[float, float, float]
DENSITY = 0.45  # of results for each decade: sizes in prose lie within some three
MOST = 0.6
SLACK = 1e-9


class Equation(Struct, frozen=True):
    """`give(a, b)` is the result; `solve(result, b)` the value of `a` that gives it."""

    give: Callable[[Size, Size], Size]
    solve: Callable[[float, float], tuple[float, ...]]


def _ratio(a: Size, b: Size, times: float = 1.0) -> Size:
    if b[1] <= 0:
        return (0.0, 0.0, 0.0)
    return a[0] / b[0] * times, a[1] / b[2] * times, a[2] / b[1] * times


def _share(part: Size, whole: Size) -> Size:
    return _ratio(part, whole, 100.0)


def _growth(after: Size, before: Size) -> Size:
    value, low, high = _ratio(after, before, 100.0)
    return _unsigned((value - 100, low - 100, high - 100))


def _unsigned(size: Size) -> Size:
    return size if size[0] >= 0 else (-size[0], -size[2], -size[1])


def _gap(a: Size, b: Size) -> Size:
    return _unsigned((a[0] - b[0], a[1] - b[2], a[2] - b[1]))


def _sum(a: Size, b: Size) -> Size:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def _product(a: Size, b: Size) -> Size:
    return a[0] * b[0], a[1] * b[1], a[2] * b[2]


def _of_rest(step: Size, after: Size) -> Size:
    """A step in per cent of what there was before a rise."""
    return _ratio(step, (after[0] - step[0], after[1] - step[2], after[2] - step[1]), 100.0)


EQUATIONS = {
    "share": Equation(_share, lambda r, whole: (r * whole / 100,)),
    "growth": Equation(_growth, lambda r, before: (before * (1 + r / 100), before * (1 - r / 100))),
    "of_rest": Equation(_of_rest, lambda r, after: (r * after / (100 + r),)),
    "ratio": Equation(_ratio, lambda r, b: (r * b,)),
    "gap": Equation(_gap, lambda r, b: (b + r, b - r)),
    "less": Equation(_gap, lambda r, b: (b + r,)),
    "sum": Equation(_sum, lambda r, b: (r - b,)),
    "product": Equation(_product, lambda r, b: (r / b,) if b else ()),
}

IN_WORDS = {
    "share": "first ÷ second × 100",
    "growth": "(first ÷ second − 1) × 100, without its sign",
    "of_rest": "first ÷ (second − first) × 100",
    "ratio": "first ÷ second",
    "gap": "first − second, without its sign",
    "less": "first − second",
    "sum": "first + second",
    "product": "first × second",
    "sum_of_all": "the sum of three operands or more",
    "rest_of_all": "100 − the sum of the operands",
    "percent_of_multiple": "100 × (the operand − 1)",
    "same_size": "the operand, in another unit or rounded otherwise",
    "same_flow": "the operand, for another stretch of time",
    "time_between": "the days, months or years from the first to the last date",
    "years_since": "the years from the date to the day of publication",
}


def size(entry: Entry, factor: float = 1.0) -> Size:
    """The size of an entry, times a factor."""
    if factor == 1.0:
        return entry.size
    return entry.value * factor, entry.low * factor, entry.high * factor


def meets(stated: Size, computed: Size) -> bool:
    """True if some value may be both."""
    slack = SLACK * abs(stated[2])
    return stated[1] <= computed[2] + slack and computed[1] <= stated[2] + slack


def surprise(stated: Size, computed: Size, step: float) -> float:
    """How little chance explains a fit: −log of the odds that numbers at random would meet."""
    width = max(stated[2] - stated[1], step) + computed[2] - computed[1]
    value = max(abs(stated[0]), abs(computed[0]), 1e-12)
    return -log(min(MOST, max(1e-6, DENSITY * log10(1 + width / value))))
