"""PDF: the running text of its pages, column by column, with the rectangle of every character.

Running heads, page numbers and slanting watermarks are left out; footnotes come after all.
"""

import base64
from array import array
from datetime import date
from typing import Any

from factcheck.model.document import Document
from factcheck.model.origin import Anchor, Box, Origin, PagePlace
from factcheck.model.span import Span
from factcheck.reading import apart

CALLED = "a PDF"
SUFFIXES = (".pdf",)
LIMIT = 100_000_000  # bytes; the pictures are most of it


def knows(raw: bytes, _suffix: str) -> bool:
    """Whether these bytes are a PDF, or claim to be one; a little may stand before it."""
    return raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-")


def document(raw: bytes, name: str) -> Document:
    """The text with page and rectangle of every stretch.

    Raises:
        ReadingError: when it is damaged, encrypted, too long or a scan without text.
    """
    found = apart.call("factcheck.reading.readers.pdf.text:extracted", raw, name)
    published = date.fromisoformat(found["published"]) if found["published"] else None
    origin = Origin(tuple(_anchor(*plain) for plain in found["anchors"]))
    return Document(found["text"], found["title"], name, published, origin, raw)


def _anchor(start: int, end: int, page: int, *where: Any) -> Anchor:
    *box, glyphs = where
    edges = array("f", base64.b64decode(glyphs))
    return Anchor(Span(start, end), PagePlace(page, Box(*box), edges))
