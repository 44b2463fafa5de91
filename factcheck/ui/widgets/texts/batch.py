"""Several files at once: read, checked and put into the queue, with a bar that tells how far."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import streamlit as st

from factcheck import reading
from factcheck.model.document import Document
from factcheck.ui.state import people, preferences, session
from factcheck.ui.widgets.markup import put

MOST = int(st.get_option("server.maxUploadSize"))
KINDS = sorted(suffix.removeprefix(".") for suffix in reading.SUFFIXES)


class Upload(Protocol):
    """A file as the browser sends it."""

    name: str

    def getvalue(self) -> bytes:
        """All its bytes."""


def offer(files: Sequence[Upload]) -> None:
    """A button that checks all files, and what came of them."""
    if st.button(f"Check all {len(files)} files", type="primary", key="batch"):
        work([partial(_read, file) for file in files])


def work(documents: Sequence[Callable[[], Document]]) -> None:
    """Check them one after another, and tell how far it is and what could not be read."""
    bar, trouble = st.progress(0.0, text="Reading"), st.container()
    added, total = 0, len(documents)
    for number, read in enumerate(documents):
        bar.progress(number / total, text=f"Checking {number + 1} of {total}")
        try:
            _add(read())
            added += 1
        except reading.ReadingError as error:
            with trouble:
                put("trouble.html", sentence=str(error))
    bar.progress(1.0, text=f"{added} of {total} were added to your texts")


def _read(file: Upload) -> Document:
    return reading.document(file.getvalue(), file.name)


def _add(document: Document) -> None:
    store = session.store()
    stored = store.documents.add(document, people.reviewer())
    checked = session.checked(stored, preferences.settings())
    store.claims.remember(stored.version, checked.by_key)
