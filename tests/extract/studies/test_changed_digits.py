"""One changed digit in each of 120 notations: found, unless rounding or another method allows it.

What a formula fixes and what rounding hides is worked out in `formulas`, apart from our checks.
`benchmarks/changed_digits.py` tries every digit of every notation.
"""

from random import Random

import pytest

from factcheck.checking import check
from tests.extract.studies.changed_rows import ROWS, Row
from tests.extract.studies.formulas import HOLDS

LEAST = 0.9  # of the changed digits that no rounding explains


def flagged(text: str) -> bool:
    return any(claim.verdict.flagged for claim in check(f"{text}.").claims)


def test_there_are_a_hundred_and_twenty():
    assert len(ROWS) >= 120


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text)
def test_what_holds_is_read_and_not_flagged(row: Row):
    assert HOLDS[row.formula](row.fields)
    claims = check(f"{row.text}.").claims
    assert claims
    assert not [claim for claim in claims if claim.verdict.flagged]


@pytest.mark.parametrize("seed", range(3))
def test_a_changed_digit_is_found(seed: int):
    chosen = [_changed(row, seed) for row in ROWS]
    missed = [text for text in chosen if not flagged(text)]
    assert len(missed) <= (1 - LEAST) * len(chosen), missed


def _changed(row: Row, seed: int) -> str:
    """A text with one other digit that its formula does not allow."""
    random = Random(f"{seed} {row.text}")  # noqa: S311  nothing is to be kept secret
    return random.choice([text for text, fields in row.changes() if not HOLDS[row.formula](fields)])
