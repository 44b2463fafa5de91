"""The report as a file, with the decisions as they stand when the button is pressed."""

import re
from functools import partial
from unicodedata import normalize

import streamlit as st

from factcheck import formats
from factcheck.ui.desk import Desk

OFFERED = {
    "html": ("Web page", "text/html"),
    "md": ("Markdown", "text/markdown"),
    "json": ("JSON", "application/json"),
}


def show(desk: Desk) -> None:
    """One button a format."""
    with st.popover("Download report", key="downloads"):
        for name, (words, mime) in OFFERED.items():
            if name in formats.names():
                st.download_button(
                    words,
                    partial(written, desk, name),
                    file_name=f"{slug(desk.checked.document.title)}.{name}",
                    mime=mime,
                    key=f"download-{name}",
                    on_click="ignore",
                    width="stretch",
                )


def written(desk: Desk, name: str) -> str:
    """The report in one format."""
    return formats.load(name).write(desk.checked.report, desk.review())


def slug(title: str) -> str:
    """A title as the name of a file.

    >>> slug("Café visits rose 45% – really?")
    'cafe-visits-rose-45-really-factcheck'
    """
    ascii_only = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_only)
    return "-".join([*words[:8], "factcheck"])
