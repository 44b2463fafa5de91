"""A step at the end of a sentence, behind its two levels."""

import pytest

from factcheck.checking import check

APPOSED = [
    ("The bus fare was £2.00 last year and is now £2.20, a rise of 10%.", "10%"),
    ("Against a turnover of £8m in 2014, the group took £10m in 2015, 25% more.", "25%"),
    ("Compared with 250 thefts in 2016, police saw 300 in 2017, an increase of 20%.", "20%"),
    ("There were 14,000 pupils in 2010; by 2017 there were 17,500, a 25 per cent rise.", "25 per"),
    ("The plant made 900 cars in May and 840 in June, a drop of 60.", "60"),
    ("Women earn £11 an hour and men £13, a gap of £2.", "£2"),
    ("Energy use fell to 240 units (300 in 2010), a drop of 20%.", "20%"),
]


def steps(text: str, verdict: str) -> list[str]:
    """The steps of the changes with this verdict."""
    claims = [c for c in check(text).claims if c.relation.name == "change"]
    held = [c.relation.roles() for c in claims if c.verdict.value == verdict]
    return [one["by"].text for one in held if one["by"] and one["before"] and one["after"]]


@pytest.mark.parametrize(("text", "by"), APPOSED)
def test_the_two_levels_before_the_step_are_its_ends(text, by):
    assert any(step.startswith(by) for step in steps(text, "consistent"))


def test_dated_levels_and_a_slip_that_explains_the_step_are_flagged():
    text = "Police saw 250 thefts in 2016 and 300 in 2017, an increase of 120 per cent."
    assert steps(text, "inconsistent") == ["120 per cent"]


@pytest.mark.parametrize(
    "text",
    [
        "It spent £40m on roads and £50m on rail, up 20%.",
        "There was an £8m increase in pay, a £7m increase in rent and a £1m increase in tax.",
        "The club has 250 boats and 300 members, an increase of 120 per cent.",
        "It sold 30 ships in 2010 and 500 cars in 2012, a rise of 4 per cent.",
    ],
)
def test_other_neighbours_are_left_alone(text):
    assert not steps(text, "consistent") + steps(text, "inconsistent")
