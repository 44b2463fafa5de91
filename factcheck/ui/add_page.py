"""Adding a text: pasted, uploaded, or one of the samples; and those that are there already."""

from dataclasses import replace
from datetime import date

import streamlit as st

from factcheck import reading
from factcheck.model.document import Document
from factcheck.model.finding import GRAVEST_FIRST, Verdict
from factcheck.store import Listed
from factcheck.ui import pages, seeds, session
from factcheck.ui.markup import put
from factcheck.ui.words import plain

EARLIEST = date(1700, 1, 1)


def page() -> None:
    """The form on the left; samples and earlier texts on the right."""
    form, shelf = st.columns([3, 2], gap="large")
    with form:
        _form()
    with shelf:
        _samples()
        _earlier()


def _form() -> None:
    st.header("Add a text", anchor=False)
    st.file_uploader(
        "Upload a file (.txt or .md)", ["txt", "md"], key="upload", on_change=_uploaded
    )
    trouble = st.container()  # always there, so that the form below keeps its place
    if said := session.tab().said:
        with trouble:
            put("trouble.html", sentence=said)
        session.tab().said = ""
    with st.form("add", border=False):
        st.text_area("Text", key="text", height=320, placeholder="Paste an article here")
        left, right = st.columns([2, 1])
        left.text_input("Title", key="title", placeholder="The first line, if it looks like one")
        published = right.date_input(
            "Date of publication", None, min_value=EARLIEST, max_value=date(2999, 12, 31)
        )
        sent = st.form_submit_button("Check the numbers", type="primary")
    if sent:
        _open_text(published)


def _uploaded() -> None:
    """Show the file as it was read, before it is checked."""
    file = st.session_state["upload"]
    if file is None:
        return
    try:
        read = reading.document(file.getvalue(), file.name)
    except reading.ReadingError as error:
        session.tab().said = str(error)
        return
    st.session_state["text"], st.session_state["title"] = read.text, read.title
    st.session_state["source"] = file.name


def _open_text(published: date | None) -> None:
    raw = st.session_state["text"].encode("utf-8", "replace")
    try:
        read = reading.document(raw, "The text")
    except reading.ReadingError as error:
        put("trouble.html", sentence=str(error))
        return
    if not read.text.strip():
        put("trouble.html", sentence="There is no text yet: paste one or upload a file.")
        return
    title = st.session_state["title"].strip() or read.title
    source = st.session_state.pop("source", "pasted")
    _open(replace(read, title=title, source=source, published=published))


def _open(document: Document) -> None:
    _go(session.store().add(document, session.reviewer()).id)


def _go(number: int) -> None:
    tab = session.tab()
    tab.document, tab.claim, tab.acted = number, "", True
    st.switch_page(pages.review(), query_params={"doc": str(number)})


def _samples() -> None:
    found = seeds.samples()
    if not found:
        return
    st.subheader("Try a sample", anchor=False)
    with st.container(height=248, border=False, gap="xsmall", key="samples"):
        for document in found:
            label = plain(document.title or document.source)
            if st.button(label, key=f"sample-{document.source}", type="tertiary"):
                _open(document)


def _earlier() -> None:
    kept = session.store().list()
    if not kept:
        return
    st.subheader("Your texts", anchor=False)
    for listed in kept:
        with st.container(border=True):
            about, way_in = st.columns([4, 1], vertical_alignment="center")
            with about:
                put("document.html", **_line(listed))
            if way_in.button("Open", key=f"open-{listed.id}", width="stretch"):
                _go(listed.id)


def _line(listed: Listed) -> dict[str, object]:
    total = sum(listed.verdicts.values())
    published = listed.published.strftime("%d %b %Y") if listed.published else "no date"
    counts = [(verdict, listed.verdicts.get(verdict, 0)) for verdict in GRAVEST_FIRST]
    return {
        "title": listed.title or "Untitled text",
        "facts": [published, f"{listed.decided} of {total} decided"],
        "counts": [(Verdict(verdict), number) for verdict, number in counts if number],
    }
