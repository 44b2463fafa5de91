"""The bytes of a page → its tree, within limits."""

import re
from typing import Any

from factcheck.reading.error import ReadingError
from factcheck.reading.readers import text

DEPTH = 300  # elements within one another; the deepest pages of the news have 60
ELEMENTS = 60_000
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE
)
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_LONE = re.compile("[\ud800-\udfff]|\0")


def tree(raw: bytes, name: str) -> Any:
    """The root element.

    Raises:
        ReadingError: when there is no markup in it, or more than a person wrote.
    """
    from lxml import etree, html

    said = _DECLARED.sub("", _LONE.sub("\ufffd", _text(raw, name)))
    parser = html.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, huge_tree=True, encoding="utf-8"
    )
    try:
        root = html.document_fromstring(said.encode(), parser=parser, ensure_head_body=True)
    except (etree.LxmlError, AssertionError) as error:
        raise ReadingError(f"{name} holds no page.") from error
    _measured(root, name)
    return root


def _text(raw: bytes, name: str) -> str:
    """By its mark, by what it says of itself, or else as any text."""
    declared = _CHARSET.search(raw[:4096])
    if declared and not raw.startswith(_MARKS):
        try:
            return raw.decode(_known(declared[1].decode("ascii")))
        except (LookupError, ValueError):  # not what it says
            pass
    return text.decoded(raw, name)


def _known(charset: str) -> str:
    """As browsers have it: what calls itself Latin is that of Windows."""
    latin = charset.lower() in ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii")
    return "cp1252" if latin else charset


def _measured(root: Any, name: str) -> None:
    from lxml.etree import iterwalk

    depth = count = 0
    for event, _ in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > DEPTH or count > ELEMENTS:
            what = "nested too deeply" if depth > DEPTH else "too large"
            raise ReadingError(f"{name} is {what} for a page: save its article alone.")
