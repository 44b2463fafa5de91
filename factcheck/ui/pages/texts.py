"""Adding texts: pasted, uploaded, fetched, several at once, or one of the samples."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from factcheck import reading
from factcheck.model.document import Document
from factcheck.ui.state import preferences, tabs, ways
from factcheck.ui.state.opening import open_document
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets import dates
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.texts import batch, corpus, shelf
from factcheck.ui.widgets.words import plain

KEPT = "This is how {} is read. Edited here, it becomes a text of its own, without the file."


def page() -> None:
    """The form on the left; samples and earlier texts on the right."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        _form()
        corpus.offer()
    with right:
        shelf.samples()
        shelf.earlier()


def _form() -> None:
    put("heading.html", title="Add a text", facts=[], small=False)
    files = st.file_uploader(
        f"Upload files, up to {batch.MOST} MB each: text, Markdown, HTML, Word or PDF",
        batch.KINDS,
        accept_multiple_files=True,
        key="upload",
    )
    _uploaded(files)
    _address()
    trouble = st.container()  # always there, so that the form below keeps its place
    if said := tabs.tab().refused:
        with trouble:
            put("trouble.html", sentence=said)
        tabs.tab().refused = ""
    if len(files) > 1:
        batch.offer(files)
        return
    _text()


def _text() -> None:
    """The text as it was read, before it is checked; or an empty place for one."""
    read, number = tabs.tab().read, tabs.tab().readings  # each reading has its own fields
    shown = read or Document("")
    with st.form("add", border=False):
        text = st.text_area(
            "Text", shown.text, 320, key=f"text-{number}", placeholder="Paste an article here"
        )
        if read and read.original:
            st.caption(plain(KEPT.format(read.source)))
        left, right = st.columns([2, 1])
        title = left.text_input(
            "Title", shown.title, key=f"title-{number}", placeholder="The first line, if it is one"
        )
        typed = dates.field(right, shown, f"published-{number}")
        sent = st.form_submit_button("Check the numbers", type="primary")
    if sent:
        _open_text(text, title, typed)


def _address() -> None:
    """A field for an address, where the network is switched on."""
    if not preferences.network():
        with st.container(horizontal=True, vertical_alignment="center", key="offline"):
            st.caption("Nothing is fetched from the web: the network is off.", width="content")
            st.page_link(ways.page(Way.SETTINGS), label="Switch it on in Settings", width="content")
        return
    with st.form("fetch", border=False):  # a form: the return key fetches, too
        left, right = st.columns([4, 1], vertical_alignment="bottom")
        said = left.text_input("Address of a page", key="url", placeholder="https://").strip()
        sent = right.form_submit_button("Fetch", width="stretch")
    with st.container():  # always there, as below
        if sent:
            with st.spinner("Fetching the page …"):
                _take(lambda: _fetched(said))


def _fetched(said: str) -> Document:
    if not said:
        raise reading.ReadingError(
            "There is no address yet: paste one, such as https://example.org/article."
        )
    url = said if reading.is_address(said) else f"https://{said}"
    return reading.read(url, network=preferences.network())


def _uploaded(files: Sequence[UploadedFile]) -> None:
    """Show a single file as it is read, before it is checked; each is read once."""
    tab = tabs.tab()
    name = files[0].file_id if len(files) == 1 else ""
    if name != tab.uploaded:
        tab.uploaded = name
        if name:
            _take(lambda: reading.document(files[0].getvalue(), files[0].name))


def _take(read: Callable[[], Document]) -> None:
    """Put what was read into the form; what cannot be read is said."""
    tab = tabs.tab()
    try:
        found = read()
    except reading.ReadingError as error:
        tab.refused, tab.read = str(error), None
        return
    tab.read, tab.readings = found, tab.readings + 1


def _open_text(text: str, title: str, typed: str) -> None:
    tab, read = tabs.tab(), tabs.tab().read
    before = read or Document("")
    if read is None or text != read.text:
        try:
            read = _pasted(text, read.source if read else "pasted")
        except reading.ReadingError as error:
            put("trouble.html", sentence=str(error))
            return
    if not read.text.strip():
        put("trouble.html", sentence="There is no text yet: paste one or upload a file.")
        return
    if document := dates.dated(read, typed, before):
        tab.read = None
        open_document(replace(document, title=title.strip() or document.title))


def _pasted(text: str, source: str) -> Document:
    read = reading.document(text.encode("utf-8", "replace"), "The text")
    return replace(read, source=source)
