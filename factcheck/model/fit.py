"""Trying every reading of a claim: does some value of the words meet the arithmetic?

The plain reading decides between `consistent` and the rest; a kinder one that fits makes
a claim `questionable`; `inconsistent` is said only when none does. What the printed figures
themselves give is an exact fit; what only their rounding allows is said to be one, and earns
nothing where rounding would let nearly every figure pass.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.figure import PLAIN, Figure, figure, figures
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.interval import SLACK, Interval
from factcheck.model.precision import CUT, LOOSE, ROUNDED
from factcheck.model.quantity import Quantity

COARSE = "the widest rounding of the printed figures"
MOST_PASS = 1.5  # times the least that rounding allows: where the most is more, most figures pass
Compute = Callable[..., Interval]


class Fit(Struct, frozen=True):
    """What came of trying: the intervals of the plain reading and the reading that fits.

    `face` is what the figures give as they are printed, without any rounding.
    """

    verdict: Verdict
    stated: Interval
    computed: Interval
    tried: tuple[str, ...]
    face: Interval | None = None
    closeness: Closeness | None = None

    @property
    def holds(self) -> bool:
        """True if the plain reading fits."""
        return self.verdict is Verdict.CONSISTENT

    @property
    def reading(self) -> str:
        """The reading that fits; empty when none does."""
        return "" if self.verdict is Verdict.INCONSISTENT else self.tried[-1]

    @property
    def value(self) -> float:
        """What the printed figures give."""
        return (self.face or self.computed).middle


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
    return settle(figure(stated), compute, figures(inputs), others=others)


def settle(
    stated: Figure,
    compute: Compute,
    inputs: Sequence[Figure],
    *,
    others: Sequence[tuple[str, Compute]] = (),
) -> Fit:
    """As `fit`, for figures made by the caller."""
    computed = compute(*(each.plain for each in inputs))
    face = compute(*(each.face for each in inputs))
    misfit = Fit(Verdict.INCONSISTENT, stated.plain, computed, (PLAIN,), face)
    if stated.bound and face == stated.face:  # "more than half" is not just a half
        return _at_its_bound(misfit)
    if stated.plain.meets(face):
        return _consistent(misfit, Closeness.EXACT)
    if stated.plain.meets(computed):
        near = _gap(stated.plain, face) < stated.step / 2 * (1 - SLACK)
        bound = any(each.bound for each in inputs)  # "more than £1bn" has no face value
        return _rounded(misfit, near=near or bound)
    return _kindly(misfit, _attempts(stated, computed, compute, inputs, others))


def _consistent(misfit: Fit, closeness: Closeness) -> Fit:
    return replace(misfit, verdict=Verdict.CONSISTENT, closeness=closeness)


def _questionable(misfit: Fit, tried: Sequence[str]) -> Fit:
    return replace(misfit, verdict=Verdict.QUESTIONABLE, tried=tuple(tried))


def _at_its_bound(misfit: Fit) -> Fit:
    """What comes to just the figure that a strict hedge rules out: rounding may still hide more."""
    if misfit.computed.width:
        return _consistent(misfit, Closeness.ROUNDING)
    return _questionable(misfit, (PLAIN, LOOSE))


def _rounded(misfit: Fit, *, near: bool) -> Fit:
    """What only rounding lets fit: no tick where it would let most figures fit as well."""
    if near or misfit.computed.factor < MOST_PASS:
        return _consistent(misfit, Closeness.ROUNDING)
    return _questionable(misfit, (PLAIN, COARSE))


def _gap(left: Interval, right: Interval) -> float:
    """The distance between two intervals that do not meet."""
    return max(left.low - right.high, right.low - left.high)


def _kindly(misfit: Fit, attempts: Iterable[tuple[str, Interval, Interval]]) -> Fit:
    """The first of the kinder readings that fits; else the misfit, with all that was tried."""
    tried = [PLAIN]
    for name, stated, computed in attempts:
        if name not in tried:
            tried.append(name)
        if stated.meets(computed):
            tried.append(tried.pop(tried.index(name)))
            return _questionable(misfit, tried)
    return replace(misfit, tried=tuple(tried))


def _attempts(
    stated: Figure,
    computed: Interval,
    compute: Compute,
    inputs: Sequence[Figure],
    others: Sequence[tuple[str, Compute]],
) -> Iterator[tuple[str, Interval, Interval]]:
    """Name, stated and computed interval of each kinder reading."""
    for reading in stated.readings[1:]:
        yield reading.name, reading.interval, computed
    names = {reading.name for each in inputs for reading in each.readings[1:]} - {CUT}
    widest = compute(*map(_widest, inputs))
    for reading in stated.readings:
        name = reading.name if reading.name != PLAIN else min(names, default=ROUNDED)
        yield name, reading.interval, widest
    for name, other in others:
        yield name, stated.plain, other(*(each.plain for each in inputs))


def _widest(figure: Figure) -> Interval:
    """The widest kind reading of one input."""
    kinder = (reading.interval for reading in figure.readings[1:] if reading.name != CUT)
    return reduce(Interval.hull, kinder, figure.plain)
