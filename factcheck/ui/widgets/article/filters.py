"""The line above the article: what was found, how far the review is, and what is shown."""

from collections import Counter
from functools import partial

import streamlit as st

from factcheck.model.finding import Standing
from factcheck.model.review import Review
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets.words import counted

ALWAYS = (Standing.INCONSISTENT, Standing.QUESTIONABLE)  # said also of a text that has none


def show(desk: Desk, review: Review) -> None:
    """The summary, each part of which is a filter; the switches; the progress."""
    line, refilter = desk.tab.line, desk.refilter
    claims = desk.checked.report.claims
    counts = Counter(review.ruled(claim).standing for claim in claims)
    with st.container(horizontal=True, vertical_alignment="center", key="filters"):
        _summary(desk, counts)
        st.toggle("Only open", key="open", on_change=line.put, args=(refilter,))
        st.toggle(
            "Visit all",
            key="all",
            on_change=line.put,
            args=(refilter,),
            help="J and K visit what is flagged; switched on, they visit every claim.",
        )
        _progress(review.progress(claims))
        if _open(desk, review):
            accept, label = partial(line.put, desk.accept), "Accept all that adds up"
            st.button(label, key="accept", type="tertiary", on_click=accept)


def _summary(desk: Desk, counts: Counter[Standing]) -> None:
    """ "✗ 2 errors", "? 1 to look at", "✓ 14 add up", "– 5 could not be checked"."""
    st.pills(
        "Show only",
        [standing for standing in Standing if standing in ALWAYS or counts[standing]],
        selection_mode="multi",
        format_func=lambda one: f"{one.icon} {counted(one, counts[one])}",
        key="verdict",
        on_change=desk.tab.line.put,
        args=(desk.refilter,),
        label_visibility="collapsed",
        wrap=True,
    )


def _progress(progress: tuple[int, int]) -> None:
    """How many of the flagged claims are decided; nothing where there is none."""
    done, total = progress
    if total:
        st.progress(done / total, text=f"{done:,} of {total:,} decided", width=160)


def _open(desk: Desk, review: Review) -> bool:
    """True if something adds up that nobody has decided."""
    claims = desk.checked.report.claims
    return any(
        claim.standing.verdict is Standing.CONSISTENT.verdict and not review.decided(claim)
        for claim in claims
    )
