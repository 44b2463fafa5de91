"""A per cent in one sentence, its levels in another."""

import pytest

from factcheck.checking import check

JOINED = [
    ("Exports grew 15 per cent. They went up from £2.0bn to £2.3bn.", "15 per cent"),
    ("Homelessness rose 60 per cent. The charity said the rise, from 2,000 to 3,200, hurts.", "60"),
    ("Visits rose by 90,000 to 1.5m. That is an increase of 6.4 per cent.", "6.4 per cent"),
    ("Badger calls fell by 20%. Rain was to blame. Badger calls fell from 500 to 400.", "20%"),
    ("Rail freight grew 6.2% in June, reaching £17.2m, compared with £16.2m.", "6.2%"),
]


def steps(text: str, verdict: str) -> list[str]:
    """The steps of the changes with this verdict."""
    claims = [c for c in check(text).claims if c.relation.name == "change"]
    held = [c.relation.roles() for c in claims if c.verdict.value == verdict]
    return [one["by"].text for one in held if one["by"] and one["after"]]


@pytest.mark.parametrize(("text", "by"), JOINED)
def test_the_levels_are_found(text, by):
    assert any(step.startswith(by) for step in steps(text, "consistent"))


def test_a_per_cent_of_taken_for_a_per_cent_of_change_is_flagged():
    text = "The number of herons rose by 250 per cent. It went up from 40 to 100."
    assert steps(text, "inconsistent") == ["250 per cent"]


@pytest.mark.parametrize(
    "text",
    [
        "Steel firms cut output by 32 per cent, and prices fell from $340 to $230.",
        "The film trade saw a 25% gain. Attendance at the park was raised from 8m to 10m.",
        "Profit was 10% above last year's. Costs fell to £116m from £125m.",
        "The cut will hit 50 per cent more savers. The bonus goes from 2% to 1%.",
    ],
)
def test_other_levels_are_left_alone(text):
    found = steps(text, "consistent") + steps(text, "inconsistent")
    assert not [step for step in found if "cent" in step or "%" in step]
