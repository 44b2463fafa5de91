"""A step with a comparison between it and its levels, or told as the cause behind them."""

import pytest

from factcheck.checking import check

FAR = [
    ("Costs fell by 10% in the third quarter compared with the second, to $9m from $10m.", "10%"),
    ("Rents rose by 8% in 2017 compared to 2016 to £540 from £500.", "8%"),
    ("Rates grew 90% for the twelve months of 2019 compared to 2018 to $190 from $100.", "90%"),
    (
        "The fund raised its stake to 1,250,000 shares from 1,100,000 after buying 150,000.",
        "150,000",
    ),
    ("It raised its stake to 690 shares, or 16%, from 640 shares, or 15%, by buying 50.", "50"),
    ("The reserve rose to £3.2m from £2.9m after a grant of £300,000.", "£300,000"),
    ("Debt was reduced from $900m to $650m with the $250m proceeds of the sale.", "$250m"),
    ("The party went from 31 seats to 40 seats as it won nine seats in the north.", "nine"),
]


def steps(text: str, verdict: str) -> list[str]:
    """The steps of the changes with this verdict."""
    claims = [c for c in check(text).claims if c.relation.name == "change"]
    held = [c.relation.roles() for c in claims if c.verdict.value == verdict]
    return [one["by"].text for one in held if one["by"] and one["before"] and one["after"]]


@pytest.mark.parametrize(("text", "by"), FAR)
def test_the_step_is_bound(text, by):
    assert by in steps(text, "consistent")


@pytest.mark.parametrize(
    "text",
    [
        "The reserve rose to £3.2m from £2.9m after a grant of £500,000.",
        "Staff numbers rose from 40 to 52 after 12 shops opened.",
        "Costs fell by 10% compared with 2016 and staff were cut to 90 from 120.",
    ],
)
def test_what_does_not_fit_is_left_alone(text):
    assert not steps(text, "consistent") + steps(text, "inconsistent")
