"""A document as plain data and back, to go from one process to another; without its file."""

import base64
from array import array
from typing import Any

from factcheck.model.document import Document
from factcheck.model.origin import (
    Anchor,
    Box,
    ElementPlace,
    Origin,
    PagePlace,
    Place,
    RunPlace,
)
from factcheck.model.published import Source
from factcheck.model.span import Span
from factcheck.reading.published import published


def plain(document: Document) -> dict[str, Any]:
    """What JSON can hold; `restored` makes the same document of it."""
    return {
        "text": document.text,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "vague": document.published_as,
        "dated_by": document.dated_by,
        "anchors": [[*span, *_plain(place)] for span, place in document.origin.anchors],
    }


def restored(found: dict[str, Any], name: str, original: bytes) -> Document:
    """The document again, with its name and its file."""
    day, vague = published(found["published"] or found["vague"])
    origin = Origin(
        tuple(Anchor(Span(start, end), _place(*place)) for start, end, *place in found["anchors"])
    )
    by = Source(found["dated_by"]) if found["dated_by"] else None
    document = Document(found["text"], found["title"], name, None, origin, original)
    return document.dated(day, vague, by)


def _plain(place: Place) -> list[Any]:
    if isinstance(place, PagePlace):
        glyphs = base64.b64encode(place.glyphs.tobytes()).decode()
        return ["page", place.page, *place.box, glyphs]
    if isinstance(place, RunPlace):
        return ["run", place.part, place.paragraph, place.run, place.offset]
    return ["element", place.path]


def _place(kind: str, *where: Any) -> Place:
    if kind == "page":
        page, *box, glyphs = where
        return PagePlace(page, Box(*box), array("f", base64.b64decode(glyphs)))
    return RunPlace(*where) if kind == "run" else ElementPlace(*where)
