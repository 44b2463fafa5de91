"""PDFs set by typst, which knows columns, hyphenation, running heads and footnotes."""

import re
from functools import cache
from pathlib import Path

import typst

from tests.poppler import poppler

WORDS = (
    "The representatives of the municipality welcomed the extraordinary development of "
    "transportation and communication with the neighbouring islands. "
)
LOOK = """#set page(width: 400pt, height: 500pt, margin: 60pt, {page})
#set text(size: 10pt, lang: "en", hyphenate: {hyphenate})
#set par(justify: {justify})
"""


@cache
def pdf(body: str, page: str = "", *, hyphenate: bool = False, justify: bool = False) -> bytes:
    """The PDF of some typst markup; `page` holds more about the page ("columns: 2")."""
    look = LOOK.format(page=page, hyphenate=str(hyphenate).lower(), justify=str(justify).lower())
    return bytes(typst.compile((look + body).encode(), ignore_system_fonts=True))


def untagged(body: str, page: str = "") -> bytes:
    """The same without tags, so that nothing but its place tells a running head from the text."""
    look = LOOK.format(page=page, hyphenate="false", justify="false")
    return bytes(typst.compile((look + body).encode(), ignore_system_fonts=True, pdf_tags=False))


def places(path: Path, word: str) -> list[tuple[int, float, float, float, float]]:
    """Page and left, bottom, right, top of a word wherever poppler finds it."""
    found, page, height = [], 0, 0.0
    for line in poppler("pdftotext", "-bbox", path, "-").splitlines():
        if match := re.search(r'<page width="[\d.]+" height="([\d.]+)"', line):
            page, height = page + 1, float(match[1])
        if match := re.search(r'xMin="(.+)" yMin="(.+)" xMax="(.+)" yMax="(.+)">(.*)<', line):
            left, top, right, bottom = map(float, match.groups()[:4])
            if match[5].strip(".,;") == word:
                found.append((page, left, height - bottom, right, height - top))
    return found
