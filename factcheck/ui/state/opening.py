"""From a document to its review."""

import streamlit as st

from factcheck.model.document import Document
from factcheck.ui.state import people, session, tabs, ways
from factcheck.ui.state.ways import Way


def open_document(document: Document) -> None:
    """Add a document, or find it again, and turn to its review."""
    go(session.store().documents.add(document, people.reviewer()).id)


def go(number: int, claim: str = "") -> None:
    """Turn to the review of a stored document, at a claim."""
    tab = tabs.tab()
    tab.document, tab.claim, tab.asked = number, claim, None
    asked = {"doc": str(number), "claim": claim}
    st.switch_page(
        ways.page(Way.REVIEW), query_params={name: said for name, said in asked.items() if said}
    )
