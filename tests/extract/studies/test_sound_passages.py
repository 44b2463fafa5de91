"""Passages as abstracts print them, without a fault: nothing in them is flagged."""

import pytest

from factcheck.checking import check

ABSTRACTS = """
We randomised 240 patients, 121 to the drug and 119 to placebo. At 12 weeks the mean score was
14.2 (SD 5.1) with the drug and 16.9 (SD 5.4) with placebo, a difference of −2.7 (95% CI −4.0 to
−1.4; p < .001).

Of 412 patients, 103 (25.0%) died. The hazard ratio was 0.71 (95% CI 0.55 to 0.92; p = .010).

The primary outcome occurred in 48 of 310 patients (15.5%) and in 66 of 308 (21.4%); relative risk
0.72 (0.52 to 1.01), p = .06.

Median survival was 14.2 months (IQR 8.1–22.6) against 11.0 months (6.4–18.3); HR 0.80 (0.64,
0.99), log-rank p = .04.

The drug was noninferior (difference 1.2 percentage points, 95% CI −0.8 to 3.2; p < .001 for
noninferiority).

Event rates were 14% and 9%, an absolute risk reduction of 5 percentage points, a relative risk
reduction of 36% and a number needed to treat of 20.

Pain fell by 2.1 points (1.2 to 3.0) in the first group and 0.9 points (0.1 to 1.7) in the second.

Serious events were rare: 4 (1.3%) of 310 against 6 (1.9%) of 308.

Adverse events were reported by 26 (49%) of 53 patients; headache by 12 (23%), nausea by 9 (17%)
and rash by 8 (15%).

Mean age was 61.4 years (SD 9.8, range 38 to 84); 57% were women.

Smoking (OR 2.03, 95% CI 1.21–3.41), age (OR 1.04, 1.01–1.07) and male sex (OR 1.60, 0.97–2.64)
were kept in the model.

Prevalence rose from 8.2% (95% CI 7.4 to 9.0) in 2005 to 11.9% (10.9 to 12.9) in 2015.

The adjusted rate was 14.2 (11.1, 17.3) per 1,000 in town and 9.1 (6.0, 12.2) in the country.

Incidence was 3.1 per 1,000 person-years (1.2–7.4).

Cases were older (45.2 [12.1] years) than controls (41.0 [11.9] years; p = .002).

Earlier work (Smith, 2004; Jones & Lee, 2010) found rates of 12% and 14% [3, 4, 7].

Moe et al. (2011) asked 1,204 adults, and Berg et al. (2013) asked 980.

The link has been shown before (12, 15, 27).

Heterogeneity was low, Q(4) = 3.12, p = .54, I² = 0%.

The pooled odds ratio was 1.14 (0.52, 2.31), and 1.02 (0.61, 1.70) without the smallest study.

The groups differed, t(38) = 2.50, p = .017, d = 0.79, 95% CI [0.14, 1.43].

A one-way analysis on 60 participants in three groups gave F(2, 57) = 3.40, p = .040, η² = .11.

With age as a covariate, F(2, 56) = 3.40, p = .040 in the 60 participants.

The interaction was not significant, F(1,150) = 1.20, p = .275, ηp² = .01.

Reading and spelling were related, r(98) = .31, p = .002, and more so in girls, r(48) = .42, p =
.002.

Age and score were not related (r = .11, N = 80, p = .33).

In a one-tailed test, t(28) = 1.80, p = .041.

After a Bonferroni correction the difference was lost, t(28) = 2.30, p = .087.

The wards differed (χ²(2, N = 90) = 7.31, p = .026; Cramér's V = .29).

There was no effect, F < 1, n.s., nor one of order, t(31) = 0.40, p = .69.

Greenhouse-Geisser corrected, F(1.8, 54.2) = 4.10, p = .026.

Welch's t(47.3) = 2.91, p = .005.

Median times did not differ, U = 412, z = −1.02, p = .31.

Pupils (n = 18) rated it on a 7-point scale (M = 4.17, SD = 1.1).

Thirty-two students rated trust on a scale from 1 to 7 (M = 5.31, SD = 1.21).

We put 30 people in each cell of a 2 × 2 design (N = 120).

Scores from 0 to 100 had a mean of 62.4 and a standard deviation of 17.9.

The share of yes answers was 0.30 (SD 0.46) among 50 people.

The proportion correct was .84 (SD = .09) in the young and .71 (SD = .12) in the old.

Mean scores were 4.2 and 5.1 (SD 1.1 and 0.9), n = 25 and 27.

Reaction times were 412 ms (SE 12) and 447 ms (SE 14), a difference of 35 ms.

The slope was 0.42 (SE = 0.10, t = 4.20, df = 96, p < .001).

Weights were 80 kg (70, 90), 10 kg (5, 15) and 90 kg (80, 100).

Sensitivity was 84% (95% CI 76 to 90) and specificity 91% (86 to 95).

The correlation was .12 (p = .08) at first and .24 (p < .001) a year later.
"""
PASSAGES = [" ".join(one.split("\n")) for one in ABSTRACTS.strip().split("\n\n")]


@pytest.mark.parametrize("text", PASSAGES, ids=lambda text: text[:50])
def test_nothing_is_flagged_in_a_sound_passage(text):
    flagged = [claim for claim in check(text).claims if claim.verdict.flagged]
    assert not flagged, [finding.message for claim in flagged for finding in claim.findings]


def test_nothing_is_flagged_in_all_of_them_together():
    flagged = [claim for claim in check(ABSTRACTS).claims if claim.verdict.flagged]
    assert not flagged, [finding.message for claim in flagged for finding in claim.findings]
