"""The claim in hand: what was found, what was decided, and the means to decide."""

from functools import partial

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.finding import GRAVEST_FIRST, Finding, Verdict
from factcheck.model.review import Act, Decision, Review
from factcheck.ui.state import people, tabs, ways
from factcheck.ui.state.checked import Checked
from factcheck.ui.state.desk import Desk
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets.claim import charts, history, spot, writing
from factcheck.ui.widgets.markup import put, render
from factcheck.ui.widgets.words import plain, shown


def show(desk: Desk, claim: Claim, review: Review) -> None:
    """The panel of one claim."""
    with st.container(border=True, key="claim"):
        st.html(claim_markup(desk.checked, review.ruled(claim)))
        _proposals(desk, claim)
        spot.show(desk.checked.document, claim)
        _decide(desk, claim, review.on(claim))
        # A place of its own for whatever may be missing: what follows stays where it is.
        with st.container(key="working"):
            if claim.findings:
                charts.show(claim)
                put("working.html", findings=claim.ranked)
                _about(claim.ranked[0])
        writing.show(desk, claim, review.on(claim))
        if events := desk.events(claim.id):
            with st.expander("History"):
                put("history.html", entries=history.entries(events))


def _about(finding: Finding) -> None:
    """The way to the page of the check that decided."""
    st.page_link(
        ways.page(Way.CATALOGUE),
        label=f"About {finding.name}",
        query_params={"check": finding.code},
    )


def claim_markup(checked: Checked, claim: Claim) -> str:
    """Verdict, quote in its sentence, message, stated beside recomputed, correction."""
    findings = claim.ranked
    return render(
        "claim.html",
        claim=claim,
        finding=findings[0] if findings else None,
        reason=reason(claim),
        quote=checked.sentences.quoted(claim.spans),
        position=checked.position[claim.id],
        total=len(checked.by_id),
    )


def reason(claim: Claim) -> str:
    """Why a claim was not checked, as a sentence; empty for one that was."""
    why = claim.reason.rstrip(".")
    return f"{why[:1].upper()}{why[1:]}." if why else ""


def _decide(desk: Desk, claim: Claim, decision: Decision) -> None:
    when = decision.when.astimezone(people.zone()) if decision.when else None
    put("decision.html", decision=decision, when=when, outdated=decision.outdated(claim))
    with st.container(horizontal=True, key="decide"):
        agree = partial(desk.decide_and_go, claim.id, Act.AGREE)
        skip = partial(desk.decide_and_go, claim.id, Act.SKIP)
        put_in_line = desk.tab.line.put
        st.button("Agree `A`", key="agree", type="primary", on_click=put_in_line, args=(agree,))
        st.button("Skip `S`", key="skip", on_click=put_in_line, args=(skip,))
        st.button("Undo `U`", key="undo", type="tertiary", on_click=put_in_line, args=(desk.undo,))
        if decision.act:
            reopen = partial(desk.reopen, claim.id)
            st.button("Reopen", key="reopen", type="tertiary", on_click=put_in_line, args=(reopen,))
    _override(desk, claim, decision)


def _proposals(desk: Desk, claim: Claim) -> None:
    """A button for each figure that would make it right: a press prints it in the text."""
    if not claim.proposals:
        return
    put("section.html", title="", said="Put it right in the text:")
    with st.container(key="proposals", horizontal=True):
        for place, proposal in enumerate(claim.proposals):
            st.button(
                f"{plain(proposal.words)} `{place + 1}`",
                key=f"proposal-{place}",
                on_click=desk.tab.line.put,
                args=(partial(desk.fix, claim.id, place),),
            )


def _override(desk: Desk, claim: Claim, decision: Decision) -> None:
    """The other verdicts as buttons; the chosen one can be taken back by choosing it again."""
    key = f"override-{desk.stored.id}-{claim.id}"
    st.session_state[key] = decision.verdict if decision.act is Act.OVERRIDE else None

    @tabs.heard(key)
    def chosen(verdict: str | None) -> None:
        if verdict is None:
            desk.tab.line.put(partial(desk.reopen, claim.id))
        else:
            desk.tab.line.put(partial(desk.decide, claim.id, Act.OVERRIDE, Verdict(verdict)))

    with st.container(key="override"):
        st.pills(
            "Override with `O`",
            [verdict for verdict in GRAVEST_FIRST if verdict is not claim.found],
            format_func=shown,
            key=key,
            on_change=chosen,
        )
