"""Who is to review the open text."""

import streamlit as st

from factcheck.store import Stored
from factcheck.ui.state import people, session, tabs
from factcheck.ui.widgets.words import plain

NOBODY = "Nobody yet"


def show(stored: Stored) -> None:
    """The name, to be chosen among those who were here or written anew."""
    store, tab, key = session.store(), tabs.tab(), f"assignee-{stored.id}"
    now = store.decisions.assignee(stored.id)
    st.session_state[key] = now or NOBODY
    known = sorted({*store.decisions.people(), people.reviewer(), now} - {""}, key=str.casefold)

    @tabs.heard(key)
    def chosen(name: str | None) -> None:
        given = "" if name in (None, NOBODY) else name
        tab.line.put(lambda _: store.decisions.assign(stored.id, given, people.reviewer()))

    with st.popover(f"Assigned to {plain(now)}" if now else "Assign", key="assignment"):
        st.selectbox(
            "Who reviews this text",
            [NOBODY, *known],
            key=key,
            on_change=chosen,
            accept_new_options=True,
        )
