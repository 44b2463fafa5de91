"""Trying every reading of a claim: does some value of the words meet the arithmetic?

The plain reading decides between `consistent` and the rest; a kinder one that fits makes
a claim `questionable`; `inconsistent` is said only when none does. What the printed figures
themselves give is an exact fit; what only their rounding allows is said to be one, and earns
nothing where rounding would let nearly every figure pass.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from factcheck.model.figure import PLAIN, Figure, figure, figures
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import CUT, ROUNDED
from factcheck.model.quantity import Quantity

LOOSE = "the hedge as 'about'"
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
    plain = compute(*(one.plain for one in inputs))
    face = compute(*(one.face for one in inputs))
    if stated.bound and face == stated.face:  # "more than half" is not just a half
        return _at_its_bound(stated, plain, face)
    if stated.plain.meets(face):
        return Fit(Verdict.CONSISTENT, stated.plain, plain, (PLAIN,), face, Closeness.EXACT)
    if stated.plain.meets(plain):
        bound = any(one.bound for one in inputs)  # "more than £1bn" has no face value
        return _rounded(stated, plain, face, bound=bound)
    return _kindly(
        stated,
        compute,
        inputs,
        others,
        Fit(Verdict.INCONSISTENT, stated.plain, plain, (PLAIN,), face),
    )


def _at_its_bound(stated: Figure, plain: Interval, face: Interval) -> Fit:
    """What comes to just the figure that a strict hedge rules out: rounding may still hide more."""
    if plain.width:
        return Fit(Verdict.CONSISTENT, stated.plain, plain, (PLAIN,), face, Closeness.ROUNDING)
    return Fit(Verdict.QUESTIONABLE, stated.plain, plain, (PLAIN, LOOSE), face)


def _rounded(stated: Figure, plain: Interval, face: Interval, *, bound: bool) -> Fit:
    """What rounding lets fit: no tick where it would let most figures fit as well."""
    near = _gap(stated.plain, face) < stated.step / 2 * (1 - 1e-9)
    if near or bound or plain.factor < MOST_PASS:
        return Fit(Verdict.CONSISTENT, stated.plain, plain, (PLAIN,), face, Closeness.ROUNDING)
    return Fit(Verdict.QUESTIONABLE, stated.plain, plain, (PLAIN, COARSE), face)


def _gap(one: Interval, other: Interval) -> float:
    """The distance between two intervals that do not meet."""
    return max(one.low - other.high, other.low - one.high)


def _kindly(
    stated: Figure,
    compute: Compute,
    inputs: Sequence[Figure],
    others: Sequence[tuple[str, Compute]],
    misfit: Fit,
) -> Fit:
    """The first of the kinder readings that fits; else the misfit, with all that was tried."""
    tried = [PLAIN]
    for name, said, computed in _attempts(stated, compute, inputs, others):
        if name not in tried:
            tried.append(name)
        if said.meets(computed):
            tried.append(tried.pop(tried.index(name)))
            return Fit(
                Verdict.QUESTIONABLE, misfit.stated, misfit.computed, tuple(tried), misfit.face
            )
    return Fit(Verdict.INCONSISTENT, misfit.stated, misfit.computed, tuple(tried), misfit.face)


def _attempts(
    stated: Figure,
    compute: Compute,
    inputs: Sequence[Figure],
    others: Sequence[tuple[str, Compute]],
) -> Iterator[tuple[str, Interval, Interval]]:
    """Name, stated and computed interval of each kinder reading."""
    plain = compute(*(one.plain for one in inputs))
    for reading in stated.readings[1:]:
        yield reading.name, reading.interval, plain
    names = {one.name for each in inputs for one in each.readings[1:]} - {CUT}
    kind = compute(*map(_widest, inputs))
    for reading in stated.readings:
        name = reading.name if reading.name != PLAIN else min(names, default=ROUNDED)
        yield name, reading.interval, kind
    for name, other in others:
        yield name, stated.plain, other(*(one.plain for one in inputs))


def _widest(one: Figure) -> Interval:
    """The widest kind reading of one input."""
    found = one.plain
    for reading in one.readings[1:]:
        if reading.name != CUT:
            found = found.hull(reading.interval)
    return found
