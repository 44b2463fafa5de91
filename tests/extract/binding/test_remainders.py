"""What is left of a whole: "the other 29" of 94, "That leaves £210,000"."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.rules.undivided import remainder
from tests.extract.binding.books import accused, crossed
from tests.pieces import PIECES, TEXTS


@pytest.mark.parametrize(
    ("text", "rest", "others"),
    [
        (
            "Of the 94 tries, the backs got 61 and the forwards the other 29.",
            "29",
            ("94", "61"),
        ),
        (
            "The kitty held £312,480, of which the band took £46,872. That leaves £210,000.",
            "£210,000",
            ("£312,480", "£46,872"),
        ),
        (  # what is still to find
            "The roof will cost £48,000. The chapel has £21,800 so far, with £24,200 to find.",
            "£24,200",
            ("£48,000", "£21,800"),
        ),
    ],
)
def test_what_is_not_left_of_a_whole_is_crossed(text, rest, others):
    assert accused(remainder, text) == [("difference", rest, others)]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Of the 94 tries, the backs got 61 and the forwards the other 33.",  # it fits
        "Of the 94 tries, the backs got 61 and the forwards 29.",  # is it the rest?
        "Of the 94 tries, the backs got 61, the wings 20 and the forwards the other 13.",
        "Of the 94 tries, the backs got 61 and the forwards the other £29.",
        "The kitty held £312,480, of which the band took £46,872. That left £265,608.",
        "The kitty held £312,480, of which the band took £46,872. The cook took £210,000.",
    ],
)
def test_what_is_left_or_no_rest_is_not(text):
    assert accused(remainder, text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(130, 900), st.integers(130, 900), st.integers(3, 90))
def test_the_arithmetic_decides_alone(part, rest, off):
    text = "Of the {:,} boats, the north got {} and the south the other {}."
    assert accused(remainder, text.format(part + rest, part, rest)) == []
    whole = part + rest + off
    wrong = accused(remainder, text.format(whole, part, rest))
    assert wrong == [("difference", str(rest), (f"{whole:,}", str(part)))]


WORDS = ["the other 29", "leaving", "That leaves", "which leaves", "£4,100", "61", "94", "of the"]
TOLD = st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=40).map(" ".join)


@hypothesis_settings(max_examples=100)
@given(TEXTS | TOLD)
def test_any_text_can_be_asked(text):
    assert all(len(parts) == 2 for _, _, parts in accused(remainder, text))
