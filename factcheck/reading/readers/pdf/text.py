"""The bytes of a PDF → its text, title, date and anchors, as plain data (see `apart`)."""

import base64
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.model.origin import Box, PagePlace
from factcheck.model.span import Span
from factcheck.reading import apart
from factcheck.reading.dates import dateline
from factcheck.reading.draft import Draft
from factcheck.reading.error import ReadingError
from factcheck.reading.readers.pdf import flow, furniture, library, properties
from factcheck.reading.readers.pdf.blocks import blocks
from factcheck.reading.readers.pdf.glyphs import UNKNOWN, glyphs
from factcheck.reading.readers.pdf.lines import Line, lines
from factcheck.reading.readers.pdf.notes import notes
from factcheck.reading.readers.pdf.paragraphs import paragraphs

PAGES = 500
UNREADABLE = 0.3  # of the characters: more that cannot be told make the text worthless

Page = tuple[Box, list[Line]]  # the sheet, and its lines


def extracted(raw: bytes, name: str) -> dict[str, Any]:
    """The text and what is known of it.

    Raises:
        ReadingError: when it is damaged, encrypted, too long or a scan without text.
    """
    with library.opened(raw, name) as pdf:
        pages = list(_pages(pdf, name))
        said = pdf.get_metadata_dict()
        if not any(found for _, found in pages):
            raise ReadingError(f"{name} {_empty(pdf)}.")
    apart.step(10 * apart.STEP)
    _readable(pages, name)
    return _composed(pages, said)


def _composed(pages: Sequence[Page], said: dict[str, str]) -> dict[str, Any]:
    held = furniture.without(pages)
    ordered = [block for number, page in enumerate(held, 1) for block in blocks(number, page)]
    below = notes(ordered)
    body = [block for block in ordered if block not in below]
    known = flow.words(line for page in held for line in page)
    draft = Draft()
    for part in (body, below):
        flow.write(draft, paragraphs(part), known)
    text, origin = draft.done()
    published = dateline(text.splitlines()) or properties.published(said)
    return {
        "text": text,
        "title": properties.title(said, body, text),
        "published": published.isoformat() if published else None,
        "anchors": [_plain(span, p) for span, p in origin.anchors if isinstance(p, PagePlace)],
    }


def _plain(span: Span, place: PagePlace) -> list[Any]:
    glyphs = base64.b64encode(place.glyphs.tobytes()).decode()
    return [*span, place.page, *place.box, glyphs]


def _pages(pdf: Any, name: str) -> Iterator[Page]:
    if len(pdf) > PAGES:
        raise ReadingError(f"{name} has more than {PAGES} pages.")
    for number in range(len(pdf)):
        apart.step()
        page = pdf[number]
        try:
            sheet, found = glyphs(page)
        finally:
            page.close()
        yield sheet, lines(found)


def _empty(pdf: Any) -> str:
    """Why there is no text: pictures of pages, or nothing at all."""
    from pypdfium2 import raw

    pictures = any(
        next(iter(pdf[number].get_objects([raw.FPDF_PAGEOBJ_IMAGE])), None)
        for number in range(len(pdf))
    )
    if pictures:
        return "is a scan: it holds pictures of pages, and no text; let a text recognition read it"
    return "holds no text"


def _readable(pages: Sequence[Page], name: str) -> None:
    chars = [glyph.char for _, lines in pages for line in lines for glyph in line.glyphs]
    if chars.count(UNKNOWN) > UNREADABLE * len(chars):
        raise ReadingError(
            f"{name} does not say which letters its fonts draw: export it again or save its text."
        )
