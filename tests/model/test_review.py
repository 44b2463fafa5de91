from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.relation import Change
from factcheck.model.review import Act, Decision, Review
from factcheck.model.span import Span

SPAN = Span(0, 4)


def claim(number: int, verdict: Verdict = Verdict.INCONSISTENT) -> Claim:
    finding = Finding("FC101", "wrong-change", verdict, SPAN, "It does not fit.")
    return Claim(SPAN, "rose", Change(), findings=(finding,), id=f"c{number}")


def test_review_without_decisions_leaves_findings_alone() -> None:
    review = Review()
    assert review.verdict(claim(1)) is Verdict.INCONSISTENT
    assert not review.decided(claim(1))
    assert review.on(claim(1)) == Decision("c1")
    assert list(review) == []


def test_override_counts_in_the_end_and_skip_does_not() -> None:
    review = Review.of(
        [Decision("c1", Act.OVERRIDE, Verdict.CONSISTENT), Decision("c2", Act.SKIP), Decision("c3")]
    )
    assert review.verdict(claim(1)) is Verdict.CONSISTENT
    assert review.verdict(claim(2)) is Verdict.INCONSISTENT
    assert review.progress([claim(1), claim(2), claim(3)]) == (2, 3)
    assert "c3" not in review


def test_note_alone_is_kept_but_decides_nothing() -> None:
    review = Review.of([Decision("c1", note="ask the author")])
    assert review["c1"].words == "Open"
    assert not review.decided(claim(1))


def test_agreement_with_a_verdict_that_changed_is_outdated() -> None:
    agreed = Decision("c1", Act.AGREE, Verdict.INCONSISTENT)
    assert not agreed.outdated(claim(1))
    assert agreed.outdated(claim(1, Verdict.CONSISTENT))
    assert not replace(agreed, act=Act.OVERRIDE).outdated(claim(1, Verdict.CONSISTENT))


@pytest.mark.parametrize(
    ("act", "verdict"),
    [(Act.AGREE, None), (Act.SKIP, Verdict.CONSISTENT), (None, Verdict.CONSISTENT)],
)
def test_decision_without_sense_is_refused(act: Act | None, verdict: Verdict | None) -> None:
    with pytest.raises(ValueError, match="with verdict"):
        Decision("c1", act, verdict)


def test_words_and_plain_form() -> None:
    decision = Decision(
        "c1",
        Act.OVERRIDE,
        Verdict.CONSISTENT,
        "fine",
        "",
        "Ada",
        datetime(2018, 1, 14, 9, tzinfo=UTC),
    )
    assert decision.words == "Overridden: Adds up"
    assert decision.to_dict() == {
        "claim": "c1",
        "act": "override",
        "verdict": "consistent",
        "note": "fine",
        "wording": "",
        "reviewer": "Ada",
        "when": "2018-01-14T09:00:00+00:00",
    }


def test_what_was_decided_before_the_claim_changed_is_in_sight_but_does_not_count():
    former = Decision("c1", Act.AGREE, Verdict.CONSISTENT, reviewer="Ada")
    review = Review.of([Decision("c1", former=former)])
    assert review["c1"].words == "Changed since reviewed"
    assert review["c1"].act is None
    assert review["c1"].to_dict()["former"] == former.to_dict()
    assert "former" not in former.to_dict()


def test_an_override_wins_and_what_was_found_stands_beside_it() -> None:
    review = Review.of([Decision("c1", Act.OVERRIDE, Verdict.CONSISTENT), Decision("c2", Act.SKIP)])
    ruled, skipped = map(review.ruled, (claim(1), claim(2)))
    assert (ruled.verdict, ruled.found) == (Verdict.CONSISTENT, Verdict.INCONSISTENT)
    assert ruled.standing.words == "Adds up"
    assert ruled.closeness is None  # nobody recomputed how closely
    assert skipped.verdict is skipped.found is Verdict.INCONSISTENT
    assert review.on(claim(1)).words == "Overridden: Adds up; factcheck says: Does not add up"


def test_an_override_by_what_was_found_anyway_is_none() -> None:
    review = Review.of([Decision("c1", Act.OVERRIDE, Verdict.INCONSISTENT)])
    assert review.ruled(claim(1)) == claim(1)


def test_progress_counts_what_somebody_has_to_look_at() -> None:
    fine = claim(3, Verdict.CONSISTENT)
    told = [claim(1), claim(2), fine, claim(4, Verdict.CONSISTENT)]
    review = Review.of([Decision("c3", Act.OVERRIDE, Verdict.QUESTIONABLE)])
    assert [review.wanted(one) for one in told] == [True, True, True, False]
    assert review.progress(told) == (1, 3)
