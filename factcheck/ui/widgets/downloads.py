"""The report as a file, with the decisions as they stand when the button is pressed."""

import re
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial
from unicodedata import normalize

import streamlit as st

from factcheck import formats
from factcheck.model.failure import named
from factcheck.model.report import Report
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets.words import plain


class Which(StrEnum):
    """The claims that a report tells of."""

    ALL = "All claims"
    FLAGGED = "Flagged claims"
    DECIDED = "Decided claims"


OFFERED = {form.name: form for form in formats.offered()}


def show(desk: Desk) -> None:
    """One button a format, for the whole report."""
    with st.popover("Download report", key="downloads"):
        for name, form in OFFERED.items():
            button(form.file.label, desk, name)


def button(
    words: str,
    desk: Desk,
    name: str,
    which: Which = Which.ALL,
    *,
    alone: bool = False,
) -> None:
    """A button that writes the report when it is pressed, or says what must be installed.

    `alone` it is what the page is for, and not one of a list.
    """
    lacking = OFFERED[name].lacking()
    st.download_button(
        words,
        partial(written, desk, name, which),
        file_name=slug(desk.checked.document.title) + OFFERED[name].file.suffix,
        mime=OFFERED[name].file.media,
        key=f"download-{name}",
        on_click="ignore",
        disabled=bool(lacking),
        help=plain(lacking) or None,
        type="primary" if alone else "secondary",
        width="content" if alone else "stretch",
    )


def written(desk: Desk, name: str, which: Which = Which.ALL) -> formats.Written:
    """The report in one format, of today, with all claims or some; WritingError in one sentence."""
    report = replace(chosen(desk, which), made=date.today())  # noqa: DTZ011
    try:
        return OFFERED[name].write(report, desk.review())
    except formats.WritingError:
        raise
    except Exception as error:  # noqa: BLE001  it is told in one sentence
        label, cause = OFFERED[name].file.label, named(error)
        sentence = f"The report could not be written as {label}, please report it: {cause}."
        raise formats.WritingError(sentence) from None  # its message may quote the text


def chosen(desk: Desk, which: Which) -> Report:
    """The report with these claims alone."""
    review = desk.review()
    flagged, decided = review.wanted, review.decided
    wanted = {Which.ALL: lambda _: True, Which.FLAGGED: flagged, Which.DECIDED: decided}
    return desk.checked.report.only(wanted[which])


def slug(title: str) -> str:
    """A title as the name of a file.

    >>> slug("Café visits rose 45% – really?")
    'cafe-visits-rose-45-really-factcheck'
    """
    ascii_only = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_only)
    return "-".join([*words[:8], "factcheck"])
