"""What one browser tab remembers, and what all of them share."""

import getpass
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from threading import Lock
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from factcheck import reading
from factcheck.checking import check
from factcheck.model.document import Document
from factcheck.model.settings import Settings
from factcheck.store import Store, Stored, default_url
from factcheck.ui import login as logins
from factcheck.ui.acts import Line
from factcheck.ui.checked import Checked
from factcheck.ui.presses import Acknowledged

if TYPE_CHECKING:
    from factcheck.ui.desk import Desk

NAME_MOST, OWNER_MOST = 80, 200  # characters
SHELF = 25  # texts of a list, until more are asked for
PATIENCE = 3_000  # milliseconds; what could not be written is tried again anyway


log = logging.getLogger(__name__)


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
    uploaded: str = ""  # the file that was read last
    refused: str = ""  # why what was uploaded or fetched cannot be read
    read: Document | None = None  # what was, before it is checked
    readings: int = 0  # how many there were
    pasted: Document | None = None  # on the page of numbers
    shelf: int = SHELF  # how many texts are listed
    table: int | None = None  # on the page of reference data
    brought: int = 0  # how many tables
    removed: tuple[int, str] | None = None  # the table that was removed last
    notes: dict[str, str] = field(default_factory=dict)  # as last seen in the store


def turn() -> Lock:
    """Who holds it shows the page: one run of a tab at a time.

    The run that a press breaks off goes on beside the next one until it meets an st.* call; an
    act that it was just doing took the reader back. Streamlit's `fastReruns = false` would be no
    remedy: what is pressed during a slow act is dropped there when another page is turned to.
    """
    if "turn" not in st.session_state:
        st.session_state["turn"] = Lock()
    held: Lock = st.session_state["turn"]
    return held


def heard(*keys: str) -> Callable[[Callable[..., object]], Callable[[], None]]:
    """Decorates a callback that is given what these widgets say; of one that is gone it hears none.

    A look at `st.session_state[key]` ends the run when the next press is there already, and the
    callback is not called again: what was said would be lost. A look at the whole does not.
    """

    def decorated(act: Callable[..., object]) -> Callable[[], None]:
        def callback() -> None:
            said = st.session_state.to_dict()
            if all(key in said for key in keys):
                act(*(said[key] for key in keys))

        return callback

    return decorated


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


def checked(stored: Stored, settings: Settings) -> Checked:
    """The report of a draft; computed once for the same draft and settings."""
    return _checked((stored.version, stored.document.sha256), settings, stored)


@st.cache_resource(max_entries=32, show_spinner="Checking the numbers …")
def _checked(draft: tuple[int, str], settings: Settings, _stored: Stored) -> Checked:
    log.debug("checking draft %s", draft[0])
    return Checked(check(whole(_stored), settings=settings))


def whole(stored: Stored) -> Document:
    """The draft with the file that it was read from, and where each stretch stands in it."""
    original = store().original(stored.version)
    if original is None:
        return stored.document
    try:
        read = reading.document(original.content, original.name)
    except reading.ReadingError:  # by a former version it was
        return stored.document
    if read.text != stored.document.text:
        return stored.document
    return replace(stored.document, origin=read.origin, original=original.content)


def reviewer() -> str:
    """Who is reviewing: who is logged in, else as said in this tab, as said last, by the system."""
    if logged_in := logins.name():
        return logged_in[:NAME_MOST]
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
    """Whose settings hold: who is logged in, else whom the system knows on this machine."""
    if logged_in := logins.identity():
        return logged_in[:OWNER_MOST]
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container may have no name for its user
        return "reviewer"
