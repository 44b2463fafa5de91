"""A new draft of the open text: what was decided stays with the claims that stay."""

from dataclasses import replace

import streamlit as st

from factcheck import reading
from factcheck.store import Stored
from factcheck.ui import pages, session
from factcheck.ui.markup import put


@st.dialog("New draft", width="large")
def dialog(stored: Stored) -> None:
    """The text to be edited; checking it keeps the old draft as well."""
    put("section.html", title="", said="Decisions stay with the claims that are not edited.")
    text = st.text_area("Text", stored.document.text, height=360, key=f"draft-{stored.version}")
    if st.button("Check the new draft", type="primary", key="revise"):
        _revise(stored, text)


def _revise(stored: Stored, text: str) -> None:
    try:
        read = reading.document(text.encode("utf-8", "replace"), "The text")
    except reading.ReadingError as error:
        put("trouble.html", sentence=str(error))
        return
    document = replace(stored.document, text=read.text)
    session.store().revise(stored.id, document, session.reviewer())
    session.tab().said = "The new draft is checked. Compare shows what has changed."
    st.switch_page(pages.review(), query_params={"doc": str(stored.id)})
