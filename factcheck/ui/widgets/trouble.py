"""What a reader did and could not be written yet: said on every page, and tried again."""

from time import monotonic

import streamlit as st

from factcheck.ui.state import tabs
from factcheck.ui.state.acts import Line
from factcheck.ui.widgets.markup import put

AGAIN = 5.0  # seconds


def work() -> None:
    """Do what the reader did; what cannot be done yet is said, above the page."""
    line = tabs.tab().line
    if line.work():
        tabs.tab().said = "All that you did is written now."
    with st.container(key="trouble", gap="small"):
        if line.trouble:
            _tell(line)


def say() -> None:
    """What is to be said in passing."""
    tab = tabs.tab()
    if tab.said:
        st.toast(tab.said)
        tab.said = ""


def _tell(line: Line) -> None:
    put("trouble.html", sentence=line.trouble)
    number = len(line.waiting)
    if not number:
        line.trouble = ""  # said once: it is not going to be tried again
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Try again", type="primary", key="try-again")
        st.button("Give up", type="tertiary", key="give-up", on_click=_give_up)
        what = "one step waits" if number == 1 else f"{number} steps wait"
        st.caption(f"{what} to be written; it is tried again every few seconds.".capitalize())
    _again()


def _give_up() -> None:
    """What waits is not going to be done; the pane need not send it again."""
    tab = tabs.tab()
    tab.acknowledged = tab.acknowledged.given_up(tab.line.drop())


@st.fragment(run_every=AGAIN)
def _again() -> None:
    """Try without being asked."""
    line = tabs.tab().line
    if line.waiting and monotonic() - line.tried >= AGAIN:
        st.rerun()
