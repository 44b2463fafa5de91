"""The report: which form, which claims, how it will look, and the file."""

from base64 import b64encode

import streamlit as st

from factcheck.formats import WritingError
from factcheck.reading import ReadingError, pages
from factcheck.ui.state import address
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets import downloads
from factcheck.ui.widgets.downloads import OFFERED, Which
from factcheck.ui.widgets.markup import put

HEIGHT = 900  # pixels of the preview
PAGE = "report-page"
NONE = {
    Which.ALL: "No claim was found in this text.",
    Which.FLAGGED: "No claim of this text is flagged.",
    Which.DECIDED: "No claim of this text is decided yet.",
}
UNSEEN = {"docx", "xlsx"}  # forms that only their own programs show


def page() -> None:
    """The report of the open text."""
    stored = address.document()
    if stored is None:
        put("friendly.html", sign="§", title="Nothing to report yet", body="Add a text first.")
        return
    desk = Desk.of(stored)
    done, total = desk.review().progress(desk.checked.report.claims)
    decided = f"{done:,} of {total:,} flagged claims decided"
    facts = [stored.document.title or "Untitled text", decided]
    put("heading.html", title="Report", facts=facts, small=False)
    name, which = _choose()
    if not downloads.chosen(desk, which).claims:
        st.caption(NONE[which])
    downloads.button("Download", desk, name, which, alone=True)
    if name in UNSEEN:
        st.caption("This format has no preview: download the file to look at it.")
        return
    try:
        written = downloads.written(desk, name, which)
    except WritingError as error:
        put("trouble.html", sentence=str(error))
        return
    if isinstance(written, bytes):
        _pages(written)
    else:
        _preview(written, name)


def _choose() -> tuple[str, Which]:
    name = st.radio(
        "Format",
        list(OFFERED),
        format_func=lambda one: OFFERED[one].file.label,
        horizontal=True,
        key="form",
    )
    which = st.radio("Which claims", [one.value for one in Which], horizontal=True, key="which")
    return name, Which(which)


def _pages(pdf: bytes) -> None:
    """A PDF page by page, as pictures."""
    chooser = st.container()
    number = int(st.session_state.get(PAGE) or 1)
    try:
        drawn = pages.picture(pdf, number, width=1200)
    except ReadingError:  # it had more pages a moment ago
        number, drawn = 1, pages.picture(pdf, 1, width=1200)
    if drawn.pages > 1:
        chooser.number_input(f"Page (of {drawn.pages})", 1, drawn.pages, key=PAGE, width=160)
    encoded = b64encode(drawn.png).decode()
    put("leaf.html", picture=f"data:image/png;base64,{encoded}", page=number, pages=drawn.pages)


def _preview(text: str, name: str) -> None:
    """How it will look; a page of its own origin, so that nothing in it reaches this one."""
    if name == "html":
        page = b64encode(text.encode()).decode()
        st.iframe(f"data:text/html;charset=utf-8;base64,{page}", height=HEIGHT, alt="The report")
    else:
        st.code(text, language=None, wrap_lines=True, height=HEIGHT)
