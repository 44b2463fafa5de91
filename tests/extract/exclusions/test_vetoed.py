"""Numbers that are no quantities, told with the reason."""

import pytest

import factcheck
from factcheck.extract.exclusions.vetoed import vetoed

SAID = [
    ("The A320 landed.", "A320", "part of a name"),
    ("They run on Windows 10 still.", "10", "part of a name"),
    ("As page 12 says, nothing changed.", "12", "a place in a document or law"),
    ("Call 01632 960144 for more.", "01632 960144", "a phone number"),
    ("The home side won 3-1 again.", "3-1", "a score"),
    ("See https://example.org/2017/3 for more.", "https://example.org/2017/3", "an address"),
]


@pytest.mark.parametrize(("text", "words", "why"), SAID)
def test_the_whole_word_is_told_with_the_reason(text, words, why):
    assert [(span.of(text), reason) for span, reason in vetoed(text, None)] == [(words, why)]


@pytest.mark.parametrize("text", [text for text, _, _ in SAID])
def test_what_is_told_is_no_quantity(text):
    assert factcheck.quantities(text) == ()


def test_quantities_and_addresses_without_a_number_are_not_told():
    assert vetoed("Sales rose 5% to £4m in 2017; write to desk@example.org.", None) == []


def test_a_number_is_told_once_and_in_order():
    text = "On page 3 the A46 meets page 12."
    assert [span.of(text) for span, _ in vetoed(text, None)] == ["3", "A46", "12"]


def test_what_goes_on_a_list_of_chapters_is_told_with_the_reason_of_the_first():
    told = vetoed("Chapters 2, 3 and 5 say so; the 4 authors do not.", None)
    assert [(span.start, why) for span, why in told] == [
        (9, "a place in a document or law"),
        (12, "a place in a document or law"),
        (18, "a place in a document or law"),
    ]
