"""Pages of HTML: the article without what stands around it, with the element of every stretch.

Read-more boxes, navigation and comments are left out, deleted and hidden text too.
"""

import re

from factcheck.model.document import Document

CALLED = "a page of HTML"
SUFFIXES = (".html", ".htm", ".xhtml")
LIMIT = 20_000_000  # bytes
APART = True
_START = re.compile(
    rb"(?>\s|<!--.*?-->|<\?xml[^>]*>)*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


def knows(raw: bytes, suffix: str) -> bool:
    """True if it begins like a page; by its name alone when there is any markup in it."""
    start = raw[:4096].removeprefix(b"\xef\xbb\xbf")
    if _START.match(start.replace(b"\0", b"")[:2048].removeprefix(b"\xff\xfe")):
        return True
    return suffix in SUFFIXES and bool(re.search(rb"<\s*[a-zA-Z!]", start.replace(b"\0", b"")))


def document(raw: bytes, name: str) -> Document:
    """The article of the page.

    Raises:
        ReadingError: when there is none, or it is no page that a person wrote.
    """
    from factcheck.reading.readers.html.whole import read

    return read(raw, name)
