"""The address of the page: document, claim and filters, so that a link says where one is.

`?doc=3&claim=c7&verdict=inconsistent,questionable&open=yes&all=yes`. The address is followed when a
tab is opened with it and on Back and Forward, never else: between two presses the browser
still tells an old one, which would take the last press back.
"""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from factcheck.model.finding import Standing
from factcheck.store import Stored
from factcheck.ui.state import people, seeds, session, tabs
from factcheck.ui.state.desk import Desk

NAMES = ("doc", "claim", "verdict", "open", "all")


def hear() -> None:
    """At the start of every run: keep an address that is to be followed until it was."""
    context = get_script_run_ctx()
    if "tab" not in st.session_state or (context and context.is_history_navigation):
        tabs.tab().asked = st.query_params.to_dict()


def document() -> Stored | None:
    """The document in hand; on the very first run the first sample is taken in."""
    tab, store = tabs.tab(), session.store()
    asked = (tab.asked or {}).get("doc", "")
    if asked.isdecimal():
        if store.documents.get(int(asked)):
            tab.document, tab.claim = int(asked), ""
        else:
            tab.said = "There is no such document here."
    if tab.asked:
        tab.asked.pop("doc", None)
    if tab.document is None:
        kept = store.queue.list()
        tab.document = kept[0].id if kept else _first_sample()
    return store.documents.get(tab.document) if tab.document is not None else None


def follow(desk: Desk) -> None:
    """Turn to the claim and set the filters that the address names."""
    tab, claims = tabs.tab(), desk.checked.by_id
    if tab.asked is not None:
        st.session_state["verdict"] = parsed(tab.asked.get("verdict", ""))
        for switch in ("open", "all"):
            st.session_state[switch] = tab.asked.get(switch) == "yes"
        tab.claim = tab.asked.get("claim", tab.claim)
        tab.asked = None
    if tab.claim not in claims:
        visited = desk.walk()
        tab.claim = visited[0] if visited else desk.checked.first


def write(desk: Desk) -> None:
    """Let the address say where the reader is now."""
    tab, state = tabs.tab(), st.session_state
    said = {
        "doc": str(desk.stored.id),
        "claim": tab.claim,
        "verdict": ",".join(v.value for v in Standing if v in (state.get("verdict") or ())),
        "open": "yes" if state.get("open") else "",
        "all": "yes" if state.get("all") else "",
    }
    wanted = {name: value for name, value in said.items() if value}
    if st.query_params.to_dict() != wanted:
        st.query_params.from_dict(wanted)


def parsed(verdicts: str) -> list[Standing]:
    """The verdicts in a list with commas; words that are none are left out.

    >>> parsed("rounding,nonsense")
    [<Standing.ROUNDING: 'rounding'>]
    """
    named = set(verdicts.split(","))
    return [standing for standing in Standing if standing.value in named]


def _first_sample() -> int | None:
    found = seeds.samples()
    return session.store().documents.add(found[0], people.reviewer()).id if found else None
