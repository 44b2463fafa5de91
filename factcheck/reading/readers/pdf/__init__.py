"""PDF: the running text of its pages, column by column, with the rectangle of every character.

Running heads, page numbers and slanting watermarks are left out; footnotes come after all.
"""

from factcheck.model.document import Document

CALLED = "a PDF"
SUFFIXES = (".pdf",)
LIMIT = 100_000_000  # bytes; the pictures are most of it
APART = True


def knows(raw: bytes, _suffix: str) -> bool:
    """True if these bytes are a PDF, or claim to be one; a little may stand before it."""
    return raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-")


def document(raw: bytes, name: str) -> Document:
    """The text with page and rectangle of every stretch.

    Raises:
        ReadingError: when it is damaged, encrypted, too long or a scan without text.
    """
    from factcheck.reading.readers.pdf.whole import read

    return read(raw, name)
