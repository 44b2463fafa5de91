"""Files and pages of the web → Documents."""

import os
from pathlib import Path

from factcheck.model.document import Document
from factcheck.reading import unread, web
from factcheck.reading.error import ReadingError
from factcheck.reading.readers import Reader, readers
from factcheck.reading.web import is_address

__all__ = ["LIMIT", "MOST", "SUFFIXES", "ReadingError", "document", "is_address", "read"]

LIMIT = readers()[-1].limit  # bytes of plain text, or characters of text in another file
MOST = max(reader.limit for reader in readers())  # bytes of any file
SUFFIXES = tuple(suffix for reader in readers() for suffix in reader.suffixes)


def read(source: str | Path, *, network: bool = False) -> Document:
    """The document in a file, or at a URL: text, Markdown, HTML, Word (.docx) or PDF.

    A URL is fetched only when `network` is switched on.

    Raises:
        ReadingError: with one sentence that says what is wrong with it.
    """
    if isinstance(source, str) and is_address(source):
        raw, suffix = web.get(source, network=network)
        return document(raw, source, suffix)
    return _file(Path(source))


def _file(path: Path) -> Document:
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST:
                raise _too_large(str(path), MOST)
            raw = file.read(MOST + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, ReadingError):
            raise
        raise ReadingError(f"{path} cannot be read: {_why(error)}.") from error
    return document(raw, str(path))


def document(raw: bytes, name: str, suffix: str | None = None) -> Document:
    """As `read`, for the bytes of a file called `name`; what it is shows in its bytes.

    `suffix` is said when the name has none that counts.
    """
    suffix = Path(name).suffix.lower() if suffix is None else suffix
    named = next((reader for reader in readers() if suffix in reader.suffixes), None)
    reader = next(reader for reader in readers() if reader.knows(raw, suffix))
    if len(raw) > reader.limit:
        raise _too_large(name, reader.limit)
    if named and named != reader:
        raise ReadingError(f"{name} is not {named.called}, {_instead(raw, reader)}.")
    if reader == readers()[-1] and (what := unread.what(raw)):
        raise ReadingError(f"{name} is {what}.")
    found = _read(reader, raw, name)
    if len(found.text) > LIMIT:
        raise ReadingError(f"{name} holds more than {LIMIT // 1_000_000} million characters.")
    return found


def _read(reader: Reader, raw: bytes, name: str) -> Document:
    try:
        return reader.document(raw, name)
    except ReadingError:
        raise
    except Exception as error:  # what libraries raise on nonsense is without end
        raise ReadingError(f"{name} is damaged: it cannot be read as {reader.called}.") from error


def _instead(raw: bytes, reader: Reader) -> str:
    """ "as its name says, but HTML: name it .html"."""
    if not raw.strip():
        return "as its name says: it is empty"
    if reader != readers()[-1]:
        return f"as its name says, but {reader.called}: name it {reader.suffixes[0]}"
    what = unread.what(raw)
    return f"as its name says, but {what}" if what else "whatever its name says: save it again"


def _too_large(name: str, limit: int) -> ReadingError:
    return ReadingError(f"{name} is larger than {limit // 1_000_000} MB.")


def _why(error: OSError | ValueError) -> str:
    """ "no such file or directory", "is a directory", "permission denied" and the like."""
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return said[:1].lower() + said[1:]
