"""Who is to review the open text."""

import streamlit as st

from factcheck.store import Stored
from factcheck.ui import session
from factcheck.ui.words import plain

NOBODY = "Nobody yet"


def show(stored: Stored) -> None:
    """The name, to be chosen among those who were here or written anew."""
    store, key = session.store(), f"assignee-{stored.id}"
    now = next((one.assignee for one in store.list() if one.id == stored.id), "")
    st.session_state[key] = now or NOBODY
    people = sorted({*store.people(), session.reviewer(), now} - {""}, key=str.casefold)

    def chosen() -> None:
        name = st.session_state[key] or NOBODY
        store.assign(stored.id, "" if name == NOBODY else name, session.reviewer())
        session.tab().acted = True

    with st.popover(f"Assigned to {plain(now)}" if now else "Assign", key="assignment"):
        st.selectbox(
            "Who reviews this text",
            [NOBODY, *people],
            key=key,
            on_change=chosen,
            accept_new_options=True,
        )
