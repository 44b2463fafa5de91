"""p-values against published tables of the distributions."""

import pytest

from factcheck.distributions import normal_quantile, p_value
from factcheck.model.interval import Interval, point
from factcheck.model.relation_statistics import Family

# The 5 per cent critical values as every textbook prints them.
CRITICAL = [
    (Family.T, 2.048, (28,)),
    (Family.T, 2.228, (10,)),
    (Family.F, 3.204, (2, 45)),
    (Family.F, 4.351, (1, 20)),
    (Family.CHI, 3.841, (1,)),
    (Family.CHI, 5.991, (2,)),
    (Family.R, 0.2542, (58,)),
    (Family.Z, 1.960, ()),
]


@pytest.mark.parametrize(("family", "statistic", "degrees"), CRITICAL)
def test_critical_values_have_a_p_of_five_per_cent(family, statistic, degrees):
    p = p_value(family, point(statistic), tuple(point(df) for df in degrees))
    assert p.middle == pytest.approx(0.05, abs=2e-4)


def test_the_sign_of_the_statistic_does_not_matter():
    right, left = Interval(2.195, 2.205), Interval(-2.205, -2.195)
    assert p_value(Family.T, right, (point(28),)) == p_value(Family.T, left, (point(28),))


def test_an_interval_around_zero_reaches_a_p_of_one():
    assert p_value(Family.Z, Interval(-0.05, 0.05), ()).high == 1.0


def test_a_perfect_correlation_leaves_nothing_to_chance():
    assert p_value(Family.R, point(1.0), (point(10),)) == point(0.0)


def test_uncertain_degrees_of_freedom_widen_the_interval():
    exact = p_value(Family.T, point(2.2), (point(28),))
    assert p_value(Family.T, point(2.2), (Interval(27.5, 28.5),)).width > exact.width


@pytest.mark.parametrize(("level", "z"), [(90, 1.645), (95, 1.960), (99, 2.576)])
def test_quantiles_of_the_normal_distribution(level, z):
    assert normal_quantile(level) == pytest.approx(z, abs=5e-4)
