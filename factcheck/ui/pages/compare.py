"""Compare: an old draft against a new one, claim by claim."""

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from factcheck.drafts.matching import NEWS_FIRST
from factcheck.model.finding import Verdict
from factcheck.model.review import Decision
from factcheck.store import Pair, Stored
from factcheck.ui.state import address, preferences, session, ways
from factcheck.ui.state.desk import Desk
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets.markup import put


def page() -> None:
    """The last two drafts of the open text, or any other two."""
    stored = address.document()
    drafts = session.store().documents.drafts(stored.id) if stored else []
    title = drafts[-1].document.title or "Untitled text" if drafts else ""
    put("heading.html", title="Compare", facts=[title] if title else [], small=False)
    if stored is None or len(drafts) < 2:
        body = (
            "This text has one draft so far. To add an edited one, press New draft on its review."
        )
        put("friendly.html", sign="=", title="Nothing to compare yet", body=body)
        with st.container(horizontal_alignment="center"):
            st.page_link(ways.page(Way.REVIEW), label="Go to the review", width="content")
        return
    old, new = _choose(drafts)
    for one in (old, new):
        _remember(one)
    _show(session.store().claims.compare(old.version, new.version), _decisions(new))


def _choose(drafts: list[Stored]) -> tuple[Stored, Stored]:
    """Which two drafts, the earlier one first."""
    left, right = st.columns(2)
    named = {one.number: one for one in drafts}
    old = left.selectbox("From draft", list(named)[:-1], index=len(named) - 2, key="compare-old")
    later = [number for number in named if number > old]
    new = right.selectbox("To draft", later, index=len(later) - 1, key=f"compare-new-{old}")
    return named[old], named[new]


def _remember(stored: Stored) -> None:
    """Check a draft that nobody has looked at yet."""
    checked = session.checked(stored, preferences.settings())
    session.store().claims.remember(stored.version, checked.by_key)


def _decisions(stored: Stored) -> dict[str, Decision]:
    """Claim key → what is decided on it, for the newer draft."""
    desk = Desk.of(stored)
    review = desk.review()
    return {key: review.on(claim) for key, claim in desk.checked.by_key.items()}


def _show(pairs: Sequence[Pair], decisions: dict[str, Decision]) -> None:
    ranked = sorted(pairs, key=lambda pair: NEWS_FIRST.index(pair.fate))
    for fate, group in groupby(ranked, key=lambda pair: pair.fate):
        rows = [_row(pair, decisions) for pair in group]
        put("section.html", title=f"{fate.words} ({len(rows)})", said=fate.meaning)
        put("pairs.html", rows=rows, fate=fate.value)


def _row(pair: Pair, decisions: dict[str, Decision]) -> dict[str, object]:
    old, new = pair.old, pair.new
    return {
        "old": old and {"quote": old.quote, "verdict": Verdict(old.verdict)},
        "new": new and {"quote": new.quote, "verdict": Verdict(new.verdict)},
        "same": bool(old and new and (old.quote, old.verdict) == (new.quote, new.verdict)),
        "decision": _told(decisions[new.key]) if new and new.key in decisions else "",
    }


def _told(decision: Decision) -> str:
    return decision.words if decision.act or decision.former else "Not decided yet"
