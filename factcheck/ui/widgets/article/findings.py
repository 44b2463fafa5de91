"""What is flagged, the gravest first, beside the article; and what comes when all is decided."""

from functools import partial

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.review import Review
from factcheck.store import Status
from factcheck.ui.state import opening, session, ways
from factcheck.ui.state.desk import Desk
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.words import TICKS, plain, shortened

MOST = 60  # in the list; the keys go on from there
ROWS, ROW = 5, 34  # shown at once; pixels


def show(desk: Desk, review: Review) -> None:
    """One button a flagged claim; a press goes there."""
    flagged = desk.flagged(review)
    if all(review.decided(claim) for claim in flagged):
        _done(desk, len(flagged))
    if not flagged:
        return
    many = len(flagged) > ROWS
    with st.container(height=ROWS * ROW if many else "content", border=False, key="findings"):
        for claim in flagged[:MOST]:
            _finding(desk, claim, review)
        if len(flagged) > MOST:
            st.caption(f"and {len(flagged) - MOST:,} more: J goes to the next one")


def _finding(desk: Desk, claim: Claim, review: Review) -> None:
    here = claim.id == desk.tab.claim
    st.button(
        label(claim, review),
        key=f"finding-{'here-' if here else ''}{claim.id}",
        type="tertiary",
        width="stretch",
        on_click=desk.tab.line.put,
        args=(partial(_turn, desk, claim.id),),
    )


def label(claim: Claim, review: Review) -> str:
    """ "✗ 45% to 7,000 from 6,000 · 17%": the claim, and what was recomputed or decided."""
    standing, act = review.ruled(claim).standing, review.on(claim).act
    computed = claim.ranked[0].computed if claim.ranked else ""
    told = TICKS[act] if act else computed
    quote = shortened(" ".join(claim.text.split()), 64)
    return plain(f"{standing.icon} {quote}" + (f" · {told}" if told else ""))


def _turn(desk: Desk, claim: str, _name: str) -> None:
    desk.select(claim)


def _done(desk: Desk, kept: int) -> None:
    """What came of it, and the ways on; nothing for a text that was never flagged."""
    fixed = desk.fixed() if desk.stored.number > 1 else 0
    if not (fixed or kept):
        return
    put("done.html", fixed=fixed, kept=kept)
    with st.container(horizontal=True, vertical_alignment="center", key="done"):
        following = _next_text(desk.stored.id)
        if following is not None and st.button("Next text ›", key="next-text", type="primary"):
            opening.go(following)
        st.page_link(ways.page(Way.REPORT), label="Hand it on", width="content")


def _next_text(here: int) -> int | None:
    """The text after this one in the list that is not done, else the first; None without any."""
    waiting = [one.id for one in session.store().queue.list() if one.status is not Status.DONE]
    older = [number for number in waiting if number < here]
    others = older or [number for number in waiting if number != here]
    return others[0] if others else None
