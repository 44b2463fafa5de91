"""Several files at once: read, checked and put into the queue, with a bar that tells how far."""

from collections.abc import Sequence
from typing import Protocol

import streamlit as st

from factcheck import reading
from factcheck.ui import preferences, session
from factcheck.ui.markup import put

KINDS = sorted(suffix.removeprefix(".") for suffix in reading.SUFFIXES)


class Upload(Protocol):
    """A file as the browser sends it."""

    name: str

    def getvalue(self) -> bytes:
        """All its bytes."""


def offer(files: Sequence[Upload]) -> None:
    """A button that checks all files, and what came of them."""
    if not st.button(f"Check all {len(files)} files", type="primary", key="batch"):
        return
    bar, trouble = st.progress(0.0, text="Reading"), st.container()
    added = 0
    for number, file in enumerate(files):
        bar.progress(number / len(files), text=f"{number + 1} of {len(files)}")
        try:
            _add(file)
            added += 1
        except reading.ReadingError as error:
            with trouble:
                put("trouble.html", sentence=str(error))
    bar.progress(1.0, text=f"{added} of {len(files)} were added to your texts")


def _add(file: Upload) -> None:
    document = reading.document(file.getvalue(), file.name)
    store = session.store()
    stored = store.add(document, session.reviewer())
    checked = session.checked(stored, preferences.settings())
    store.remember(stored.version, checked.by_key)
