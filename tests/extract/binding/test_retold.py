"""Figures that point back to one told before, and are another."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from factcheck.extract.binding.rules.retold import pointed, thousands
from tests.extract.binding.books import accused
from tests.pieces import TEXTS

BRIDGES = "He had a hand in 43 bridges. Trees were his love. Of {} bridges, he said, one moved."
CONTRACT = "The £38.4m contract was signed in June. Nobody looked. For a {} contract, he laughed."


@pytest.mark.parametrize("said", ["his 47", "the 47", "those 39"])
def test_another_number_of_the_same_things_is_crossed(said):
    number = said.split()[-1]
    assert accused(pointed, BRIDGES.format(said)) == [("restated", number, ("43",))]


@pytest.mark.parametrize(
    "text",
    [
        BRIDGES.format("his 43"),
        BRIDGES.format("47"),  # no word points back
        BRIDGES.format("his 400"),  # of something else
        BRIDGES.format("about 47"),
        # some came since
        "He had built 43 bridges. Then he built 4 bridges more. Of his 47 bridges, one moved.",
        # which of them
        "The mart sold 80 cows in May. Of the 100 cows entered, ten were lame.",
        # of other things
        "He had a hand in 43 bridges. Of his 47 tunnels, he said, one leaked.",
        "Some 43 of the 47 bridges, he said, were his.",
    ],
)
def test_what_is_told_alike_or_of_others_is_not(text):
    assert accused(pointed, text) == []


def test_the_same_digits_a_thousand_times_larger_are_crossed():
    assert accused(thousands, CONTRACT.format("£38.4bn")) == [("restated", "£38.4bn", ("£38.4m",))]


@pytest.mark.parametrize("said", ["£38.4m", "£38.5bn", "£384bn", "£40bn"])
def test_other_digits_are_not(said):
    assert accused(thousands, CONTRACT.format(said)) == []


@pytest.mark.parametrize(
    "text",
    [
        # few digits are met by chance
        "The £30m contract was signed. For a £30bn contract, he laughed.",
        # of another thing
        "The £38.4m contract was signed. The banks of the country hold £38.4bn.",
    ],
)
def test_what_may_be_chance_is_not(text):
    assert accused(thousands, text) == []


@hypothesis_settings(max_examples=40)
@given(TEXTS)
def test_any_text_is_asked_without_an_error(text):
    assert {name for rule in (pointed, thousands) for name, *_ in accused(rule, text)} <= {
        "restated"
    }
