"""The numbers of a text as the screen shows them."""

import re
from datetime import date
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.document import Document
from factcheck.model.span import Span
from factcheck.ui.widgets.markup import quoted, render
from factcheck.ui.widgets.numbers import Found, found, stretches

TEXT = (
    "Sales were nearly £1.3bn in the first 11 months of last year, says page 12 of the report 🚢."
)
DOCUMENT = Document(TEXT, published=date(2018, 1, 14))
SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)


def test_a_number_is_quoted_among_whole_words():
    shown = quoted(TEXT, Span(TEXT.index("12 of"), TEXT.index("12 of") + 2), "a page")
    assert shown["before"] == "… 11 months of last year, says page "
    assert shown["after"] == " of the report 🚢."


def test_every_quantity_has_a_row_and_what_is_none_a_reason():
    numbers = found(DOCUMENT)
    told = [(one.span.of(TEXT), one.look, one.label) for one in numbers if one.row]
    assert told == [
        ("£1.3bn", "quantity", "1"),
        ("the first 11 months of last year", "date", "2"),
        ("11 months", "quantity", "3"),
    ]
    assert [(one.span.of(TEXT), one.why) for one in numbers if not one.row] == [
        ("12", "a place in a document or law")
    ]


def test_a_number_inside_of_a_period_is_marked_for_itself():
    shown = [(one.text, one.found.label, one.leads) for one in cut() if one.found]
    assert shown == [
        ("£1.3bn", "1", True),
        ("the first ", "2", True),
        ("11 months", "3", True),
        (" of last year", "2", False),
        ("12", "", True),
    ]


def cut():
    return stretches(TEXT, found(DOCUMENT))


@given(st.lists(SPANS.filter(lambda ends: ends[0] < ends[1]), max_size=6))
def test_the_stretches_make_up_the_text(ends):
    text = TEXT[:30]
    numbers = [Found(Span(start, end), "quantity") for start, end in ends]
    pieces = list(stretches(text, numbers))
    assert "".join(piece.text for piece in pieces) == text
    covered = {at for start, end in ends for at in range(start, end)}
    marked = [bool(piece.found) for piece in pieces for _ in piece.text]
    assert {at for at, on in enumerate(marked) if on} == covered


def test_nothing_of_the_text_becomes_markup():
    text = 'Sold 5 <img src=x onerror="pwned=1">{{ 7 * 7 }}.'
    numbers = found(Document(text))
    markup = [
        render("numbers.html", stretches=stretches(text, numbers)),
        render("quantities.html", rows=[(one.label, one.row) for one in numbers]),
        render("unchecked.html", items=[quoted(text, numbers[0].span, text)]),
    ]
    assert not any("<img" in shown for shown in markup)
    article = markup[0][markup[0].index(">") + 1 : markup[0].index("</div>")]
    assert unescape(re.sub(r"<sup>\d+</sup>|</?mark[^>]*>", "", article)) == text
