"""What one browser tab remembers, and what all of them share."""

import getpass
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from factcheck.checking import check
from factcheck.model.document import Document
from factcheck.model.settings import Settings
from factcheck.store import Store, default_url
from factcheck.ui.acts import Line
from factcheck.ui.checked import Checked
from factcheck.ui.presses import Acknowledged

if TYPE_CHECKING:
    from factcheck.ui.desk import Desk

NAME_MOST = 80  # characters
PATIENCE = 3_000  # milliseconds; what could not be written is tried again anyway


@dataclass
class Tab:
    """Where a reader is, and what is still to be done for them."""

    document: int | None = None
    claim: str = ""
    asked: dict[str, str] | None = None  # an address that is still to be followed
    line: Line = field(default_factory=Line)
    desks: "dict[str, Desk]" = field(default_factory=dict)  # by the revision of the article
    remembered: set[str] = field(default_factory=set)  # revisions that the store knows of
    acknowledged: Acknowledged = field(default_factory=Acknowledged)
    said: str = ""  # to be said once, in passing
    pasted: Document | None = None  # on the page of numbers
    notes: dict[str, str] = field(default_factory=dict)  # as last seen in the store


def tab() -> Tab:
    """The state of this tab."""
    if "tab" not in st.session_state:
        st.session_state["tab"] = Tab()
    held: Tab = st.session_state["tab"]
    return held


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The one store of this server."""
    return Store.open(default_url(), PATIENCE)


def checked(document: Document, settings: Settings) -> Checked:
    """The document's report; computed once for the same text, title, date and settings."""
    return _checked(document, settings)


@st.cache_resource(max_entries=32, show_spinner="Checking the numbers …")
def _checked(document: Document, settings: Settings) -> Checked:
    return Checked(check(document, settings=settings))


def reviewer() -> str:
    """Who is reviewing: as said in this tab, else as said last, else the login name."""
    if "reviewer" not in st.session_state:
        said = store().preference(login(), "reviewer")
        st.session_state["reviewer"] = said or login()
    return str(st.session_state["reviewer"])


def rename(name: str) -> None:
    """Review under another name from now on; an empty one is the login name again."""
    name = " ".join(name.split())[:NAME_MOST] or login()
    st.session_state["reviewer"] = name
    store().prefer(login(), "reviewer", name)


def zone() -> tzinfo:
    """The reader's own time zone, as far as the browser tells it."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def login() -> str:
    """The name that the system knows the user of this machine by."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container may have no name for its user
        return "reviewer"
