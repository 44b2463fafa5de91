"""Every number of a text: what it is, what it may stand for, what it belongs to."""

import streamlit as st

from factcheck import reading
from factcheck.model.document import Document
from factcheck.ui.state import address, tabs
from factcheck.ui.widgets import dates
from factcheck.ui.widgets.markup import put, quoted
from factcheck.ui.widgets.numbers import Found, found, stretches

OPEN, OWN = "The open text", "A text of your own"
ABOUT = "What is read as a quantity, and what is not: no claim is judged here."


def page() -> None:
    """The open text, or any other, with its numbers marked and listed."""
    put("heading.html", title="Numbers", facts=[ABOUT], small=False)
    document = _document()
    if document is None:
        return
    numbers = _found(document)
    if not numbers:
        put("friendly.html", sign="0", title="No number in this text", body="Nothing to list.")
        return
    put("numbers.html", stretches=stretches(document.text, numbers))
    _quantities(numbers)
    _vetoed(document, numbers)


def _document() -> Document | None:
    """What to look at, as the reader chose."""
    stored = address.document()
    choices = [OPEN, OWN] if stored else [OWN]
    chosen = st.radio("Show the numbers of", choices, horizontal=True, key="numbers-of")
    if chosen == OPEN and stored:
        put(
            "section.html",
            title=stored.document.title or "Untitled text",
            said=dates.shown(stored.document),
        )
        return stored.document
    return _own()


def _own() -> Document | None:
    before = tabs.tab().pasted or Document("")
    with st.form("numbers", border=False):
        text = st.text_area("Text", before.text, height=200, placeholder="Paste any text here")
        left, right = st.columns([1, 2], vertical_alignment="bottom")
        typed = dates.field(left, before, "numbers-published")
        sent = right.form_submit_button("Show the numbers", type="primary")
    if sent:
        read = reading.document(text.encode("utf-8", "replace"), "The text")
        if document := dates.dated(Document(read.text), typed, before):
            tabs.tab().pasted = document
    return tabs.tab().pasted


@st.cache_resource(max_entries=16, show_spinner="Reading the numbers …")
def _found(document: Document) -> list[Found]:
    return found(document)


def _quantities(numbers: list[Found]) -> None:
    rows = [(one.label, one.row) for one in numbers if one.row]
    put("section.html", title="Quantities", said=f"{len(rows)} found")
    if rows:
        put("quantities.html", rows=rows)


def _vetoed(document: Document, numbers: list[Found]) -> None:
    refused = [one for one in numbers if one.row is None]
    put("section.html", title="Not quantities", said=f"{len(refused)} found")
    if refused:
        put("unchecked.html", items=[quoted(document.text, one.span, one.why) for one in refused])
