"""What all tabs of a server share: the store, and the reports that were computed."""

import logging
from dataclasses import replace

import streamlit as st

from factcheck import reading
from factcheck.checking import check
from factcheck.model.document import Document
from factcheck.model.settings import Settings
from factcheck.store import Store, Stored, default_url
from factcheck.ui.state.checked import Checked

PATIENCE = 3_000  # milliseconds; what could not be written is tried again anyway
log = logging.getLogger(__name__)


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The one store of this server."""
    return Store.open(default_url(), PATIENCE)


def checked(stored: Stored, settings: Settings) -> Checked:
    """The report of a draft; computed once for the same draft and settings."""
    return _checked((stored.version, stored.document.sha256), settings, stored)


@st.cache_resource(max_entries=32, show_spinner="Checking the numbers …")
def _checked(draft: tuple[int, str], settings: Settings, _stored: Stored) -> Checked:
    log.debug("checking draft %s", draft[0])
    return Checked(check(whole(_stored), settings=settings))


def whole(stored: Stored) -> Document:
    """The draft with the file that it was read from, and where each stretch stands in it."""
    original = store().originals.original(stored.version)
    if original is None:
        return stored.document
    try:
        read = reading.document(original.content, original.name)
    except reading.ReadingError:  # by a former version it was
        return stored.document
    if read.text != stored.document.text:
        return stored.document
    return replace(stored.document, origin=read.origin, original=original.content)
