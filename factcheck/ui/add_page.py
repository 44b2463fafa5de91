"""Adding texts: pasted, uploaded, several at once, or one of the samples."""

from dataclasses import replace
from datetime import date

import streamlit as st

from factcheck import reading
from factcheck.ui import batch, session, shelf
from factcheck.ui.markup import put
from factcheck.ui.opening import open_document

EARLIEST = date(1700, 1, 1)


def page() -> None:
    """The form on the left; samples and earlier texts on the right."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        _form()
    with right:
        shelf.samples()
        shelf.earlier()


def _form() -> None:
    st.header("Add a text", anchor=False)
    files = st.file_uploader(
        "Upload one file or several (.txt or .md)",
        ["txt", "md"],
        accept_multiple_files=True,
        key="upload",
        on_change=_uploaded,
    )
    trouble = st.container()  # always there, so that the form below keeps its place
    if said := session.tab().said:
        with trouble:
            put("trouble.html", sentence=said)
        session.tab().said = ""
    if len(files) > 1:
        batch.offer(files)
        return
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
    """Show a single file as it was read, before it is checked."""
    if len(files := st.session_state["upload"]) != 1:
        return
    (file,) = files
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
    open_document(replace(read, title=title, source=source, published=published))
