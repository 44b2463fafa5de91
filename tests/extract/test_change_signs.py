"""Levels on either side of zero: what lies between them is the sum of both."""

import pytest

from factcheck.checking import check
from factcheck.model.finding import Verdict

RIGHT = [
    "The group swung to a profit of £4m from a loss of £3m, an improvement of £7m.",
    "The balance went from a deficit of $12bn to a surplus of $5bn, a rise of $17bn.",
    "Cash moved from a net inflow of £9m to a net outflow of £2m, a fall of £11m.",
    "Net flows fell from an investment of €12m to a disinvestment of €7m, a decrease of €19m.",
    "Net migration swung from an outflow of 3,000 to an inflow of 2,000, a rise of 5,000.",
    "Earnings rose by £7m, from a loss of £3m to a profit of £4m.",
    "Pre-tax profits rose to £4m, from a loss of £3m, an increase of £7m.",
    "The group made a £4m profit, up from a £3m loss, a rise of £7m.",
    "It moved from a net cash position of £3m to net debt of £9m, a change of £12m.",
]
WRONG = [
    "The group swung to a profit of £4m from a loss of £3m, an improvement of £9m.",
    "The balance went from a deficit of $12bn to a surplus of $5bn, a rise of $7bn.",
    "The deficit fell from £12bn to £9bn, a fall of £5bn.",
    "It fell from a deficit of £12m to £9m, a fall of £5m.",
    "Net profit rose from £3m to £9m, a rise of £4m.",
    "The loss was £4m, up £7m from a loss of £3m.",
]


def said(text: str) -> list[Verdict]:
    """What is said of the changes."""
    return [claim.verdict for claim in check(text).claims if claim.relation.name == "change"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_loss_lies_below_zero_beside_a_profit(text: str):
    assert said(text) == [Verdict.CONSISTENT]


@pytest.mark.parametrize("text", WRONG)
def test_the_distance_is_still_checked(text: str):
    assert Verdict.INCONSISTENT in said(text)


def test_nothing_is_said_where_only_the_second_figure_has_a_side():
    text = "The result came to £4m, up from a loss of £3m, an increase of £7m."
    assert Verdict.INCONSISTENT not in said(text)


def test_the_message_shows_the_sign():
    (claim,) = check(WRONG[0]).claims
    assert claim.findings[0].message.startswith("From −£3m to £4m is a rise of £7m")
