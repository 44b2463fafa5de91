import pytest

from factcheck.checking import check
from factcheck.model.relation import Conversion
from factcheck.model.relation_document import ExchangeRate


def rates(text: str) -> list[tuple[str, int]]:
    """The second sum of each pair with the number of its peers."""
    found = [claim.relation for claim in check(text).claims]
    return [
        (one.other.text, len(one.peers))
        for one in found
        if isinstance(one, ExchangeRate) and not one.dated
    ]


def test_a_pair_alone_cannot_be_checked():
    (claim,) = check("The boat cost £4m ($8m).").claims
    assert isinstance(claim.relation, Conversion)
    assert "exchange rate" in claim.reason


def test_pairs_of_the_same_currencies_are_peers_either_way_round():
    text = "The boat cost £4m ($8m). The quay cost $6m (£3m). The hall cost £2m (€3m)."
    assert rates(text) == [("$8m", 1), ("£3m", 1)]


def test_a_pair_of_another_year_is_no_peer():
    text = "The boat cost £4m ($8m), the quay £3m ($6m). In 1987 the hall cost £2m ($3m)."
    assert rates(text) == [("$8m", 1), ("$6m", 1)]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("It held $40m (£26m) in 2015 and $52m (£33.8m) in 2016.", ["consistent"] * 2),
        ("It held $40m (£26m) in 2015 and $52m (£44m) in 2016.", ["unverifiable"] * 2),
        ("It held $20m (£10m) in 2004 and $1.8bn (£9m) in 2009.", ["unverifiable", "inconsistent"]),
        ("The mine cost C$400m (US$300m), the port $200m (US$150m).", ["consistent"] * 2),
        ("The mine cost $400m (US$300m). The port cost $200m (US$150m).", ["consistent"] * 2),
        ("Its 1986 loss was $22m ($16.5m U.S.). The debt is $25m Canadian ($19m U.S.).", None),
    ],
)
def test_rates_of_two_days_and_dollars_of_a_country(text, verdicts):
    found = [claim.verdict.value for claim in check(text).claims]
    assert found == (verdicts or ["consistent"] * 2)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The firm may leave a $3bn ($1.6bn) deal.", "questionable"),
        ("Its £40m (£61m) bid has failed.", "questionable"),
        ("It made £40m (£61m). The bank lent £20m ($30.5m).", "inconsistent"),
        ("It made £40m (£61m). The bank lent £20m ($24m).", ""),
        ("Profit was $3bn ($1.6bn) in the year.", ""),
        ("It is a $10 ($8) ticket.", ""),
    ],
)
def test_one_sign_before_two_sums(text, verdict):
    flagged = [c.verdict.value for c in check(text).claims if c.verdict.value != "unverifiable"]
    assert flagged == ([verdict] if verdict else [])
