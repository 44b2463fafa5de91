"""From a document to its review."""

import streamlit as st

from factcheck.model.document import Document
from factcheck.ui import pages, session


def open_document(document: Document) -> None:
    """Add a document, or find it again, and turn to its review."""
    go(session.store().add(document, session.reviewer()).id)


def go(number: int, claim: str = "") -> None:
    """Turn to the review of a stored document, at a claim."""
    tab = session.tab()
    tab.document, tab.claim, tab.asked = number, claim, None
    asked = {"doc": str(number), "claim": claim}
    st.switch_page(
        pages.review(), query_params={name: said for name, said in asked.items() if said}
    )
