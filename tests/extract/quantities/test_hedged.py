"""What ends like a hedge and is none, and how far "nearly doubled" reaches."""

import pytest

from factcheck import quantities
from factcheck.model.precision import Hedge
from tests.extract.binding.books import crossed


@pytest.mark.parametrize(
    "text",
    [
        "Its parts add up to 412.",
        "This adds up to 412.",
        "The three added up to 412.",
        "The three, adding up to 412, were sold.",
        "The names sum up to 412.",
        "Some have signed up to 412.",
    ],
)
def test_what_adds_up_is_no_bound(text):
    *_, last = quantities(text)
    assert (last.text, last.hedge) == ("412", None)


@pytest.mark.parametrize(
    "text", ["The hall seats up to 412.", "It can be up to 412.", "They lead up to 412 sheep."]
)
def test_up_to_is_a_bound(text):
    *_, last = quantities(text)
    assert last.hedge is Hedge.AT_MOST


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ("nearly doubled", 790),
        ("nearly doubled", 690),
        ("almost doubled", 740),
        ("nearly tripled", 1150),
        ("nearly tripled", 1050),
        ("nearly halved", 230),
        ("doubled", 800),
    ],
)
def test_nearly_is_a_little_less(said, after):
    assert crossed(f"Numbers {said}, from 400 to {after:,}.") == []


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ("nearly doubled", 500),
        ("nearly doubled", 610),
        ("nearly tripled", 810),
        ("almost doubled", 1150),
    ],
)
def test_and_not_much_less_or_more(said, after):
    assert len(crossed(f"Numbers {said}, from 400 to {after:,}.")) == 1
