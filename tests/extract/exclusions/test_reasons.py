"""Numbers that are no quantities, told with the reason."""

import pytest

import factcheck
from factcheck.extract.claims import extract
from factcheck.extract.units import compounds
from factcheck.model.document import Document
from factcheck.model.failure import RAISE

SAID = [
    ("The A320 landed.", "A320", "part of a name"),
    ("They run on Windows 10 still.", "10", "part of a name"),
    ("As page 12 says, nothing changed.", "12", "a place in a document or law"),
    ("Call 01632 960144 for more.", "01632 960144", "a phone number"),
    ("The home side won 3-1 again.", "3-1", "a score"),
    ("See https://example.org/2017/3 for more.", "https://example.org/2017/3", "an address"),
]


def excluded(text):
    """What is excluded in digits: its words and the reason."""
    found = extract(Document(text)).exclusions
    return [(one.text, one.reason) for one in found if one.in_digits]


@pytest.mark.parametrize(("text", "words", "why"), SAID)
def test_the_whole_word_is_told_with_the_reason(text, words, why):
    assert excluded(text) == [(words, why)]


@pytest.mark.parametrize("text", [text for text, _, _ in SAID])
def test_what_is_told_is_no_quantity(text):
    assert factcheck.quantities(text) == ()


def test_quantities_and_addresses_without_a_number_are_not_told():
    assert excluded("Sales rose 5% to £4m in 2017; write to desk@example.org.") == []


def test_a_number_is_told_once_and_in_order():
    text = "On page 3 the A46 meets page 12."
    assert [words for words, _ in excluded(text)] == ["3", "A46", "12"]


def test_what_goes_on_a_list_of_chapters_is_told_with_the_reason_of_the_first():
    assert excluded("Chapters 2, 3 and 5 say so; the 4 authors do not.") == [
        ("2", "a place in a document or law"),
        ("3", "a place in a document or law"),
        ("5", "a place in a document or law"),
    ]


WORDS = [
    ("One of us won.", "One", "a manner of speaking"),
    ("He won a double-digit share twice.", "double", "a manner of speaking"),
    ("The third party in phase two won.", "two", "a number in a sequence"),
    ("A third party won.", "A third", "a number in a sequence"),
]


@pytest.mark.parametrize(("text", "words", "why"), WORDS)
def test_number_words_that_count_nothing_have_their_reason_too(text, words, why):
    (first, *_) = extract(Document(text)).exclusions
    assert (first.text, first.reason, first.in_digits) == (words, why, False)


def test_where_a_sentence_cannot_be_read_those_of_the_others_stay(monkeypatch):
    def fails(*_anything):
        raise ZeroDivisionError

    monkeypatch.delenv(RAISE, raising=False)
    monkeypatch.setattr(compounds, "_tolerated", fails)
    assert excluded("Page 3 is on the A46. It took 2 days 3 hours. See page 12.") == [
        ("3", "a place in a document or law"),
        ("A46", "part of a name"),
        ("12", "a place in a document or law"),
    ]
