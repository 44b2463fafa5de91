"""The notation of studies and polls, and what only looks like it."""

from datetime import date

import pytest

from factcheck.checking import check
from factcheck.model.claim import Claim
from factcheck.model.relation import Relation
from factcheck.model.relation_statistics import Estimate, Family, Mean, Poll, Risk, Sign, Statistic
from factcheck.model.relation_time import Age, CalendarDay

PUBLISHED = date(2018, 1, 14)


def claims(text: str, kind: type[Relation]) -> list[Claim]:
    found = check(text, published=PUBLISHED).claims
    return [claim for claim in found if isinstance(claim.relation, kind)]


STATISTICS = [
    ("It differed, t(28) = 2.20, p = .036.", Family.T, [28], Sign.EQUAL),
    ("It differed, t(28)=-2.20, p<.05.", Family.T, [28], Sign.BELOW),
    ("It differed, F(2, 45) = 3.68, MSE = 1.2, p = .033.", Family.F, [2, 45], Sign.EQUAL),
    ("It differed (F [1,98] = 4.02; P ≤ 0.05).", Family.F, [1, 98], Sign.BELOW),
    ("It differed, χ²(1, N = 90) = 4.21, p = .04.", Family.CHI, [1], Sign.EQUAL),
    ("It differed, chi-square(2) = 7.20, p < .05.", Family.CHI, [2], Sign.BELOW),
    ("No difference: X^2(2) = 1.63, p > .05.", Family.CHI, [2], Sign.ABOVE),
    ("They went together, r(58) = .31, p = .016.", Family.R, [58], Sign.EQUAL),
    ("It was reliable (z = 2.31, p = .021).", Family.Z, [], Sign.EQUAL),
    ("No difference, t(40) = 1.10, n.s.", Family.T, [40], Sign.NS),
    ("Welch's t(47.3) = 2.91, p = .005, was large.", Family.T, [47.3], Sign.EQUAL),
]


@pytest.mark.parametrize(("text", "family", "freedom", "sign"), STATISTICS)
def test_statistics_are_read(text, family, freedom, sign):
    (claim,) = claims(text, Statistic)
    said = claim.relation
    assert said.family is family
    assert [one.value for one in said.freedom] == freedom
    assert said.sign is sign
    assert claim.verdict == "consistent"


@pytest.mark.parametrize(
    "text",
    [
        "It was significant (t = 4.23, p = .018).",  # no degrees of freedom
        "The slope was b = .18, p < .001.",
        "See f(2) = 4 on p. 12.",
    ],
)
def test_what_is_no_test_statistic(text):
    assert not claims(text, Statistic)


def test_a_tail_that_is_not_mentioned_needs_a_look():
    (claim,) = claims("It differed, t(18) = 1.80, p = .04.", Statistic)
    assert claim.verdict == "questionable"
    (claim,) = claims("A one-tailed test was used. It differed, t(18) = 1.80, p = .04.", Statistic)
    assert claim.verdict == "consistent"


def test_a_slip_and_a_lost_significance_are_named():
    (claim,) = claims("It differed, t(58) = 1.20, p = .024.", Statistic)
    (finding,) = claim.findings
    assert "significant at the 5% level, and is not" in finding.message
    assert "ten times larger" in finding.diagnosis


ESTIMATES = [
    ("The mean difference was -2.3 (95% CI, -4.1 to -0.5).", -2.3, (-4.1, -0.5)),
    ("The hazard ratio, 0.80; 95% CI, 0.68 to 0.94; P = .006.", 0.80, (0.68, 0.94)),
    ("Of them 51% agreed (51%; 95% CI: 47%, 55%).", 51, (47, 55)),
    ("It went with size, r = +.17 (95% CI [+.09, +.25]).", 0.17, (0.09, 0.25)),
    ("Deaths were put at 1.2 million (95% CI 0.9 million to 1.5 million).", 1.2, (0.9, 1.5)),
    ("A ratio of 0.62 with a 95% confidence interval of 0.45 to 0.86.", 0.62, (0.45, 0.86)),
]


@pytest.mark.parametrize(("text", "value", "ends"), ESTIMATES)
def test_estimates_are_read(text, value, ends):
    (claim,) = claims(text, Estimate)
    said = claim.relation
    assert (said.value.value, (said.low.value, said.high.value)) == (value, ends)
    assert claim.verdict == "consistent"


@pytest.mark.parametrize(
    "text",
    [
        "It differed, t(28) = 2.20, 95% CI [3.1, 5.2].",
        "It differed, p = .03, 95% CI 1.2 to 3.0.",
        "It was tried with n = 30, 95% CI 1.2 to 3.0.",
        "Marks rose in 20 schools (95% CI 3 to 7).",
        "Deaths were put at 1.2 million (95% CI 900,000 to 1.5 million).",
    ],
)
def test_the_number_before_an_interval_is_not_always_its_estimate(text):
    assert not claims(text, Estimate)


def test_closing_zeros_may_bring_an_estimate_inside():
    (claim,) = claims("Deaths were put at 1,200 (95% CI 1,250 to 1,500).", Estimate)
    assert claim.verdict == "questionable"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ratings on a scale of 1 to 7 (M = 3.47, N = 120).", "every mean"),
        ("Three subscale ratings on a scale of 1 to 7 (M = 3.47, N = 20).", "several items"),
        ("Waiting times were short (M = 3.47, N = 20).", "whole numbers"),
    ],
)
def test_means_that_cannot_be_judged_say_why(text, reason):
    (claim,) = claims(text, Mean)
    assert reason in claim.abstain
    assert claim.verdict == "unverifiable"


class TestPolls:
    def test_the_number_asked_may_stand_in_another_sentence(self):
        text = "A poll of 900 voters was taken in May. It is close. The margin of error is ±3.3%."
        (claim,) = claims(text, Poll)
        assert claim.relation.size.text == "900"
        assert claim.verdict == "consistent"

    def test_of_several_polls_none_is_blamed(self):
        text = (
            "One poll of 900 voters and another survey of 1,600 voters agree."
            " The margin of error is 1 percentage point."
        )
        assert not claims(text, Poll)

    def test_a_margin_of_something_else_is_no_claim(self):
        assert not claims("Seas rise by 0.4 mm, with a margin of error of 0.2 mm.", Poll)

    def test_nobody_is_said_to_have_been_asked(self):
        (claim,) = claims("The margin of error is 3 percentage points.", Poll)
        assert claim.abstain

    def test_two_margins_leave_a_lead_alone(self):
        text = (
            "Sund leads Dahl by 46% to 43%. The margin of error is 3 points among voters,"
            " and the margin of error is 5 points among women."
        )
        assert all(claim.relation.first is None for claim in claims(text, Poll))


def test_a_risk_without_a_word_of_risk_is_left_alone():
    assert not claims("Rents are 50% higher: 3 in 100 against 2 in 100.", Risk)


@pytest.mark.parametrize(
    "text",
    [
        "Born in 1950, he had a son aged 12 in 1990.",
        "Born in 1850, she died aged 60.",
        "The club, born in 1950, was 2 points clear in 1990 and 3 in 1991.",
    ],
)
def test_ages_of_others_and_of_no_date_are_left_alone(text):
    assert not [claim for claim in claims(text, Age) if claim.verdict != "consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "In June 31 people died.",
        "In April 31 schools closed, and in May none.",
        "By 31 May it was over.",
        "The shop is open on 29 February.",
    ],
)
def test_numbers_beside_a_month_are_no_impossible_dates(text):
    assert not claims(text, CalendarDay)


@pytest.mark.parametrize("text", ["On Tuesday 27 June 2000 people came.", "On Tuesday 27 June."])
def test_a_weekday_without_a_year_is_not_judged(text):
    assert {claim.verdict for claim in claims(text, CalendarDay)} == {"unverifiable"}
