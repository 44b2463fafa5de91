"""A folder that `factcheck corpus` wrote: what was flagged in it becomes part of the queue."""

from functools import partial

import streamlit as st

from factcheck.corpus.error import CorpusError
from factcheck.corpus.flagged import flagged
from factcheck.extras import install
from factcheck.model.document import Document
from factcheck.ui.state import login
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.texts import batch

MOST, USUAL = 1_000, 50
ABOUT = "The output of factcheck corpus: its flagged documents, the gravest first."


def offer() -> None:
    """A form for the folder; not where others than the owner of this machine can come in."""
    if login.wanted():
        return
    with st.expander("Open a corpus folder"):
        put("section.html", title="", said=ABOUT)
        folder = st.text_input("Folder", key="corpus-folder", placeholder="/path/to/out")
        most = st.number_input("Documents at most", 1, MOST, USUAL, key="corpus-most")
        if st.button("Open the folder", key="corpus-open"):
            _open(folder.strip(), int(most))


def _open(folder: str, most: int) -> None:
    if not folder:
        put("trouble.html", sentence="Which folder? Write its path above.")
        return
    try:
        found = list(flagged(folder, most))
    except (CorpusError, OSError) as error:
        put("trouble.html", sentence=str(error))
        return
    except ModuleNotFoundError:
        put("trouble.html", sentence=f"Parquet needs a library: {install('corpus')}.")
        return
    if not found:
        put("section.html", title="", said="Nothing was flagged in this folder.")
        return
    # The queue shows the newest first: the gravest goes in last.
    batch.work([partial(_same, document) for document in reversed(found)])


def _same(document: Document) -> Document:
    return document
