"""The whole check on any text: it never crashes, never hangs, and its offsets are exact."""

import json
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from factcheck.checking import check
from factcheck.model.claim import BETWEEN
from tests.pieces import TEXTS

SEEDS = Path(__file__).parent.parent / "seeds"
HOSTILE = ["1" * 4000, "1," * 2000, "rose 5% to " * 500, "from 5 " * 800, "(" * 4000, "N, " * 1500]
HOSTILE += ["a total of 9,000, 5 and 6,000, " * 150, "12 (40%), " * 200]
HOSTILE += ["a " * 4000 + "5%", "5 of " * 1000, "one hundred and " * 700, "the the the 5 " * 500]


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_never_crashes_and_is_exact(text):
    report = check(text, published=date(2018, 1, 14))
    known = {quantity.id for quantity in report.quantities}
    for quantity in report.quantities:
        assert quantity.span.of(text) == quantity.text
    for claim in report.claims:
        assert BETWEEN.join(spot.of(text) for spot in claim.spans) == claim.text
        assert {quantity.id for quantity in claim.relation.quantities()} <= known
    json.loads(report.to_json())


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_every_quantity_is_in_a_claim_or_has_a_reason(text):
    report = check(text)
    bound = {q.id for claim in report.claims for q in claim.relation.quantities()}
    left = {one.quantity for one in report.unchecked}
    assert bound | left == {quantity.id for quantity in report.quantities}
    assert all(one.reason for one in report.unchecked)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_text_takes_no_longer_than_its_length(text):
    """Twice the text may take four times as long at most; a pattern that blows up takes more."""
    first, second = (_seconds(part) for part in (text[: len(text) // 2], text))
    assert second < 4 * first + 1.0  # a busy machine is unsteady


def _seconds(text: str) -> float:
    started = time.process_time()
    check(text)
    return time.process_time() - started


def test_the_same_text_gives_the_same_bytes():
    text = (SEEDS / "02-fraud-referrals.txt").read_text(encoding="utf-8")
    assert check(text).to_json() == check(text).to_json()
