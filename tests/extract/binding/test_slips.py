"""Results that one slip mends: what stands there fits nothing, what was meant fits well."""

import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck.extract.binding.scores.slips import slipped
from tests.extract.binding.books import YEAR, book_of, crossed
from tests.pieces import PIECES, TEXTS


def mended(text: str) -> list[tuple[str, str]]:
    """The figures of a text that a slip explains, each with the frame that it then fits."""
    book = book_of(text)
    found = [slipped(book, entry, YEAR)[1] for entry in book]
    return [(one.result.quantity.text, one.name) for one in found if one]


@pytest.mark.parametrize(
    ("text", "figure", "frame"),
    [
        # one digit
        ("The club has 1,742 adults and 389 juniors, so that 2,231 belong.", "2,231", "sum"),
        ("He took 38 wickets for 656 runs, an average of 19.26 apiece.", "19.26", "average"),
        # two digits swapped
        ("The lake can hold 96,000 litres and had 41,280, which is 34%.", "34%", "share"),
        ("The kitty held £312,480. The band took £46,872. That leaves £256,608.",
         "£256,608", "difference"),
        # a multiple that is one too many
        ("The pool drew 412,600 people, four times the 137,500 of 2021.", "four times", "multiple"),
        ("The fee was £28 and is £84, so it has quadrupled.", "quadrupled", "multiple"),
        # the rest of the whole
        ("Our 520 staff include 338 who teach, or 35%, and 27 who cook.", "35%", "share"),
        # a year too many
        ("She was hired in January 1998 and left in January 2025, after 28 years.",
         "28 years", "elapsed"),
        # billions for millions
        ("It would pay £594,000 a year. Over 35 years that is worth £20.8 billion.",
         "£20.8 billion", "product"),
        ("The fund held £3,124m. The state took £468m. That leaves £2,656bn.",
         "£2,656bn", "difference"),
    ],
)  # fmt: skip
def test_what_a_slip_explains_is_crossed(text, figure, frame):
    assert mended(text) == [(figure, frame)]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        # it fits as it stands
        "The club has 1,742 adults and 389 juniors, so that 2,131 belong.",
        "The pool drew 412,600 people, three times the 137,500 of 2021.",
        # no slip of these kinds
        "The club has 1,742 adults and 389 juniors, so that 3,407 belong.",
        # the share is of the rest
        "Members voted by 1,386 to 154 in favour, 90% of the 1,540 who voted.",
        "It set aside £28.6m for repairs. It spent £31.2m, nine per cent over.",
        # nearly so many
        "She was hired in January 1998 and left in November 2025, after 28 years.",
        "It ran from 2027 to 2034, for eight years.",
        # too few digits
        "The club has 42 adults and 39 juniors, so that 91 belong.",
        "Italy sent 582 pupils, or 17%, and Spain 410 (12%).",
        # no word calls it a result
        "The club has 1,742 adults and 389 juniors. In May 2,231 birds flew past.",
        # what is left is no sum
        "It opened 14 shops and closed five, leaving it with 612, against 603 in May.",
        # prices beside each other
        "Crude rose $1.64 to $47.10, while Brent gained $1.32 to $44.45.",
        "The copier is 367 mm by 407 mm by 120 mm and weighs six kilos.",
    ],
)
def test_what_none_explains_is_not(text):
    assert mended(text) == []
    assert crossed(text) == []


@hypothesis_settings(max_examples=40)
@given(st.integers(1200, 9000), st.integers(1200, 9000), st.integers(0, 3), st.integers(0, 9))
def test_any_digit_of_a_total_is_found_out(one, other, place, digit):
    right = str(one + other)
    wrong = right[:place] + str(digit) + right[place + 1 :]
    assume(one != other and wrong != right and wrong[0] != "0" and wrong[-1] != "0")
    text = f"The club has {one:,} adults and {other:,} juniors, so that {{:,}} belong in all."
    assert mended(text.format(one + other)) == []
    assert [figure for figure, _ in mended(text.format(int(wrong)))] == [f"{int(wrong):,}"]


@hypothesis_settings(max_examples=40)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join) | TEXTS)
def test_any_text_is_asked_without_an_error(text):
    book = book_of(text)
    for entry in book:
        odds, found = slipped(book, entry, YEAR)
        assert found is None or (found.result is entry and odds > 0)
