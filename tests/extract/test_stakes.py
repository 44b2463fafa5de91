"""Two stakes in one company imply one number of shares."""

import pytest

from factcheck import check
from factcheck.model.relation_parts import TwoShares


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Hale cut its stake to 3,000 shares, or 0.4%, from 70,500 shares, or 9.4%.", True),
        ("Hale cut its stake to 3,000 shares, or 0.4%, from 705,000 shares, or 9.4%.", False),
        ("Orm holds 850,000 shares, or 0.7%, and an aide a further 1.99m, or 1.6%.", True),
        ("The fund has 40,000 shares (2%) and its owner another 60,000 (3%).", True),
        ("They have raised the holding to 5.2m shares, or 13%, from 4.4m shares, or 11%.", True),
        ("They have raised the holding to 5.2m shares, or 12%, from 4.1m shares, or 11%.", None),
        ("She sold shares: 2,500 shares, or 5%, compared with 4,000 shares, or 8%.", True),
    ],
)
def test_the_number_of_all_shares(text, verdict):
    (claim,) = [one for one in check(text).claims if isinstance(one.relation, TwoShares)]
    expected = {True: "consistent", False: "inconsistent", None: "unverifiable"}
    assert claim.verdict.value == expected[verdict]


def test_two_sorts_of_shares_are_two_wholes():
    text = "It cut the stake to 30,000 shares, or 4% of votes, from 90,000 shares, or 6%."
    assert not [one for one in check(text).claims if isinstance(one.relation, TwoShares)]


def test_turnover_is_not_one_whole():
    text = "Exports came to £12m, or 7.8% of sales, up from £3m, or 5.8%, a year before."
    assert not [one for one in check(text).claims if isinstance(one.relation, TwoShares)]


def test_the_level_before_a_change_is_no_whole():
    claims = check("The party fell to 30 seats, or 10%, from 300 seats.").claims
    assert not [one for one in claims if one.relation.name == "share" and one.relation.whole]
