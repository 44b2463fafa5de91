"""Forty abstracts of several fields, invented and without a fault: nothing in them is flagged."""

import pytest

from factcheck.checking import check

ABSTRACTS = """
# medicine
Background: Whether a shorter course of antibiotics suffices for cellulitis is not known.
Methods: In this open-label trial in 14 hospitals we randomly assigned 412 adults to 5 days (n =
207) or 10 days (n = 205) of flucloxacillin. The primary outcome was cure at day 28. Results:
Cure was seen in 178 of 207 patients (86.0%) and 180 of 205 (87.8%), a difference of −1.8
percentage points (95% CI −8.3 to 4.7). Adverse events occurred in 41 (19.8%) and 63 (30.7%)
patients (p = .011). Conclusions: Five days were not worse than ten.

Of 1,240 women screened, 320 were enrolled and 298 (93.1%) completed follow-up. Mean age was
34.2 years (SD 5.1, range 21 to 44). Preterm birth occurred in 18 of 149 (12.1%) with
progesterone and 31 of 149 (20.8%) with placebo (relative risk 0.58, 95% CI 0.34 to 0.99). There
were no maternal deaths.

In a cohort of 24,118 people followed for a median of 6.2 years (IQR 4.1 to 8.8) there were
1,023 deaths. Compared with those who never smoked, the hazard ratio was 1.42 (95% CI 1.21 to
1.67) in former and 2.31 (1.98 to 2.70) in current smokers. Adjusting for income changed little
(HR 2.24, 1.91 to 2.63).

Blood pressure fell by 11.4 mm Hg (95% CI 8.9 to 13.9) with the combination and by 6.8 mm Hg
(4.3 to 9.3) with one drug, a mean difference of 4.6 mm Hg (95% CI 1.1 to 8.1; p = .010). Of the
264 patients, 7 (2.7%) stopped treatment.

Sensitivity of the rapid test was 84.0% (42 of 50; 95% CI 70.9 to 92.8) and specificity 96.0%
(192 of 200; 95% CI 92.3 to 98.3). With a prevalence of 20% the positive predictive value was
84.0% and the negative one 96.0%.

We studied 96 children (52 girls, 44 boys) aged 4 to 11 years. Median length of stay was 3 days
(IQR 2–5) in the early group and 5 days (IQR 4–8) in the late group (Mann–Whitney U = 712, z =
−3.22, p = .001).

Among 3,204 residents of 61 nursing homes, 1,187 (37.0%) had at least one fall within 12 months.
Falls were commoner in those taking sedatives (OR 1.61, 95% CI 1.36–1.91), in men (OR 1.22,
1.04–1.43) and above age 85 (OR 1.35, 1.15–1.58).

Event rates were 9% with the drug and 14% with placebo, so that 20 patients had to be treated to
prevent one event (number needed to treat 20, 95% CI 12 to 61). Bleeding was seen in 2.1% and
1.8%.

The pooled analysis of 12 trials (n = 4,310) gave a standardised mean difference of −0.31 (95%
CI −0.44 to −0.18) with moderate heterogeneity (Q(11) = 19.8, p = .048; I² = 44%). Without the
smallest trial it was −0.29 (−0.42 to −0.16).

Forty-two patients with asthma used both inhalers for four weeks each, in random order. Peak
flow was 412 (SE 12) and 431 (SE 13) L/min, a difference of 19 L/min (95% CI 4 to 34; p = .014).
Two patients withdrew.

# psychology
Participants (N = 84 students, 61 women; M age = 20.3, SD = 2.1) read a fair or an unfair offer.
Those who had slept less rejected more offers, t(82) = 2.41, p = .018, d = 0.53, 95% CI [0.09,
0.96].

Across two studies (Ns = 120 and 204) we found that gossip lowered trust. In Study 1 the effect
was moderate, F(1, 118) = 7.31, p = .008, ηp² = .06; in Study 2 it was smaller, F(1, 202) =
4.22, p = .041, ηp² = .02. It did not depend on gender (both ps > .30).

Reading span went with comprehension, r(78) = .44, p < .001, and with age, r(78) = −.23, p =
.040. When age was held constant the first correlation was .41 (p < .001).

Thirty-two infants looked longer at the impossible event (M = 14.6 s, SD = 5.2) than at the
possible one (M = 11.1 s, SD = 4.8), t(31) = 3.10, p = .004. The preference was seen in 24 of 32
infants (75%).

Ratings of trust on a scale of 1 to 7 were higher after small talk (M = 5.12, SD = 1.04, n = 60)
than without it (M = 4.62, SD = 1.21, n = 60), t(118) = 2.43, p = .017, d = 0.44.

A mediation analysis with 5,000 bootstrap samples showed an indirect effect of 0.14 (95% CI 0.03
to 0.31). The direct effect was not significant, b = 0.08, SE = 0.09, p = .37.

The error rate was 12.4% in the old and 7.9% in the young group, χ²(1, N = 240) = 6.71, p =
.010. Response times were 812 ms and 645 ms.

A 2 × 2 between-subjects design (30 per cell, N = 120) crossed anger and power. Neither main
effect was reliable, Fs < 1.4, ps > .24, but the interaction was, F(1, 116) = 5.90, p = .017.

Loneliness (Smith, 2004; Jones & Lee, 2010) was measured at three times. It declined from 2.4
(SD 0.6) to 2.2 (SD 0.6) and 2.1 (SD 0.7); the linear trend was significant, F(1, 152) = 9.84, p
= .002.

Of 61 preregistered replications 28 (46%) gave a significant result in the same direction. The
mean effect was r = .19, about half of the original r = .40.

# economics and social science
Using a panel of 2,104 firms from 2005 to 2014, we estimate that a rise of one percentage point
in the minimum wage lowers hours by 0.12 per cent (SE = 0.05, p = .016). Employment did not
change (β = 0.01, SE = 0.03).

The programme raised school attendance by 4.1 percentage points (SE 1.6), from a base of 71.3
per cent. Among girls the gain was 5.9 points, among boys 2.4 points.

We surveyed 1,512 households in 48 villages, of which 756 received the transfer. Food spending
was $41.20 a month in treated and $36.50 in control households; the difference of $4.70 is
significant (t = 3.1).

House prices within 500 m of the new line rose by 8.4% (95% CI 5.1 to 11.7) between 2010 and
2015, against 3.0% elsewhere. The benefit per household was £9,200.

Inequality, measured by the Gini coefficient, fell from 0.41 in 2001 to 0.37 in 2012. Two thirds
of the fall came from wages, a fifth from pensions and the rest from transfers.

Turnout was 62.4 per cent in treated and 58.1 per cent in control precincts, z = 2.31, p = .021.
Each extra vote cost about $31.

Respondents could name several sources: 68% named television, 54% newspapers, 41% the radio and
23% friends (N = 1,004, margin of error ±3.1 points).

The elasticity of demand is −0.42 (SE = 0.11) in the short and −0.78 (SE = 0.19) in the long
run. Adding prices of rival goods raises R² from .31 to .34, F(2, 214) = 4.86, p = .009.

Remittances made up 12.6 per cent of income in 1,130 of the 2,260 households, half of the
sample. Poverty was lower among them (23% v 31%; odds ratio 0.66, 95% CI 0.55 to 0.80).

Trade grew by 4.5 per cent a year between 1990 and 2007 and by 2.1 per cent a year since. The
break in 2008 is significant in 31 of 40 countries.

# biology and ecology
Nests in hedges (n = 64) fledged 3.1 ± 1.4 young and nests in walls (n = 38) 2.4 ± 1.2, t(100) =
2.57, p = .012. Predation took 19 of 64 (30%) and 17 of 38 (45%).

Seedlings were 14.2 cm (95% CI 12.9–15.5) tall in shade and 18.9 cm (17.2–20.6) in the open.
Survival over two winters was 71% and 64%, χ²(1) = 1.12, p = .29.

Species richness fell with altitude (rs = −.62, n = 41, p < .001) and rose with soil depth (rs =
.35, n = 41, p = .025). We recorded 212 species, of which 18 were new to the region.

The mutants lived for 21.4 days (SE 0.9) against 17.8 days (SE 0.8) in the wild type (log-rank
χ²(1) = 8.90, p = .003; hazard ratio 0.58, 95% CI 0.40 to 0.84).

Catch per trap was 0.42 (0.31, 0.57) in 2011 and 0.29 (0.20, 0.42) in 2012. Of 1,204 marked
beetles 187 (15.5%) were caught again.

Gene expression differed between tissues (Kruskal–Wallis H(3) = 14.2, p = .003); after a
Bonferroni correction only liver and muscle differed (z = 3.01, p = .016).

We sequenced 48 samples, 24 from each lake. Heterozygosity was 0.31 in the north and 0.28 in the
south, t(46) = 1.84, p = .072. Fst was 0.06 (95% CI 0.03–0.10).

Bees visited 36 of 60 flowers (60%) in plots with water and 22 of 60 (37%) in dry plots (odds
ratio 2.59, 95% CI 1.24 to 5.41).

Litter decomposed faster at 20 °C than at 10 °C (k = 0.84 ± 0.06 and 0.51 ± 0.05 per year; F(1,
28) = 17.9, p < .001). Moisture explained 22% of the variance (η² = .22).

Colonies with two queens had 1,450 workers (range 820 to 2,310), those with one 980 (range 410
to 1,760). The sex ratio did not differ (G(1) = 0.62, p = .43).
"""
PASSAGES = [
    " ".join(line for line in one.split("\n") if not line.startswith("#"))
    for one in ABSTRACTS.strip().split("\n\n")
]


def test_there_are_forty():
    assert len(PASSAGES) == 40


@pytest.mark.parametrize("text", PASSAGES, ids=lambda text: text[:50])
def test_nothing_is_flagged_in_a_sound_abstract(text):
    flagged = [claim for claim in check(text).claims if claim.verdict.flagged]
    assert not flagged, [finding.message for claim in flagged for finding in claim.findings]
