"""Files → Documents."""

from pathlib import Path

from factcheck.model.document import Document
from factcheck.reading import text
from factcheck.reading.error import ReadingError

__all__ = ["LIMIT", "ReadingError", "document", "read"]

LIMIT = 5_000_000  # bytes; about 800,000 words
_UNREAD = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive (a .docx, .xlsx or .odt is one)",
    b"{\\rtf": "an RTF document",
}
_MARKUP = {".htm": "HTML", ".html": "HTML", ".xhtml": "HTML", ".xml": "XML"}


def read(path: str | Path) -> Document:
    """The document in a file of text or Markdown.

    Raises:
        ReadingError: with one sentence that says what is wrong with the file.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise ReadingError(f"{path} cannot be read: {_why(error)}.") from error
    return document(raw, str(path))


def document(raw: bytes, name: str) -> Document:
    """As `read`, for the bytes of a file called `name`."""
    if len(raw) > LIMIT:
        raise ReadingError(f"{name} is larger than {LIMIT // 1_000_000} MB.")
    if markup := _MARKUP.get(Path(name).suffix.lower()):
        raise ReadingError(f"{name} is {markup}; only text and Markdown are read so far.")
    for magic, what in _UNREAD.items():
        if raw.startswith(magic):
            raise ReadingError(f"{name} is {what}; only text and Markdown are read so far.")
    return text.document(raw, name)


def _why(error: OSError | ValueError) -> str:
    """ "no such file or directory", "is a directory", "permission denied" and the like."""
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return said[:1].lower() + said[1:]
