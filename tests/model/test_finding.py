"""Verdicts and what a claim makes of its findings."""

import pytest

from factcheck.model.claim import Claim
from factcheck.model.finding import (
    FLAGGED,
    GRAVEST_FIRST,
    Closeness,
    Finding,
    Proposal,
    Standing,
    Step,
    Verdict,
    worst,
)
from factcheck.model.interval import EVERYTHING, INFINITE, Interval, point
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change
from factcheck.model.span import Span
from tests.changed import replace


def finding(verdict: Verdict) -> Finding:
    return Finding("FC101", "growth-mismatch", verdict, Span(0, 3), "")


def test_the_gravest_verdict_wins():
    order = [Verdict.UNVERIFIABLE, Verdict.CONSISTENT, Verdict.QUESTIONABLE, Verdict.INCONSISTENT]
    assert sorted(Verdict, key=lambda verdict: verdict.weight) == order
    assert list(GRAVEST_FIRST) == order[::-1]
    assert [verdict.flagged for verdict in order] == [False, False, True, True]
    assert list(FLAGGED) == order[:1:-1]
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


def test_the_findings_that_decide_the_verdict_come_first():
    found = [finding(verdict) for verdict in Verdict] * 2
    ranked = Claim(Span(0, 3), "up.", Change()).judged(tuple(found)).ranked
    assert [one.verdict for one in ranked] == [v for v in GRAVEST_FIRST for _ in range(2)]


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


def test_what_adds_up_within_rounding_is_the_same_tick_in_other_words():
    loose = replace(finding(Verdict.CONSISTENT), closeness=Closeness.ROUNDING)
    exact = replace(finding(Verdict.CONSISTENT), closeness=Closeness.EXACT)
    assert (loose.standing.words, loose.standing.icon) == ("Adds up, within rounding", "✓")
    assert (exact.standing.words, exact.standing.icon) == ("Adds up", "✓")
    claim = Claim(Span(0, 3), "up.", Change())
    assert claim.judged((exact, loose)).standing is Standing.ROUNDING
    grave = replace(loose, verdict=Verdict.QUESTIONABLE)
    assert claim.judged((grave,)).standing is Standing.QUESTIONABLE


@pytest.mark.parametrize("standing", Standing)
def test_every_shade_is_one_of_a_verdict(standing):
    assert standing.icon == standing.verdict.icon
    assert standing.words.startswith(standing.verdict.words)
    assert len({one.words for one in Standing}) == len(Standing)


def test_a_correction_names_the_figures_and_their_nouns():
    visits = Quantity(Span(0, 5), "7,000", Kind.COUNT, None, None, of="visits")
    share = Quantity(Span(9, 16), "A third", Kind.RATIO, None, None, of="visits")
    pair = (Proposal(visits, "8,700"), Proposal(share, "a quarter"))
    told = replace(finding(Verdict.INCONSISTENT), proposals=pair, remedy="anything else")
    assert told.correction == "8,700 instead of 7,000 visits, or a quarter instead of a third"
    assert replace(told, proposals=()).correction == "anything else"
    assert finding(Verdict.CONSISTENT).correction == ""


def test_a_remark_is_the_reason_of_a_claim_that_was_not_checked():
    only = replace(finding(Verdict.UNVERIFIABLE), remark="direction fits")
    claim = Claim(Span(0, 3), "up.", Change()).judged((only,))
    assert claim.reason == "only the direction could be checked, and it fits"
    both = claim.judged((only, finding(Verdict.CONSISTENT)))
    assert (both.remark, both.reason) == ("", "")
