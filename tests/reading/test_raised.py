"""Raised and lowered characters: what stays, what goes, and that nothing is glued to a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.origin import ElementPlace
from factcheck.reading.draft import Draft, Piece
from factcheck.reading.raised import levelled

HERE = ElementPlace("p")


def shown(*pieces: tuple[str, int]) -> str:
    return "".join(p.text for p in levelled([Piece(text, HERE, level) for text, level in pieces]))


@pytest.mark.parametrize("mark", ["1", "12", "[3]", "(4)", "a", "iv", "*", "†", "1, 2", "3–5"])
@pytest.mark.parametrize("first", [True, False])
def test_a_note_goes_wherever_it_stands(mark, first):
    number, note = ("72,000", 0), (mark, 1)
    said = shown(("to ", 0), *((note, number) if first else (number, note)), (" from", 0))
    assert said == "to 72,000 from"


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        ((("12 m", 0), ("3", 1)), "12 m³"),
        ((("about 4 ft", 0), ("2", 1), (" of it", 0)), "about 4 ft² of it"),
        ((("9.8 m s", 0), ("-2", 1)), "9.8 m s⁻²"),
        ((("H", 0), ("2", -1), ("O", 0)), "H2O"),
        ((("log", 0), ("10", -1), ("100", 0)), "log10 100"),
        ((("the 2", 0), ("nd", 1), (" of May", 0)), "the 2nd of May"),
        ((("£4m", 0), ("2", 1), (" was spent", 0)), "£4m was spent"),
        ((("in", 0), ("2", 1), (" all", 0)), "in all"),
        ((("3", 1), ("/", 0), ("4", -1), (" of them", 0)), "3/4 of them"),
        ((("said", 0), (" so it was in the end", 1)), "said so it was in the end"),
    ],
)
def test_what_is_no_note_stays(pieces, said):
    assert shown(*pieces) == said


@given(
    st.lists(st.tuples(st.text("12a,m /×", max_size=4), st.sampled_from([-1, 0, 1])), max_size=8)
)
def test_nothing_on_the_line_is_lost_and_its_places_hold(pieces):
    found = list(levelled([Piece(text, HERE, level) for text, level in pieces]))
    plain = [text for text, level in pieces if level == 0]
    assert [p.text for p in found if p.place and p.level == 0] == plain
    assert all(p.text == " " for p in found if p.place is None)


def test_a_draft_has_one_gap_between_two_paragraphs_and_none_at_its_ends():
    draft = Draft()
    draft.gap()
    draft.add([Piece("  One", HERE)])
    draft.gap("\n")
    draft.gap()
    draft.add([Piece("", HERE), Piece(" Two", HERE), Piece(" more", HERE)])
    draft.gap()
    text, origin = draft.done()
    assert text == "One\n\nTwo more"
    assert [anchor.span.of(text) for anchor in origin.anchors] == ["One", "Two", " more"]
