"""How tests and estimates are printed, and what is said of each.

A line is a notation and behind the bar what is wanted: "ok" adds up, "no" does not, "look" needs a
look, "read" is bound and earns neither, "-" is left alone. What is wanted of t with 28 degrees of
freedom are facts of statcheck's own tests.
"""

import pytest

from factcheck.checking import check
from factcheck.model.claim import Claim
from factcheck.model.relation_rates import MeanOfRange
from factcheck.model.relation_statistics import Estimate, Mean, Risk, Statistic
from factcheck.model.relation_studies import Cells, Deviation, NeededToTreat

OURS = (Statistic, Estimate, Mean, MeanOfRange, Risk, Cells, Deviation, NeededToTreat)
WANTED = {"consistent": "ok", "inconsistent": "no", "questionable": "look", "unverifiable": "read"}

TESTS = """
t(31) = 3.10, p = .004 | ok
t(31) = 3.10, p = .04 | no
t (31) = 3.10, P = 0.004 | ok
t[31] = 3.10, p = .004 | ok
t(31)=3.10,p=.004 | ok
t31 = 3.10, p = .004 | ok
t31 = 3.10, p = .50 | no
t_31 = 3.10, p = .004 | ok
t(31) = −3.10, p = .004 | ok
t(31) = − 3.10, p = .004 | ok
t(31) = –3.10, p = .004 | ok
t(31)\u2009=\u20093.10, p\u2009=\u2009.004 | ok
t(31)\u00a0=\u00a03.10; p\u00a0=\u00a0.40 | no
t = 3.10, df = 31, p = .004 | ok
t = 3.10; df = 31; p = .40 | no
t = 3.10 (df = 31), p = .004 | ok
t = 3.10 (31 df), p = .004 | ok
t(df = 31) = 3.10, p = .004 | ok
t(1,204) = 2.10, p = .036 | ok
t(31) = 3.10, p < .001 | no
t(31) = 3.10, p < .01 | ok
t(31) = 3.10, p ≤ .005 | ok
t(31) = 3.10, p > .05 | no
t(31) = 1.10, p > .05 | ok
t(31) = 1.10, ns | ok
t(31) = 1.10, n.s. | ok
t(31) = 3.10, p = n.s. | no
t(31) = 1.80, p = .041 | look
t(31) = 1.80, one-tailed p = .041 | ok
t(31) = 1.80, p = .041 (one-tailed) | ok
t(31) = 3.10, two-tailed p = .004 | ok
t(31) = 3.10, p-value = .004 | ok
t(31) = 3.10, p value of .004 | ok
t(31) = 3.10, d = 0.55, p = .004 | ok
t(31) = 3.10, SE = 0.12, p = .004, d = 0.55 | ok
t(31) = 3.10, 95% CI [0.20, 0.90], p = .004 | ok
t(44) = 6.10, p = 2.4 × 10−7 | ok
t(44) = 6.10, p = 2.4 × 10⁻⁷ | ok
t(44) = 6.10, p = 2.4e-7 | ok
t(44) = 6.10, p = .000 | look
t(44) = −2.10, p = −.21 | no
t(44) = 2.10, p = 1.2 | no
t(47.3) = 2.91, p = .005 | ok
F(1,150) = 4.02, p = .047 | ok
F(1,150) = 4.02, p = .40 | no
F (1, 150) = 4.02, p = .047 | ok
F[1, 150] = 4.02, p = .047 | ok
F(1; 150) = 4.02; p = .047 | ok
F1,150 = 4.02, p = .047 | ok
F(2, 1,204) = 4.02, p = .018 | ok
F = 4.02; df = 1, 150; p = .047 | ok
F(2, 57) = 3.40, MSE = 1.2, p = .040 | ok
F(2, 57) = 3.40, p = .040, ηp² = .11 | ok
F(2, 57) = 3.40, η² = .11, p = .40 | no
F(2, 57) = 3.40, p = .040, ηp² = .18 | look
F(2, 57) = 3.40, p = .040, partial η² = .03 | look
F(2, 57) = 3.40, p = .040, η² = .05 | ok
F(2, 57) = 3.40, p = .040, η² = .31 | look
F(1.8, 54.2) = 4.10, p = .026 | ok
χ²(2, N = 90) = 7.31, p = .026 | ok
χ²(2, N = 90) = 7.31, p = .26 | no
χ2(2) = 7.31, p = .026 | ok
χ² (2) = 7.31, P = 0.026 | ok
χ² = 4.21, df = 1, p = .04 | ok
χ²1 = 4.21, p = .04 | ok
chi-square(2) = 7.31, p = .026 | ok
X²(2, n = 90) = 7.31, p = .026 | ok
Δχ²(2) = 7.31, p = .026 | ok
Q(4) = 12.60, p = .013 | ok
Q(4) = 12.60, p = .13 | no
H(2) = 7.31, p = .026 | ok
z = 2.31, p = .021 | ok
Z = −2.31, p = .21 | no
r(98) = .31, p = .002 | ok
r(98) = .31, p = .20 | no
r = .31, N = 80, p = .005 | ok
r = .31 (n = 80), p = .005 | ok
r = −.31, N = 80, p = .30 | no
rs(40) = .22, p = .16 | ok
ρ(98) = .31, p = .002 | ok
ρ(98) = .31, p = .02 | no
t ( 31 ) = 3.10 , p = .004 | ok
Q-within(4) = 12.60, p = .013 | ok
chi_2(2) = 7.31, p = .026 | ok
t(28) = 2, p = .02 | ok
t(28) = 2, p = .14 | ok
t(28) = 2.2, p = .03 | ok
t(28) = 2.2, p = .04 | ok
t(28) = 2.20, p = .037 | ok
t(28) = 2.2, p > .02 | ok
t(28) = 2.2, p > .08 | no
t(28) < 2.2, p = .08 | ok
t(28) < 2.2, p = .02 | look
t31 = 1.10, ns | ok
t(28) < 2.2, p > .08 | ok
t(28) > 2.2, p = .02 | ok
t(28) > 2.2, p < .08 | ok
t(28) > 2.2, p = .08 | no
t(28) = 22.20, p < .000 | no
t(100) = 6.1, p = .00000003 | ok
r(28) = −59, p = .0008 | -
t = 4.23, p = .018 | -
F < 1, ns | -
b = 0.18, p < .001 | -
p < .001 | -
"""
ESTIMATES = """
The odds ratio was 0.61 (95% CI 0.22 to 1.71) | ok
The odds ratio was 0.61 (95 % CI 0.22–1.71) | ok
The odds ratio was 0.61 (95%CI: 0.22, 1.71) | ok
The odds ratio was 0.61 (CI 95%, 0.22; 1.71) | ok
The odds ratio was 0.61, 95% CI [0.22, 1.71] | ok
The odds ratio was 0.61 (0.22, 1.71) | ok
The odds ratio was 0.61 [0.22–1.71] | ok
The odds ratio was 0.61 (0.72, 1.71) | no
The odds ratio was 0.61 (95% CI 1.71 to 0.22) | no
The odds ratio was 0.61 (95% CI 0.22 to 1.71; p = .34) | ok
The odds ratio was 0.61 (p = .34; 95% CI 0.22 to 1.71) | ok
The odds ratio was 0.61 (95% CI 0.22 to 1.71; p = .02) | no
aOR 2.10 (95% CI 1.30 to 3.39), p = .002 | ok
aOR 2.10 (95% CI 1.30 to 3.39), p = .20 | no
HR = 0.71; 95% CI, 0.55 to 0.92; P = .010 | ok
RR 1.45 (90% CI 1.05 to 2.00; p = .06) | ok
RR 1.45 (1.05 to 2.00), p = .70 | look
The gain was 3.4 kg (95% CI −1.2 to 8.0; p = .15) | ok
The gain was 3.4 kg (95% CI −1.2 to 8.0; p = .02) | no
The difference was 5.0 days (95% CI 2.1 to 7.9), p < .001 | ok
The difference was 5.0 days (95% CI 2.1 to 7.9), ns | no
β = 0.25, 95% CI [0.10, 0.40], p = .001 | ok
The weight changed by −3.1 kg (95% CI −1.2 to −5.0) | look
The median was 3.1 (1.2, 7.4) | -
The mean was 4.13 (0.9) | -
"""
OTHERS = """
Pupils (n = 18) rated it on a 7-point scale (M = 4.17, SD = 1.1) | ok
Pupils (n = 18) rated it on a 7-point scale (M = 4.13, SD = 1.1) | no
The 18 pupils had a mean score of 4.13 on a test marked in whole points | no
Scores from 1 to 7 had a mean of 6.8 and a standard deviation of 2.9 | no
Trust was put on a 1–7 scale (M = 5.3 ± 1.2) | read
Trust was put on a 1–7 scale (M = 6.6 ± 2.8) | no
Yes or no answers had a mean of .62 (SD = .49, n = 90) | ok
The mean age was 31.4 years (range 33 to 51) | no
The mean age was 41.4 years (range, 33–51) | read
The NNT was 20 (14% v 9%) | ok
The number needed to treat (NNT) was 12 (14% v 9%) | no
The rates were 20% v 15%, a relative risk reduction of 25% | ok
The rates were 20% v 15% (RRR 45%) | no
Fires came to 40 of every 10,000 homes and 60 of every 10,000 flats, 50% more | ok
There were 30 per cell in a 2 × 2 design (N = 140) | no
An independent t-test of 40 pupils gave t(48) = 2.50, p = .016 | look
"""
ROWS = [
    tuple(part.strip() for part in line.split("|"))
    for line in (TESTS + ESTIMATES + OTHERS).splitlines()
    if line
]


def bound(text: str) -> list[Claim]:
    return [claim for claim in check(text).claims if isinstance(claim.relation, OURS)]


def test_there_are_a_hundred_and_twenty():
    assert len(ROWS) >= 120


@pytest.mark.parametrize(("notation", "wanted"), ROWS)
def test_every_notation_is_read_and_judged(notation, wanted):
    said = {WANTED[claim.verdict] for claim in bound(f"{notation}.")}
    worst = next((one for one in ("no", "look", "ok", "read") if one in said), "-")
    assert worst == wanted


@pytest.mark.parametrize(("notation", "wanted"), [row for row in ROWS if row[1] != "-"])
def test_nor_does_it_matter_where_in_a_sentence_it_stands(notation, wanted):
    said = {
        WANTED[claim.verdict] for claim in bound(f"In the north, as we had thought ({notation}).")
    }
    assert wanted in said
