"""The review: the article on the left, the claim in hand on the right."""

from collections import Counter

import streamlit as st

from factcheck.model.finding import GRAVEST_FIRST, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.model.settings import DEFAULT
from factcheck.ui import (
    address,
    assignment,
    downloads,
    drafts,
    pages,
    pane,
    panel,
    preferences,
    session,
)
from factcheck.ui.desk import Desk
from factcheck.ui.markup import put, quoted
from factcheck.ui.words import plain, shown


def page() -> None:
    """Show the document that the address, the tab or the store has at hand."""
    stored = address.document()
    if stored is None:
        put(
            "friendly.html",
            sign="§",
            title="Nothing to review yet",
            body="Paste an article or upload one, and every number in it is checked.",
        )
        st.page_link(pages.add(), label="Add a text")
        return
    desk = Desk(stored, session.checked(stored.document, preferences.settings()), session.store())
    desk.store.remember(stored.version, desk.checked.by_key)
    address.follow(desk)
    address.write(desk)  # before the pane: once it is up to date, a reload comes back to it
    _show(desk)


def _show(desk: Desk) -> None:
    report, review = desk.checked.report, desk.review()
    _heading(desk)
    if not report.quantities:
        put(
            "friendly.html",
            sign="0",
            title="No number in this text",
            body="There is nothing to recompute. That is a result, too.",
        )
    if report.claims:
        _filters(desk, review)
    article, claim = st.columns([3, 2], gap="medium")
    with claim:
        _claim(desk, review)
    # After the panel: what the pane hears back means that the panel is up to date.
    with article, st.container(key="article"):
        pane.show(
            desk.checked,
            review,
            selected=session.tab().claim,
            visible=desk.visible(),
            acknowledged=session.tab().acknowledged,
            on_presses=lambda: desk.take(pane.queue()),
        )
    _unchecked(report)
    _say()


def _heading(desk: Desk) -> None:
    document = desk.checked.document
    published = document.published.strftime("Published %d %B %Y") if document.published else ""
    report = desk.checked.report
    draft = f"Draft {desk.stored.number}" if desk.stored.number > 1 else ""
    facts = [published or "No date of publication", document.source, draft, _sizes(report)]
    facts.append("" if report.settings == DEFAULT else f"Checked: {report.settings.words}")
    left, right = st.columns([5, 6], gap="medium", vertical_alignment="bottom")
    with left:
        put(
            "heading.html",
            title=document.title or "Untitled text",
            facts=[fact for fact in facts if fact],
            small=desk.checked.headed,
        )
    with right, st.container(horizontal=True, horizontal_alignment="right"):
        if st.button("New draft", key="new-draft"):
            drafts.dialog(desk.stored)
        downloads.show(desk)
        assignment.show(desk.stored)
        with st.popover(f"Reviewing as {plain(session.reviewer())}", key="reviewer-box"):
            name = st.text_input("Your name, as it stands in the history", session.reviewer())
            if name != session.reviewer():
                session.rename(name)
                st.rerun()


def _filters(desk: Desk, review: Review) -> None:
    counts = Counter(claim.verdict for claim in desk.checked.report.claims)
    done, total = review.progress(desk.checked.report.claims)

    def labelled(verdict: Verdict) -> str:
        return f"{shown(verdict)} {counts[verdict]}"

    with st.container(horizontal=True, vertical_alignment="center", key="filters"):
        st.pills(
            "Show only",
            GRAVEST_FIRST,
            selection_mode="multi",
            format_func=labelled,
            key="verdict",
            on_change=desk.refilter,
            label_visibility="collapsed",
            wrap=True,
        )
        st.toggle("Only open", key="open", on_change=desk.refilter)
        st.progress(done / total, text=f"{done} of {total} decided", width=220)


def _claim(desk: Desk, review: Review) -> None:
    if claim := desk.checked.by_id.get(session.tab().claim):
        panel.show(desk, claim, review)
    elif desk.checked.report.quantities:
        put(
            "friendly.html",
            sign="=",
            title="No claim to recompute",
            body="There are numbers, but no two of them have to fit together.",
        )


def _unchecked(report: Report) -> None:
    if not report.unchecked:
        return
    text, quantities = report.document.text, {q.id: q for q in report.quantities}
    items = [quoted(text, quantities[one.quantity].span, one.reason) for one in report.unchecked]
    with st.expander(f"Numbers not checked ({len(items)})"):
        put("unchecked.html", items=items)


def _sizes(report: Report) -> str:
    numbers, claims = len(report.quantities), len(report.claims)
    return (
        f"{numbers} number{'s' * (numbers != 1)}, {claims} claim{'s' * (claims != 1)}"
        if numbers
        else ""
    )


def _say() -> None:
    tab = session.tab()
    if tab.said:
        st.toast(tab.said)
        tab.said = ""
