"""Markers: what the words of a sentence make of the numbers beside them.

The numbers of a masked sentence are capitals: N a level, P a per cent, D a date.
"""

import pytest
from hypothesis import given

from factcheck.extract.binding.entries.markers import DOWN, REACH, UP, beside, tokens
from factcheck.lexicon import load
from tests.pieces import TEXTS

CHANGE = {
    way: [word for words in load("change")[way].values() for word in words] for way in (UP, DOWN)
}
ROWS = load("markers") | CHANGE


def classes(masked: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each word of a masked sentence that is a marker, with its classes."""
    return [(token.text, token.classes) for token in tokens(masked) if token.classes]


def around(masked: str, capital: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The classes before the first number with this capital, and behind it."""
    found = tokens(masked)
    at = next(n for n, token in enumerate(found) if token.text == capital)
    return beside(found, at, back=True), beside(found, at, back=False)


def test_a_word_has_the_class_of_its_row():
    assert classes("visits of N against N") == [("of", ("of",)), ("against", ("base",))]


def test_a_word_may_stand_in_several_rows():
    assert classes("half of them") == [
        ("half", ("times",)),
        ("of", ("some", "total")),
        ("them", ("some", "total")),
    ]


def test_a_verb_of_change_is_a_marker_too():
    assert classes("visits rose") == [("rose", ("up",))]


def test_a_row_may_name_several_words_and_each_of_them_has_its_class():
    assert classes("compared with N") == [("compared", ("base",)), ("with", ("base",))]


def test_of_markers_that_overlap_the_longest_counts():
    assert classes("up N") == [("up", ("up",))]
    assert ("with", ("base",)) in classes("compared with N")
    assert ("of", ("of",)) not in classes("made up of N and N")


def test_a_base_that_begins_with_a_way_says_which_way_it_is():
    assert classes("up from N") == [("up", ("base", "up")), ("from", ("base", "up"))]
    assert classes("more than N") == [("more", ("base", "up")), ("than", ("base", "up"))]
    assert classes("less than N") == [("less", ("base", "down")), ("than", ("base", "down"))]


def test_a_phrase_that_is_broken_off_is_none():
    assert classes("compared N") == []


@pytest.mark.parametrize("row", ROWS)
def test_every_marker_is_found_as_it_is_written(row):
    unseen = [word for word in ROWS[row] if any(row not in token.classes for token in tokens(word))]
    assert unseen == []


@pytest.mark.parametrize("row", load("markers"))
def test_no_row_says_a_word_twice(row):
    assert len(ROWS[row]) == len(set(ROWS[row]))


def test_the_nearest_marker_comes_first():
    assert around("a total rise of N", "N")[0] == ("of", "up", "total")
    assert around("N more in all", "N")[1] == ("up", "total")


def test_a_class_is_told_once_where_it_is_nearest():
    assert around("at last it stood at N", "N")[0] == ("level", "point", "earlier")


def test_another_number_ends_the_search():
    assert around("from N to P in all", "P") == (("level",), ("total",))
    assert around("from N to P in all", "N") == (("base",), ("level",))


def test_a_date_does_not():
    assert around("from D to P", "P")[0] == ("level", "base")


def test_a_semicolon_ends_the_search_and_is_a_marker_itself():
    assert around("total; N", "N")[0] == ("stop",)


def test_a_marker_that_is_too_far_is_none():
    assert around(f"from {'far ' * (REACH - 1)}N", "N")[0] == ("base",)
    assert around(f"from {'far ' * REACH}N", "N")[0] == ()


def test_letters_with_accents_and_hyphens_belong_to_their_word():
    found = tokens("the café's age-adjusted rate – N")
    assert [token.text for token in found] == ["the", "café's", "age-adjusted", "rate", "–", "N"]


@given(TEXTS)
def test_quantities_stand_where_they_say_and_nothing_is_left_out(text):
    masked = f"N {text.lower()} P of D"
    found = tokens(masked)
    places = [token.start for token in found if token.is_quantity]
    assert "".join(masked[start] for start in places) == "NPD"
    assert "".join(token.text for token in found) == "".join(masked.split())
