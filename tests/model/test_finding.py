"""Verdicts and what a claim makes of its findings."""

import pytest

from factcheck.model.claim import Claim
from factcheck.model.finding import GRAVEST_FIRST, Finding, Step, Verdict, worst
from factcheck.model.interval import EVERYTHING, INFINITE, Interval, point
from factcheck.model.relation import Change
from factcheck.model.span import Span


def finding(verdict: Verdict) -> Finding:
    return Finding("FC101", "growth-mismatch", verdict, Span(0, 3), "")


def test_the_gravest_verdict_wins():
    order = [Verdict.UNVERIFIABLE, Verdict.CONSISTENT, Verdict.QUESTIONABLE, Verdict.INCONSISTENT]
    assert sorted(Verdict, key=lambda verdict: verdict.weight) == order
    assert list(GRAVEST_FIRST) == order[::-1]
    assert worst(order) is Verdict.INCONSISTENT
    assert worst(order[:2]) is Verdict.CONSISTENT


def test_nothing_said_is_not_checked():
    assert worst([]) is Verdict.UNVERIFIABLE


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_words_for_the_reader(verdict):
    assert verdict.words[0].isupper()


def test_every_verdict_has_a_sign_of_its_own():
    assert len({verdict.icon for verdict in Verdict}) == len(Verdict)


def test_a_claim_is_as_bad_as_its_worst_finding():
    claim = Claim(Span(0, 3), "up.", Change())
    assert claim.verdict is Verdict.UNVERIFIABLE
    judged = claim.judged((finding(Verdict.CONSISTENT), finding(Verdict.QUESTIONABLE)))
    assert judged.verdict is Verdict.QUESTIONABLE


def test_judging_leaves_the_claim_itself_alone():
    claim = Claim(Span(0, 3), "up.", Change())
    claim.judged((finding(Verdict.INCONSISTENT),))
    assert claim.findings == ()


@pytest.mark.parametrize(
    ("result", "interval", "unit", "spread"),
    [
        ("£4.3 million", Interval(4.2e6, 4.4e6), "GBP", "£4.2 to £4.4 million"),
        ("1,100%", Interval(1098.9, 1101.1), "%", "1,099% to 1,101%"),
        ("more", Interval(3, INFINITE), "km", "at least 3 km"),
        ("12 times", Interval(11.9999, 12.0001), "times", ""),
        ("£5 million", point(5e6), "GBP", ""),
        ("16.6% to 16.7%", Interval(16.62, 16.71), "%", ""),
        ("anything", EVERYTHING, "", ""),
    ],
)
def test_a_step_tells_its_interval_where_that_says_more(result, interval, unit, spread):
    assert Step("a ÷ b", result, interval, unit).spread == spread
