"""The texts that are there: samples, and what was added before, found by a word or its state."""

import streamlit as st

from factcheck.model import wording
from factcheck.model.finding import GRAVEST_FIRST, Verdict
from factcheck.store import Listed, Status
from factcheck.ui.state import seeds, session, tabs
from factcheck.ui.state.opening import go, open_document
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.words import plain, shortened

ANY = "any"
MOST_CLAIMS = 8


def samples() -> None:
    """One button a sample."""
    found = seeds.samples()
    if not found:
        return
    put("section.html", title="Try a sample", said="")
    with st.container(height=272, border=False, gap=None, key="samples"):
        for document in found:
            label = plain(document.title or document.source)
            if st.button(label, key=f"sample-{document.source}", type="tertiary"):
                open_document(document)


def earlier() -> None:
    """The texts added before, the newest first."""
    kept = session.store().queue.list()
    if not kept:
        return
    put("section.html", title="Your texts", said="")
    found, tab = _chosen() if len(kept) > 1 else kept, tabs.tab()
    for listed in found[: tab.shelf]:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            put("document.html", **line(listed))
            if st.button("Open", key=f"open-{listed.id}", width="content"):
                go(listed.id)
    if not found:
        put("section.html", title="", said="No text is like that: try fewer words, or any state.")
    _more(len(found) - tab.shelf)


def _more(left: int) -> None:
    """The way to those that are not shown yet."""
    tab = tabs.tab()

    def longer() -> None:
        tab.shelf += tabs.SHELF

    if left > 0:
        st.button(f"Show more ({left} left)", key="more", on_click=longer)


def _chosen() -> list[Listed]:
    """Those that hold the words and are in the state asked for; the claims that do, above."""
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    words = left.text_input("Find a text or a claim", key="queue-find")
    states = [ANY, *(status.value for status in Status)]
    state = right.selectbox("State", states, format_func=str.capitalize, key="queue-state")
    if words.strip():
        _claims(words)
    return [one for one in session.store().queue.list(words) if state in (ANY, one.status.value)]


def _claims(words: str) -> None:
    """The claims that hold the words; each is a way to its review."""
    found = session.store().queue.search(words, MOST_CLAIMS)
    with st.container(key="found", gap="xsmall"):
        for one in found:
            quote, title = shortened(one.quote, 90), shortened(one.title or "Untitled text")
            label = plain(f"{Verdict(one.verdict).icon} “{quote}” in {title}")
            if st.button(label, key=f"found-{one.document}-{one.claim}", type="tertiary"):
                go(one.document, one.claim)


def line(listed: Listed) -> dict[str, object]:
    """What document.html says of a text."""
    clean = "nothing flagged" if listed.claims else "no claims"
    published = wording.day(listed.published) if listed.published else listed.vague or "No date"
    drafts = f"draft {listed.drafts}" if listed.drafts > 1 else ""
    decided = f"{listed.decided:,} of {listed.flagged:,} decided" if listed.flagged else clean
    facts = [published, decided, drafts, listed.assignee]
    counts = [(verdict, listed.verdicts.get(verdict, 0)) for verdict in GRAVEST_FIRST]
    return {
        "title": listed.title or "Untitled text",
        "facts": [fact for fact in facts if fact],
        "counts": [(Verdict(verdict), number) for verdict, number in counts if number],
    }
