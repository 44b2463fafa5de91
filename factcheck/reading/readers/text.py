"""Plain text and Markdown: bytes in whatever encoding → a Document."""

import re

from factcheck.model.document import Document
from factcheck.reading.dates import dated
from factcheck.reading.error import ReadingError
from factcheck.reading.titles import first_line

CALLED = "text"
SUFFIXES = (".txt", ".md", ".markdown", ".text")
LIMIT = 5_000_000  # bytes; about 800,000 words
NOISE_MOST = 0.005  # share of control characters that prose can have
_UNICODE = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NOISE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def knows(_raw: bytes, _suffix: str) -> bool:
    """Anything may be text; whether it is shows when it is read."""
    return True


def document(raw: bytes, name: str) -> Document:
    r"""The text in `raw`; line ends become "\n", offsets count from there.

    Raises:
        ReadingError: when these bytes are not text.
    """
    text = decoded(raw, name).replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text or len(_NOISE.findall(text)) > NOISE_MOST * len(text):
        raise ReadingError(f"{name} is not a text file.")
    return dated(Document(text, first_line(text), name))


def decoded(raw: bytes, name: str) -> str:
    """Unicode by its mark, else UTF-8, else the Western code page if it makes sense."""
    for mark, encoding in _UNICODE:
        if raw.startswith(mark):
            return _strictly(raw, encoding, name)
    if b"\0" in raw:
        raise ReadingError(f"{name} is not a text file.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _western(raw, name)


def _strictly(raw: bytes, encoding: str, name: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadingError(f"{name} says that it is Unicode, but is not.") from error


def _western(raw: bytes, name: str) -> str:
    """Only cp1252 is tried: other code pages would silently turn "£" into a letter.

    Half of the marks may look odd to the detector, which is wary of short quotations.
    """
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_isolation=["cp1252"], threshold=0.5).best()
    if best is None:
        raise ReadingError(f"{name} is in no encoding that can be told: save it as UTF-8.")
    return str(best)
