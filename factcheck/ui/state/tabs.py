"""What one browser tab remembers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

import streamlit as st

from factcheck.model.document import Document
from factcheck.ui.state.acts import Line
from factcheck.ui.state.presses import Acknowledged, Edit, Pressed

SHELF = 25  # texts of a list, until more are asked for


@dataclass(frozen=True, slots=True)
class Typed:
    """A draft while it is typed: which one it edits, and how."""

    version: int
    edit: Edit


@dataclass
class Tab:
    """Where a reader is, and what is still to be done for them."""

    document: int | None = None
    claim: str = ""
    asked: dict[str, str] | None = None  # an address that is still to be followed
    line: Line = field(default_factory=Line)
    typed: Typed | None = None  # what is being edited, and not kept yet
    desks: dict[str, Pressed] = field(default_factory=dict)  # by the revision of the article
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
