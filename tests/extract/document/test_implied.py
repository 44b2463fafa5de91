"""Which other statements imply a figure, and which only look as if they did."""

import pytest

from factcheck.checking import check
from factcheck.model.implied import Implied

INCOME = "The trust's income was £40m in 2015. Its income grew 10% in 2016 and 20% in 2017."


def implied(text: str) -> list[tuple[str, str]]:
    """Each figure that others imply, with the arithmetic."""
    found = [claim.relation for claim in check(text).claims]
    return [(one.stated.text, one.tree.expression()) for one in found if isinstance(one, Implied)]


def test_two_steps_lead_to_a_level():
    told = implied(f"{INCOME} The trust's income was £53m in 2017.")
    assert told == [("£53m", "£40 million × (1 + 10 ÷ 100) × (1 + 20 ÷ 100)")]


def test_a_step_back_leads_to_the_level_before():
    text = "In 2016 the choir's income was £6m. Its income rose by £2m in 2016. In 2015 its income"
    assert implied(f"{text} was £3m.") == [("£3m", "£6 million − £2 million")]


def test_a_claim_that_has_all_the_numbers_checks_itself():
    assert implied("The port's income rose by £2m in 2015 to £9m from £7m in 2014.") == []


@pytest.mark.parametrize(
    "last",
    [
        "The choir's income was £80m in 2017.",  # of another
        "The trust's income was £80m in 2018.",  # at another time
        "The trust's income was 80m euros in 2017.",  # in another currency
        "The trust's income was expected to reach £80m in 2017.",  # a forecast
        "The trust's income was £80m.",  # at no time
        "The trust's income from other shops was £80m in 2017.",  # a part
        "The trust's debt was £80m in 2017.",  # something else
    ],
)
def test_nothing_implies_the_size_of_another_thing(last: str):
    assert implied(f"{INCOME} {last}") == []


def test_the_smallest_set_is_shown():
    text = f"{INCOME} The trust's income was £44m in 2016. The trust's income was £80m in 2017."
    assert implied(text)[-1] == ("£80m", "£44 million × (1 + 20 ÷ 100)")
