"""Where another page sends the reader: the pages by name, as `main` has registered them.

A page knows the names alone, so that two pages can lead to each other without an import of
each other.
"""

from collections.abc import Mapping
from enum import StrEnum

import streamlit as st
from streamlit.navigation.page import StreamlitPage


class Way(StrEnum):
    """The pages; each is the end of its address."""

    REVIEW = "review"
    TEXTS = "texts"
    COMPARE = "compare"
    REPORT = "report"
    NUMBERS = "numbers"
    REFERENCE = "reference"
    CATALOGUE = "catalogue"
    SETTINGS = "settings"


def register(pages: Mapping[Way, StreamlitPage]) -> None:
    """Let links of this run find the pages."""
    st.session_state["ways"] = dict(pages)


def page(way: Way) -> StreamlitPage:
    """The page of that name."""
    pages: dict[Way, StreamlitPage] = st.session_state["ways"]
    return pages[way]
