"""Probabilities of test statistics: the only importer of scipy.

scipy is loaded when a p-value is first asked for.
"""

from itertools import product
from statistics import NormalDist

from factcheck.model.interval import Interval
from factcheck.model.relation_statistics import Family

ONE_TAIL = frozenset({Family.F, Family.CHI, Family.Q, Family.H})  # by nature


def p_value(family: Family, statistic: Interval, degrees: tuple[Interval, ...]) -> Interval:
    """The two-tailed p-values of all statistics in an interval.

    p falls as the size of the statistic grows and runs one way with each number of degrees
    of freedom, so that its extremes lie at the corners.
    """
    sizes = sorted((abs(statistic.low), abs(statistic.high)))
    if statistic.low < 0 < statistic.high:
        sizes[0] = 0.0
    ends = [(one.low, one.high) for one in degrees]
    found = [_two_tailed(family, size, df) for size in sizes for df in product(*ends)]
    return Interval(min(found), max(found))


def normal_quantile(level: float) -> float:
    """How many standard deviations either way hold `level` per cent of a normal distribution.

    >>> round(normal_quantile(95), 2)
    1.96
    """
    return NormalDist().inv_cdf(0.5 + level / 200)


def t_quantile(level: float, degrees: float) -> float:
    """How many standard errors either way hold `level` per cent of a t distribution.

    >>> round(t_quantile(95, 10), 2)
    2.23
    """
    from scipy import special

    return float(special.stdtrit(degrees, 0.5 + level / 200))


def _two_tailed(family: Family, size: float, degrees: tuple[float, ...]) -> float:
    """F and χ² have one tail by nature; r is turned into t = r √(df ÷ (1 − r²)).

    Q (of heterogeneity) and H (of Kruskal and Wallis) are spread as χ², Spearman's ρ as r.
    """
    from scipy import special

    if family is Family.F:
        return float(special.fdtrc(*degrees, size))
    if family in ONE_TAIL:
        return float(special.chdtrc(degrees[0], size))
    if family is Family.Z:
        return float(2 * special.ndtr(-size))
    if family in (Family.R, Family.RHO):
        if size >= 1:
            return 0.0
        size *= (degrees[0] / (1 - size * size)) ** 0.5
    return float(2 * special.stdtr(degrees[0], -size))
