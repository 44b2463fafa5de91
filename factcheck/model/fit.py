"""Trying every reading of a claim: does some value of the words meet the arithmetic?

The plain reading decides between `consistent` and the rest; a kinder one that fits makes
a claim `questionable`; `inconsistent` is said only when none does.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import Reading
from factcheck.model.quantity import Quantity

PLAIN = "as printed"
ROUNDED = "closing zeros as rounding"
Compute = Callable[..., Interval]


class Fit(Struct, frozen=True):
    """What came of trying: the intervals of the plain reading and the reading that fits."""

    verdict: Verdict
    stated: Interval
    computed: Interval
    tried: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether the plain reading fits."""
        return self.verdict is Verdict.CONSISTENT

    @property
    def reading(self) -> str:
        """The reading that fits; empty when none does."""
        return "" if self.verdict is Verdict.INCONSISTENT else self.tried[-1]


def fit(
    stated: Quantity,
    compute: Compute,
    inputs: Sequence[Quantity],
    *,
    others: Sequence[tuple[str, Compute]] = (),
) -> Fit:
    """Set what is stated against `compute(*inputs)` under one reading after another.

    `others` are computations that a kind reader would accept too, each with its name.
    """
    return settle(readings(stated), compute, [readings(one) for one in inputs], others=others)


def readings(quantity: Quantity) -> list[Reading]:
    """All readings of a quantity, the plain one first."""
    return [Reading(PLAIN, quantity.interval), *quantity.charitable]


def settle(
    stated: Sequence[Reading],
    compute: Compute,
    inputs: Sequence[Sequence[Reading]],
    *,
    others: Sequence[tuple[str, Compute]] = (),
) -> Fit:
    """As `fit`, for readings made by the caller."""
    tried: list[str] = []
    first = compute(*(one[0].interval for one in inputs))
    for name, said, computed in _attempts(stated, first, compute, inputs, others):
        if name not in tried:
            tried.append(name)
        if said.meets(computed):
            tried.append(tried.pop(tried.index(name)))
            verdict = Verdict.CONSISTENT if name == PLAIN else Verdict.QUESTIONABLE
            return Fit(verdict, stated[0].interval, first, tuple(tried))
    return Fit(Verdict.INCONSISTENT, stated[0].interval, first, tuple(tried))


def _attempts(
    stated: Sequence[Reading],
    first: Interval,
    compute: Compute,
    inputs: Sequence[Sequence[Reading]],
    others: Sequence[tuple[str, Compute]],
) -> Iterator[tuple[str, Interval, Interval]]:
    """Name, stated and computed interval of each reading, from plain to kind."""
    for reading in stated:
        yield reading.name, reading.interval, first
    kind = compute(*map(_rounded, inputs))
    for reading in stated:
        name = ROUNDED if reading.name == PLAIN else reading.name
        yield name, reading.interval, kind
    for name, other in others:
        yield name, stated[0].interval, other(*(one[0].interval for one in inputs))


def _rounded(options: Sequence[Reading]) -> Interval:
    """The widest kind reading of one input."""
    found = options[0].interval
    for reading in options[1:]:
        if reading.name != "digits cut off, not rounded":
            found = found.hull(reading.interval)
    return found
