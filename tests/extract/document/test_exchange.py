from factcheck.checking import check
from factcheck.model.relation import Conversion
from factcheck.model.relation_document import ExchangeRate


def rates(text: str) -> list[tuple[str, int]]:
    """The second sum of each pair with the number of its peers."""
    found = [claim.relation for claim in check(text).claims]
    return [(one.other.text, len(one.peers)) for one in found if isinstance(one, ExchangeRate)]


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
