"""The report as a file, with the decisions as they stand when the button is pressed."""

import re
from enum import StrEnum
from functools import partial
from typing import Literal
from unicodedata import normalize

import streamlit as st

from factcheck import formats
from factcheck.model.finding import Verdict
from factcheck.ui.desk import Desk


class Which(StrEnum):
    """The claims that a report tells of."""

    ALL = "All claims"
    FLAGGED = "What was flagged"
    DECIDED = "What is decided"


OFFERED = {
    "html": ("Web page", "text/html"),
    "md": ("Markdown", "text/markdown"),
    "json": ("JSON", "application/json"),
}


def show(desk: Desk) -> None:
    """One button a format, for the whole report."""
    with st.popover("Download report", key="downloads"):
        for name, (words, _) in OFFERED.items():
            button(words, desk, name)


def button(
    words: str,
    desk: Desk,
    name: str,
    which: Which = Which.ALL,
    *,
    width: Literal["stretch", "content"] = "stretch",
) -> None:
    """A button that writes the report when it is pressed."""
    st.download_button(
        words,
        partial(written, desk, name, which),
        file_name=f"{slug(desk.checked.document.title)}.{name}",
        mime=OFFERED[name][1],
        key=f"download-{name}",
        on_click="ignore",
        width=width,
    )


def written(desk: Desk, name: str, which: Which = Which.ALL) -> str:
    """The report in one format, with all claims or some."""
    review = desk.review()
    wanted = {
        Which.ALL: lambda _: True,
        Which.FLAGGED: lambda claim: claim.verdict.weight > Verdict.CONSISTENT.weight,
        Which.DECIDED: review.decided,
    }
    return formats.load(name).write(desk.checked.report.only(wanted[which]), review)


def slug(title: str) -> str:
    """A title as the name of a file.

    >>> slug("Café visits rose 45% – really?")
    'cafe-visits-rose-45-really-factcheck'
    """
    ascii_only = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_only)
    return "-".join([*words[:8], "factcheck"])
