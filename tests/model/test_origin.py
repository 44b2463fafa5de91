"""Where a text came from: the places that a stretch of it covers."""

from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.document import Document
from factcheck.model.origin import NOWHERE, Anchor, Box, ElementPlace, Origin, PagePlace, RunPlace
from factcheck.model.span import Span

MAIN = "word/document.xml"
GLYPHS = array("f", [edge for x in (10, 20, 30) for edge in (x, 700, x + 8, 712)])
LINE = PagePlace(2, Box(10, 700, 38, 712), GLYPHS)


def runs(*lengths: int, gap: int = 0) -> Origin:
    """One anchor a length, one after another with `gap` characters of nobody between."""
    starts = [sum(lengths[:n]) + n * gap for n in range(len(lengths))]
    return Origin(
        tuple(
            Anchor(Span(start, start + length), RunPlace(MAIN, 0, n, 0))
            for n, (start, length) in enumerate(zip(starts, lengths, strict=True))
        )
    )


def test_a_span_over_three_runs_begins_inside_the_first_and_ends_inside_the_last():
    found = runs(6, 2, 6).at(Span(4, 10))
    assert [(tuple(a.span), a.place.run, a.place.offset) for a in found] == [
        ((4, 6), 0, 4),
        ((6, 8), 1, 0),
        ((8, 10), 2, 0),
    ]


def test_what_the_reader_put_in_has_no_place():
    origin = runs(3, 3, gap=2)
    assert origin.at(Span(3, 5)) == ()
    assert [a.place.run for a in origin.at(Span(2, 6))] == [0, 1]


def test_a_part_of_a_line_has_the_box_of_its_characters():
    origin = Origin((Anchor(Span(100, 103), LINE),))
    (found,) = origin.at(Span(101, 103))
    assert (found.place.page, found.place.box) == (2, Box(20, 700, 38, 712))


def test_a_line_without_characters_is_not_told_apart():
    whole = replace(LINE, glyphs=array("f"))
    assert Origin((Anchor(Span(0, 3), whole),)).at(Span(1, 2))[0].place.box == LINE.box


def test_plain_data_says_an_element_once():
    paragraph = ElementPlace("body/p[3]")
    origin = Origin((Anchor(Span(0, 4), paragraph), Anchor(Span(5, 9), paragraph)))
    assert origin.plain([Span(0, 9)]) == [{"element": "body/p[3]"}]


@pytest.mark.parametrize(
    ("place", "plain"),
    [
        (LINE, {"page": 2, "box": [10, 700, 18, 712]}),
        (
            RunPlace(MAIN, 4, 1, 7),
            {"part": MAIN, "paragraph": 4, "run": 1, "offset": 7, "length": 1},
        ),
        (ElementPlace("body/p"), {"element": "body/p"}),
    ],
)
def test_plain_data_of_each_place(place, plain):
    assert Origin((Anchor(Span(0, 3), place),)).plain([Span(0, 1)]) == [plain]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (LINE, "page 2"),
        (RunPlace(MAIN, 4, 1, 7), "paragraph 5"),
        (RunPlace("word/footnotes.xml", 4, 1, 7), "the footnotes"),
        (ElementPlace("body/ul/li[2]/p"), "item 2 of a list"),
        (ElementPlace("body/table/tr[3]/th"), "row 3, column 1 of a table"),
        (ElementPlace("body/div[2]/h2"), "a heading"),
        (ElementPlace("body/div[2]"), ""),
    ],
)
def test_a_place_in_words(place, words):
    assert place.words == words


def test_a_text_of_its_own_has_no_origin():
    assert not Document("Fares rose 5%.").origin
    assert NOWHERE.at(Span(0, 5)) == ()


def test_a_document_with_its_file_is_short_to_print_and_quick_to_hash():
    read = Document("Fares", origin=runs(5), original=b"PK\x03\x04")
    assert "PK" not in repr(read)
    assert "Anchor" not in repr(read)
    assert hash(read) == hash(Document("Fares"))
    assert read != Document("Fares")


@given(
    st.lists(st.integers(1, 5), max_size=8),
    st.integers(0, 2),
    st.integers(0, 50),
    st.integers(1, 9),
)
def test_every_character_of_a_span_is_found_where_it_is(lengths, gap, start, length):
    origin, span = runs(*lengths, gap=gap), Span(start, start + length)
    held = {n: a for a in origin.anchors for n in range(*a.span) if n in range(*span)}
    found = {n: a for a in origin.at(span) for n in range(*a.span)}
    assert found.keys() == held.keys()
    for n, anchor in found.items():
        assert anchor.place.run == held[n].place.run
        assert anchor.place.offset + n - anchor.span.start == n - held[n].span.start
