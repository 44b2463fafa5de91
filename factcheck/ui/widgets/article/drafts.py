"""A new draft of the open text: what was decided stays with the claims that stay."""

from dataclasses import replace

import streamlit as st

from factcheck import reading
from factcheck.model.document import Document
from factcheck.store import Stored
from factcheck.ui.state import people, session, tabs, ways
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.texts.batch import KINDS, MOST, Upload


@st.dialog("New draft", width="large")
def dialog(stored: Stored) -> None:
    """The text to be edited, or the file that was; checking it keeps the old draft as well."""
    put("section.html", title="", said="Decisions stay with the claims that are not edited.")
    key = f"draft-{stored.version}"
    file = st.file_uploader(
        f"The edited file (up to {MOST} MB), unless you edit it here", KINDS, key=f"{key}-file"
    )
    text = "" if file else st.text_area("Text", stored.document.text, height=320, key=key)
    if st.button("Check the new draft", type="primary", key="revise"):
        try:
            read = _read(stored, file, text)
        except reading.ReadingError as error:
            put("trouble.html", sentence=str(error))
            return
        if not read.text.strip():
            put("trouble.html", sentence="A draft without any text is not kept.")
            return
        _revise(stored, read)


def _read(stored: Stored, file: Upload | None, text: str) -> Document:
    """The new draft, under the title and date of the old one."""
    if file is None:
        read = reading.document(text.encode("utf-8", "replace"), "The text")
        return replace(stored.document, text=read.text)
    read = reading.document(file.getvalue(), file.name)
    before = stored.document
    return replace(read, title=before.title).dated(before.published, before.vague)


def _revise(stored: Stored, document: Document) -> None:
    session.store().documents.revise(stored.id, document, people.reviewer())
    tabs.tab().said = "The new draft is checked. Compare shows what has changed."
    st.switch_page(ways.page(Way.REVIEW), query_params={"doc": str(stored.id)})
