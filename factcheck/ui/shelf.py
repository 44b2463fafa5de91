"""The texts that are there: samples, and what was added before, found by a word or its state."""

from enum import StrEnum

import streamlit as st

from factcheck.model.finding import GRAVEST_FIRST, Verdict
from factcheck.store import Listed
from factcheck.ui import seeds, session
from factcheck.ui.markup import put
from factcheck.ui.opening import go, open_document
from factcheck.ui.words import plain


class State(StrEnum):
    """How far the review of a text is."""

    ANY = "All"
    OPEN = "Open"
    DONE = "Decided"

    def fits(self, listed: Listed) -> bool:
        """Whether a text is in this state; one without a claim is decided."""
        done = listed.decided >= sum(listed.verdicts.values())
        return self is State.ANY or done is (self is State.DONE)


def samples() -> None:
    """One button a sample."""
    found = seeds.samples()
    if not found:
        return
    st.subheader("Try a sample", anchor=False)
    with st.container(height=248, border=False, gap="xsmall", key="samples"):
        for document in found:
            label = plain(document.title or document.source)
            if st.button(label, key=f"sample-{document.source}", type="tertiary"):
                open_document(document)


def earlier() -> None:
    """The texts added before, the newest first."""
    kept = session.store().list()
    if not kept:
        return
    st.subheader("Your texts", anchor=False)
    shown = _chosen(kept) if len(kept) > 1 else kept
    for listed in shown:
        with st.container(border=True):
            about, way_in = st.columns([4, 1], vertical_alignment="center")
            with about:
                put("document.html", **line(listed))
            if way_in.button("Open", key=f"open-{listed.id}", width="stretch"):
                go(listed.id)
    if not shown:
        put("section.html", title="", said="No text is like that.")


def _chosen(kept: list[Listed]) -> list[Listed]:
    """Those whose title has the words and whose review is in the state asked for."""
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    words = left.text_input("Find a text", key="queue-find").casefold().split()
    state = right.segmented_control(
        "State", [one.value for one in State], default=State.ANY.value, key="queue-state"
    )
    wanted = State(state or State.ANY)
    return [
        listed
        for listed in kept
        if wanted.fits(listed) and all(word in listed.title.casefold() for word in words)
    ]


def line(listed: Listed) -> dict[str, object]:
    """What document.html says of a text."""
    total = sum(listed.verdicts.values())
    published = listed.published.strftime("%d %b %Y") if listed.published else "no date"
    counts = [(verdict, listed.verdicts.get(verdict, 0)) for verdict in GRAVEST_FIRST]
    return {
        "title": listed.title or "Untitled text",
        "facts": [published, f"{listed.decided} of {total} decided"],
        "counts": [(Verdict(verdict), number) for verdict, number in counts if number],
    }
