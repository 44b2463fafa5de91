"""The review: the article on the left, the claim in hand on the right."""

from uuid import uuid4

import streamlit as st

from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.store import Stored
from factcheck.ui.state import address, presses, session, ways
from factcheck.ui.state.desk import Desk
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets.article import filters, findings, heading, pane
from factcheck.ui.widgets.claim import panel
from factcheck.ui.widgets.markup import put, quoted


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
        with st.container(horizontal_alignment="center"):
            st.page_link(ways.page(Way.TEXTS), label="Add a text", width="content")
        return
    desk = _desk(stored)
    desk.remember()
    address.follow(desk)
    address.write(desk)  # before the pane: once it is up to date, a reload comes back to it
    _show(desk, desk.typed())


def _desk(stored: Stored) -> Desk:
    """The desk for the last draft, once all is done that the pane reported."""
    desk = Desk.of(stored)
    desk.open()
    done = desk.take(pane.queue())  # what a run heard that was broken off before it could
    if done:
        desk.tab.line.work()
    if desk.tab.typed and not presses.built(pane.queue()):  # left amid typing: nothing is lost
        desk.keep(desk.tab.typed.edit, uuid4().hex)
        done = True
    last = session.store().documents.get(stored.id) if done else None
    if last is None or last.version == stored.version:
        return desk
    desk = Desk.of(last)
    desk.open()
    return desk


def _show(base: Desk, desk: Desk) -> None:
    """The desk: as it is, or while its text is edited (then `base` is what that began with)."""
    report, review = desk.checked.report, desk.review()
    heading.show(desk)
    if report.claims:
        filters.show(desk, review)
    article, claim = st.columns([3, 2], gap="medium")
    with claim:
        findings.show(desk, review)
        _claim(desk, review, pane.here(base, desk))
    # After the panel: what the pane hears back means that the panel is up to date.
    with article, st.container(key="article"):
        pane.show(base, desk, review, on_presses=lambda: _hear(base))
    _unchecked(report)


def _hear(desk: Desk) -> None:
    desk.take(pane.queue())


def _claim(desk: Desk, review: Review, here: str) -> None:
    if claim := desk.checked.by_id.get(here):
        panel.show(desk, claim, review)
    elif (language := desk.checked.report.document.language) and language.foreign:
        body = "Only English is read: the numbers of this text were not recomputed."
        put("friendly.html", sign="–", title="No claim to recompute", body=body)
    elif desk.checked.report.quantities:
        body = "There are numbers, but no two of them have to fit together."
        put("friendly.html", sign="=", title="No claim to recompute", body=body)
    else:
        body = "There is nothing to recompute. That is a result, too."
        put("friendly.html", sign="0", title="No number in this text", body=body)


def _unchecked(report: Report) -> None:
    if not report.unchecked:
        return
    text, quantities = report.document.text, {q.id: q for q in report.quantities}
    items = [quoted(text, quantities[one.quantity].span, one.reason) for one in report.unchecked]
    with st.expander(f"Numbers not checked ({len(items)})"):
        put("unchecked.html", items=items)
