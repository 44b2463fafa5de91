"""The claim in hand: what was found, what was decided, and the means to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.finding import GRAVEST_FIRST, Finding, Verdict
from factcheck.model.review import Act, Decision, Review
from factcheck.store import Event
from factcheck.store.events import UNDO
from factcheck.ui import charts, pages, session
from factcheck.ui.checked import Checked
from factcheck.ui.desk import Desk
from factcheck.ui.markup import put, render
from factcheck.ui.words import shown

NOTE_MOST = 4000  # characters


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history."""

    who: str
    what: str
    detail: str
    when: datetime


def show(desk: Desk, claim: Claim, review: Review) -> None:
    """The panel of one claim."""
    with st.container(border=True, key="claim"):
        st.html(claim_markup(desk.checked, claim))
        _decide(desk, claim, review.on(claim))
        # A place of its own for whatever may be missing: what follows stays where it is.
        with st.container(key="working"):
            if claim.findings:
                charts.show(claim)
                put("working.html", findings=gravest_first(claim.findings))
                _about(gravest_first(claim.findings)[0])
        _note(desk, claim, review.on(claim))
        if events := desk.events(claim.id):
            with st.expander("History"):
                put("history.html", entries=entries(events))


def _about(finding: Finding) -> None:
    """The way to the page of the check that decided."""
    st.page_link(
        pages.catalogue(), label=f"About {finding.name}", query_params={"check": finding.code}
    )


def claim_markup(checked: Checked, claim: Claim) -> str:
    """Verdict, quote in its sentence, message, stated beside recomputed, remedy."""
    text, around = checked.document.text, checked.sentences[claim.id]
    findings = gravest_first(claim.findings)
    return render(
        "claim.html",
        claim=claim,
        finding=findings[0] if findings else None,
        reason=reason(claim),
        before=text[around.start : claim.span.start],
        after=text[claim.span.end : around.end],
        position=list(checked.by_id).index(claim.id) + 1,
        total=len(checked.by_id),
    )


def gravest_first(findings: Sequence[Finding]) -> list[Finding]:
    """The finding that decides the verdict comes first."""
    return sorted(findings, key=lambda finding: -finding.verdict.weight)


def reason(claim: Claim) -> str:
    """Why a claim has no finding, as a sentence."""
    why = claim.abstain or "no check applies to this claim"
    return f"{why[:1].upper()}{why[1:]}".rstrip(".") + "."


def entries(events: Sequence[Event]) -> list[Entry]:
    """The history, the newest first, in the reader's time."""
    named = {event.id: event for event in events}
    zone = session.zone()
    return [
        Entry(event.who, *said(event, named.get(event.undoes or 0)), event.when.astimezone(zone))
        for event in reversed(events)
    ]


def said(event: Event, undone: Event | None = None) -> tuple[str, str]:
    """What happened, in words, and what was written."""
    if event.what == UNDO:
        return f"took back: {said(undone)[0] if undone else 'an earlier step'}", ""
    if event.what == "note":
        note = event.after["note"] or ""
        return ("noted" if note else "removed the note"), note
    act, verdict = Act(event.what), event.after["verdict"]
    words = act.words.lower()
    return (f"{words}: {Verdict(verdict).words}" if verdict else words), ""


def _decide(desk: Desk, claim: Claim, decision: Decision) -> None:
    when = decision.when.astimezone(session.zone()) if decision.when else None
    put("decision.html", decision=decision, when=when, outdated=decision.outdated(claim))
    with st.container(horizontal=True, key="decide"):
        go = desk.decide_and_go
        st.button("Agree `A`", key="agree", type="primary", on_click=go, args=(claim.id, Act.AGREE))
        st.button("Skip `S`", key="skip", on_click=go, args=(claim.id, Act.SKIP))
        st.button("Undo `U`", key="undo", type="tertiary", on_click=desk.undo)
        if decision.act:
            st.button(
                "Reopen", key="reopen", type="tertiary", on_click=desk.reopen, args=(claim.id,)
            )
    _override(desk, claim, decision)


def _override(desk: Desk, claim: Claim, decision: Decision) -> None:
    """The other verdicts as buttons; the chosen one can be taken back by choosing it again."""
    key = f"override-{desk.stored.id}-{claim.id}"
    st.session_state[key] = decision.verdict if decision.act is Act.OVERRIDE else None

    def chosen() -> None:
        verdict = st.session_state[key]
        if verdict is None:
            desk.reopen(claim.id)
        else:
            desk.decide(claim.id, Act.OVERRIDE, Verdict(verdict))
            desk.select(claim.id)

    with st.container(key="override"):
        st.pills(
            "Override with `O`",
            [verdict for verdict in GRAVEST_FIRST if verdict is not claim.verdict],
            format_func=shown,
            key=key,
            on_change=chosen,
        )


def _note(desk: Desk, claim: Claim, decision: Decision) -> None:
    """The note: what the store has, unless the reader has just written something else."""
    key = f"note-{desk.stored.id}-{desk.checked.keys[claim.id]}"
    seen = session.tab().notes
    if key not in st.session_state or seen.get(key) != decision.note:
        st.session_state[key] = seen[key] = decision.note

    def written() -> None:
        desk.note(claim.id, st.session_state[key])

    st.text_area(
        "Note `N`",
        key=key,
        max_chars=NOTE_MOST,
        height=80,
        on_change=written,
        placeholder="For the author, or for whoever reads the report",
    )
