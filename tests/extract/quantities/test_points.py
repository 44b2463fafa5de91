"""Parts of a point beside per cents: "half a point" is there half of one of a hundred."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from factcheck.model.quantity import Kind
from tests.extract.reading import read
from tests.pieces import PIECES

RATE = "The rate rose {} to 4 per cent."


def points(text: str) -> list[tuple[str, float | None]]:
    """What a text tells in percentage points, as it says it and as a number."""
    return [(one.text, one.value) for one in read(text) if one.kind is Kind.POINTS]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("half a point", 0.5),
        ("half of a point", 0.5),
        ("a quarter of a point", 0.25),
        ("three-quarters of a point", 0.75),
        ("a point and a half", 1.5),
        ("a point and a quarter", 1.25),
        ("one point and a half", 1.5),
        ("half a percentage point", 0.5),
        ("1.5 percentage points", 1.5),
    ],
)
@pytest.mark.parametrize("percent", ["4 per cent", "4 percent", "4%", "4 pct"])
def test_a_part_of_a_point_is_told_beside_a_per_cent(said, value, percent):
    [found] = points(f"The rate rose {said} to {percent}.")
    assert found == (said, value)


@pytest.mark.parametrize(
    "text",
    [
        "They won by half a point.",  # of a game
        "She is a point and a half behind in the final.",
        "The index fell half a point to 4,310.",  # of an index
        "The index fell half a point to 4,310. " + "It was a long, dull day. " * 6 + "Tax is 4%.",
        RATE.format("by half a pointer"),
        RATE.format("to the point and a half"),
        RATE.format("a half to a point"),
    ],
)
def test_other_points_stay_what_they_are(text):
    assert points(text) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The rate rose half a point to 3.5% from 3.0%.", "consistent"),
        ("The rate rose by a point and a half to 4.5% from 3.0%.", "consistent"),
        ("The rate rose by a point and a half to 6.5% from 3.0%.", "inconsistent"),
        ("The rate rose half a point to 5.5% from 3.0%.", "inconsistent"),
    ],
)
def test_it_is_set_against_the_levels(text, verdict):
    [claim] = check(text).claims
    assert (claim.relation.name, claim.verdict.value) == ("change", verdict)


WORDS = ["half", "a", "point", "points", "and a half", "a quarter of", "per cent", "%", "two"]


@given(st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=30).map(" ".join))
def test_any_text_can_be_read(text):
    assert all(text[one.span.start : one.span.end] == one.text for one in read(text))
