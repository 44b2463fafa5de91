"""Reference data: tables that a user brings, to be looked at beside the text."""

from datetime import date
from typing import Literal

import streamlit as st

from factcheck import reference
from factcheck.model import wording
from factcheck.reference import Row, Table, TableError
from factcheck.store import Kept
from factcheck.store.references import Listed
from factcheck.ui.state import people, session, tabs
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.words import plain

ABOUT = "Tables to look at beside a text. No claim is held against them yet."
KINDS = [suffix.removeprefix(".") for suffix in reference.SUFFIXES]
ROWS = 100  # of one screen
EARLIEST, LATEST = date(1700, 1, 1), date(2999, 12, 31)


def page() -> None:
    """The list and a form on the left, the open table on the right."""
    put("heading.html", title="Reference data", facts=[ABOUT], small=False)
    left, right = st.columns([1, 2], gap="large")
    with left:
        _bring()
        _removed()
        listed = _list()
    with right:
        _show(listed)


def _bring() -> None:
    """Upload a file, say what it is, keep it."""
    file = st.file_uploader(
        "Bring a table: CSV, TSV or XLSX", KINDS, key=f"table-file-{tabs.tab().brought}"
    )
    if file is None:
        return
    content = file.getvalue()
    try:
        names = reference.sheets(content, file.name)
        sheet = st.selectbox("Sheet", names, key="table-sheet") if len(names) > 1 else names[0]
        table = _read(content, file.name, sheet or "")
    except TableError as error:
        put("trouble.html", sentence=str(error))
        return
    st.caption(plain(_size(table)))
    _form(content, file.name, sheet or "", table)


def _form(content: bytes, name: str, sheet: str, table: Table) -> None:
    with st.form("table", border=False):
        stem = name.rsplit(".", 1)[0]
        title = st.text_input("Name", table.above[0] if table.above else stem, max_chars=200)
        source = st.text_input("Where its numbers come from", placeholder="An office, an address")
        day = st.date_input("As of", None, min_value=EARLIEST, max_value=LATEST)
        if st.form_submit_button("Keep the table", type="primary"):
            about = Kept(title.strip() or stem, source.strip(), day)
            number = session.store().references.bring(
                about, name, content, sheet, people.reviewer()
            )
            tabs.tab().table = number
            tabs.tab().brought += 1  # another place for the next file
            tabs.tab().said = "The table is kept."
            st.rerun()


def _list() -> list[Listed]:
    """One button a table; what is looked for narrows them."""
    store = session.store()
    if not store.references.listed():
        return []
    listed = store.references.listed(st.text_input("Find a table", key="table-find"))
    if not listed:
        put("section.html", title="", said="No table has all of these words.")
    with st.container(key="tables", gap="xsmall"):
        for one in listed:
            _open(one)
    return listed


def _open(one: Listed) -> None:
    tab = tabs.tab()
    how: Literal["secondary", "tertiary"] = "secondary" if one.id == tab.table else "tertiary"
    label = plain(one.about.title)
    if st.button(label, key=f"table-{one.id}", type=how, width="stretch"):
        tab.table = one.id
        st.rerun()


def _removed() -> None:
    """Removing can be undone."""
    tab = tabs.tab()
    if tab.removed is None:
        return
    number, title = tab.removed

    def back(_name: str) -> None:
        session.store().references.remove(number, back=True)
        tab.removed, tab.table = None, number

    with st.container(horizontal=True, vertical_alignment="center", key="table-removed"):
        st.caption(f"Removed: {plain(title)}")
        st.button("Put it back", key="table-back", on_click=tab.line.put, args=(back,))


def _show(listed: list[Listed]) -> None:
    """The open table, else the newest."""
    tab = tabs.tab()
    chosen = next((one for one in listed if one.id == tab.table), listed[0] if listed else None)
    if chosen is None:
        body = "A table of an office or a company, as CSV or XLSX, can be kept and searched here."
        put("friendly.html", sign="#", title="No reference data yet", body=body)
        return
    try:
        table = _kept(chosen.id)
    except TableError as error:
        put("trouble.html", sentence=str(error))
        return
    put("section.html", title=chosen.about.title, said=" · ".join(_facts(chosen, table)))
    _change(chosen)
    _rows(chosen, table)


def _facts(one: Listed, table: Table) -> list[str]:
    day = f"as of {wording.day(one.about.published)}" if one.about.published else "no date"
    file = f"{one.name}, {one.sheet}" if one.sheet else one.name
    facts = [one.about.source or "no source", day, file, _size(table), f"brought by {one.added_by}"]
    if table.unset:
        facts.append(f"{table.unset} formulas without a result, shown as ?")
    return facts


def _change(one: Listed) -> None:
    """Rename, say the source and the date, remove."""
    tab, about = tabs.tab(), one.about
    keys = {name: f"table-{one.id}-{name}" for name in ("title", "source", "published")}
    for name, key in keys.items():
        st.session_state[key] = getattr(about, name)

    @tabs.heard(*keys.values())
    def said(title: str, source: str, day: date | None) -> None:
        changed = Kept(title.strip() or about.title, source.strip(), day)
        tab.line.put(lambda _: session.store().references.say(one.id, changed))

    def remove(_name: str) -> None:
        session.store().references.remove(one.id)
        tab.removed, tab.table = (one.id, about.title), None

    with st.popover("Name, source, date"):
        st.text_input("Name", key=keys["title"], on_change=said, max_chars=200)
        st.text_input("Where its numbers come from", key=keys["source"], on_change=said)
        st.date_input(
            "As of", min_value=EARLIEST, max_value=LATEST, key=keys["published"], on_change=said
        )
        st.button("Remove the table", key="table-remove", on_click=tab.line.put, args=(remove,))


def _rows(one: Listed, table: Table) -> None:
    """The rows that hold the words, a screen of them at a time."""
    words = st.text_input("Find in the table", key=f"table-{one.id}-rows").lower().split()
    rows = [row for row in table.rows if _holds(row, words)]
    if not rows:
        put("section.html", title="", said="No row has all of these words.")
        return
    screens = -(-len(rows) // ROWS)
    screen = 1
    if screens > 1:
        label = f"Page (of {screens})"
        screen = int(st.number_input(label, 1, screens, key=f"table-{one.id}-screen", width=160))
    shown = rows[(screen - 1) * ROWS : screen * ROWS]
    put(
        "reference.html",
        title=one.about.title,
        table=table,
        rows=shown,
        below=table.below,
        figures=_figures(table),
    )
    put("section.html", title="", said=f"{len(rows)} of {len(table.rows)} rows")


def _figures(table: Table) -> set[int]:
    """The columns of numbers, which stand to the right, gaps and all: by place, from 0."""
    return {
        place
        for place in range(1, len(table.columns))
        if 2 * sum(row[place].value is not None for row in table.rows)
        > sum(bool(row[place].text) for row in table.rows)
    }


def _holds(row: Row, words: list[str]) -> bool:
    text = " ".join(cell.text for cell in row).lower()
    return all(word in text for word in words)


def _size(table: Table) -> str:
    return f"{len(table.rows):,} rows, {len(table.columns)} columns"


@st.cache_resource(max_entries=8, show_spinner="Reading the table …")
def _kept(number: int) -> Table:
    """A table never changes once it is kept: only what is said of it does."""
    store = session.store()
    one = next(one for one in store.references.listed() if one.id == number)
    return reference.read(store.references.content(number), one.name, one.sheet)


@st.cache_resource(max_entries=4, show_spinner="Reading the table …")
def _read(content: bytes, name: str, sheet: str) -> Table:
    return reference.read(content, name, sheet)
