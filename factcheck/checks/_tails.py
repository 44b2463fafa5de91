"""Which p a test statistic may have: with two tails, with one, by the rounding of its digits."""

from msgspec.structs import replace

from factcheck import distributions
from factcheck.model import significance
from factcheck.model.figure import PLAIN, Figure, bounds
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.fit import COARSE, Compute, Fit, settle
from factcheck.model.interval import Interval
from factcheck.model.precision import Printed, Reading
from factcheck.model.relation_statistics import Family, Sign, Statistic

LARGEST = 1e6  # of a statistic that is only said to be above something
CORRELATIONS = (Family.R, Family.RHO)
PARTIAL_KEEPS = 0.8  # of the degrees of freedom, when variables are held constant
PARTIAL = "other degrees of freedom, as of a partial correlation"
TWO_TAILED = "a test of two tails, though one is said"
ONE_TAILED = "a one-tailed test, which the text does not mention"


def fit(said: Statistic, both: Compute) -> Fit:
    """Two tails first; half of p where the test could be a one-tailed one.

    What the rounding of the statistic allows fits: of a large one it allows p a wide range.
    """
    found = _tried(said, both)
    coarse = found.verdict is Verdict.QUESTIONABLE and found.reading == COARSE
    return _rounded(found) if coarse else found


def _rounded(found: Fit) -> Fit:
    return replace(found, verdict=Verdict.CONSISTENT, closeness=Closeness.ROUNDING)


def _tried(said: Statistic, both: Compute) -> Fit:
    inputs, stated = [_size(said)], _stated(said)
    if said.family in distributions.ONE_TAIL:
        return settle(stated, both, inputs)

    def half(statistic: Interval) -> Interval:
        return both(statistic).scaled(0.5)

    if said.halved:
        return settle(stated, half, inputs, others=[(TWO_TAILED, both)])
    if said.one_tailed and stated.plain.meets(half(inputs[0].plain)):
        return settle(stated, half, inputs)

    def partial(statistic: Interval) -> Interval:
        return distributions.p_value(said.family, statistic, _about(said))

    others = [(ONE_TAILED, half), (PARTIAL, partial)]
    mine = others if said.family in CORRELATIONS else others[:1]
    return settle(stated, both, inputs, others=mine)


def _size(said: Statistic) -> Figure:
    """The statistic, or all sizes below or above it: "t(28) < 1"."""
    size = abs(said.size.value)
    if said.compare is Sign.BELOW:
        return bounds(Interval(0.0, size))
    return bounds(Interval(size, LARGEST)) if said.compare is Sign.ABOVE else _figure(said.size)


def _about(said: Statistic) -> tuple[Interval, ...]:
    """From the degrees of freedom that some partial correlation leaves to the number of pairs."""
    return tuple(Interval(one.value * PARTIAL_KEEPS, one.value + 2) for one in said.freedom)


def _stated(said: Statistic) -> Figure:
    """The p-values that the text allows."""
    if said.chance is not None and said.sign is Sign.EQUAL:
        return _figure(said.chance)
    return bounds(significance.stated(said.chance, said.sign) or Interval(0.0, 1.0))


def _figure(printed: Printed) -> Figure:
    return Figure(printed.face, (Reading(PLAIN, printed.plain), *printed.charitable), printed.step)
