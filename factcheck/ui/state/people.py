"""Who is at this tab: the name in the history, whose settings hold, and their time zone."""

import getpass
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from factcheck.ui.state import login as logins
from factcheck.ui.state import session

NAME_MOST, OWNER_MOST = 80, 200  # characters


def reviewer() -> str:
    """Who is reviewing: who is logged in, else as said in this tab, as said last, by the system."""
    if logged_in := logins.name():
        return logged_in[:NAME_MOST]
    if "reviewer" not in st.session_state:
        said = session.store().preferences.preference(login(), "reviewer")
        st.session_state["reviewer"] = said or login()
    return str(st.session_state["reviewer"])


def rename(name: str) -> None:
    """Review under another name from now on; an empty one is the login name again."""
    name = " ".join(name.split())[:NAME_MOST] or login()
    st.session_state["reviewer"] = name
    session.store().preferences.prefer(login(), "reviewer", name)


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
