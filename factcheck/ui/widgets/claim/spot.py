"""Where a claim stands in the file that its text was read from."""

from base64 import b64encode
from collections.abc import Sequence

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.origin import Box, PagePlace
from factcheck.reading import ReadingError, pages
from factcheck.ui.widgets.markup import put

WIDTH = 900  # pixels of a page
AROUND, MOST, EDGE = 70, 420, 4  # pixels: shown around the claim, of them all, of its frame


def show(document: Document, claim: Claim) -> None:
    """The claim on its page of a PDF; of other files the place in words."""
    found = document.origin.over(claim.spans)
    lines = [place for _, place in found if isinstance(place, PagePlace)]
    if not lines:
        _tell(document, claim)
    if not lines or not document.original:
        return
    number = lines[0].page
    boxes = tuple(place.box for place in lines if place.page == number)
    try:
        drawn = _page((document.sha256, number), boxes, document.original)
    except ReadingError:
        return
    with st.container(key="spot"):
        put("spot.html", page=number, text=claim.text, **_part(drawn))


def _tell(document: Document, claim: Claim) -> None:
    words = dict.fromkeys(place.words for _, place in document.origin.over(claim.spans))
    if told := "; ".join(filter(None, words)):
        put("section.html", title="", said=f"In the file: {told}")


def _part(drawn: pages.Picture) -> dict[str, object]:
    """The part of the page around the claim; places in per cent of it."""
    top = max(0.0, min(box[1] for box in drawn.boxes) - AROUND)
    bottom = min(drawn.height, max(box[3] for box in drawn.boxes) + AROUND, top + MOST)
    high, wide = bottom - top, drawn.width
    boxes = [
        _rounded(
            100 * (box[0] - EDGE) / wide,
            100 * (box[1] - EDGE - top) / high,
            100 * (box[2] - box[0] + 2 * EDGE) / wide,
            100 * (box[3] - box[1] + 2 * EDGE) / high,
        )
        for box in drawn.boxes
    ]
    return {
        "picture": f"data:image/png;base64,{b64encode(drawn.png).decode()}",
        "shape": f"{wide} / {high:.1f}",
        "top": round(-100 * top / high, 2),
        "boxes": boxes,
    }


def _rounded(*sizes: float) -> list[float]:
    return [round(size, 2) for size in sizes]


@st.cache_resource(max_entries=64, show_spinner="Opening the page …")
def _page(which: tuple[str, int], boxes: Sequence[Box], _original: bytes) -> pages.Picture:
    """The page of a text by its hash and number."""
    return pages.picture(_original, which[1], boxes, width=WIDTH)
