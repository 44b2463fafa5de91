"""A multiple or a step in one clause, its levels in another."""

import pytest

from factcheck.checking import check

SPELT_OUT = [
    ("Demand may double, which would mean going up from 3m tonnes to 6m tonnes.", "double"),
    ("The fleet will be halved, meaning a cut from 60 ships to 30 ships.", "halved"),
    ("Waiting lists have doubled since 2010, rising from 4,000 to 8,000.", "doubled"),
    ("The town may triple its intake, which means it goes from 40 to 120.", "triple"),
    ("Output is set to double by 2020, taking it from 200 to 400 cars a day.", "double"),
    ("Sales rose by 20% last year, climbing from 500 to 600.", "20%"),
]
ADDED = [
    ("It fell from 6% to 5%, then from 5% to 4.5%, a total cut of 1.5 percentage points.", "1.5"),
    (
        "It went from 9% to 7% and from 7% to 4%. The combined five percentage point cut helps.",
        "five",
    ),
    ("Fees went from £20 to £25 in May and from £25 to £32 in June, £12 in all.", "£12"),
    ("Staff grew from 40 to 52 and then from 52 to 60, an overall rise of 50 per cent.", "50"),
    ("It was cut from £9m to £8m, and again from £8m to £6m, a total reduction of £3m.", "£3m"),
]


def steps(text: str, verdict: str) -> list[str]:
    """The steps of the changes with this verdict."""
    claims = [c for c in check(text).claims if c.relation.name == "change"]
    held = [c.relation.roles() for c in claims if c.verdict.value == verdict]
    return [one["by"].text for one in held if one["by"] and one["before"] and one["after"]]


@pytest.mark.parametrize(("text", "by"), SPELT_OUT + ADDED)
def test_the_step_is_bound_to_both_levels(text, by):
    assert any(step.startswith(by) for step in steps(text, "consistent"))


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Demand may triple, which would mean going up from 3m tonnes to 6m tonnes.", "triple"),
        ("It fell from 9% to 5%, then from 5% to 4%, a total cut of 1.5 percentage points.", "1.5"),
    ],
)
def test_a_step_that_does_not_fit_is_flagged(text, by):
    assert any(step.startswith(by) for step in steps(text, "inconsistent"))


@pytest.mark.parametrize(
    "text",
    [
        "Fuel costs doubled, which means fares go up from £2 to £3.",
        "Sales doubled, pushing profit up from £4m to £5m.",
        "It won 20% of the seats, rising from 50 to 70.",
        "Fees went from £20 to £25 in May and from £40 to £50 for guests, a total cost of £75.",
    ],
)
def test_another_subject_is_not_flagged(text):
    assert all(claim.verdict.value != "inconsistent" for claim in check(text).claims)
