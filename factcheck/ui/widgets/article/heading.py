"""Above the article: what it is, and what can be done with all of it."""

import streamlit as st

from factcheck.model.report import Report
from factcheck.model.settings import DEFAULT
from factcheck.ui.state import login, people
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets import assignment, dates, downloads
from factcheck.ui.widgets.article import drafts
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.words import plain, shortened


def show(desk: Desk) -> None:
    """Title and facts on the left, the ways on to the right."""
    document = desk.checked.document
    report = desk.checked.report
    draft = f"Draft {desk.stored.number}" if desk.stored.number > 1 else ""
    facts = [
        dates.shown(document),
        shortened(document.source),
        draft,
        _sizes(report),
    ]
    facts.append("" if report.settings == DEFAULT else f"Checked: {report.settings.words}")
    left, right = st.columns([5, 6], gap="medium", vertical_alignment="bottom")
    with left:
        put(
            "heading.html",
            title=document.title or "Untitled text",
            facts=[fact for fact in facts if fact],
            small=desk.checked.headed,
            notes=report.notes,
        )
    with right, st.container(horizontal=True, horizontal_alignment="right", key="ways"):
        if st.button("New draft", key="new-draft"):
            drafts.dialog(desk.stored)
        downloads.show(desk)
        assignment.show(desk.stored)
        with st.popover(f"Reviewing as {plain(people.reviewer())}", key="reviewer-box"):
            _reviewer()


def _reviewer() -> None:
    """The name in the history: a local one can be changed, one that was logged in with left."""
    if login.name():
        st.caption("You are logged in under this name.")
        st.button("Log out", key="logout", on_click=st.logout)
        return
    name = st.text_input("Your name, as it stands in the history", people.reviewer())
    if name != people.reviewer():
        people.rename(name)
        st.rerun()


def _sizes(report: Report) -> str:
    numbers, claims = len(report.quantities), len(report.claims)
    return (
        f"{numbers:,} number{'s' * (numbers != 1)}, {claims:,} claim{'s' * (claims != 1)}"
        if numbers
        else ""
    )
