"""The text of a PDF with the page and the rectangle of every stretch."""

from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.model.document import Document
from factcheck.model.origin import Box
from factcheck.reading import apart
from factcheck.reading.dates import dated_or
from factcheck.reading.draft import Draft
from factcheck.reading.error import ReadingError
from factcheck.reading.readers.pdf import (
    blocks,
    flow,
    furniture,
    glyphs,
    library,
    lines,
    notes,
    paragraphs,
    properties,
)

PAGES = 500
UNREADABLE = 0.3  # of the characters: more that cannot be told make the text worthless

Page = tuple[Box, list[lines.Line]]  # the sheet, and its lines


def read(raw: bytes, name: str) -> Document:
    """The document in the bytes of a PDF.

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
    held = furniture.without(pages)
    ordered = [
        block for number, page in enumerate(held, 1) for block in blocks.blocks(number, page)
    ]
    below = notes.notes(ordered)
    main = [block for block in ordered if block not in below]
    known = flow.words(line for page in held for line in page)
    draft = Draft()
    for part in (main, below):
        flow.write(draft, paragraphs.paragraphs(part), known)
    text, origin = draft.done()
    title = properties.title(said, main, text)
    return dated_or(Document(text, title, name, None, origin, raw), properties.published(said))


def _pages(pdf: Any, name: str) -> Iterator[Page]:
    if len(pdf) > PAGES:
        raise ReadingError(f"{name} has more than {PAGES} pages.")
    for number in range(len(pdf)):
        apart.step()
        page = pdf[number]
        try:
            sheet, found = glyphs.glyphs(page)
        finally:
            page.close()
        yield sheet, lines.lines(found)


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
    chars = [glyph.char for _, held in pages for line in held for glyph in line.glyphs]
    if chars.count(glyphs.UNKNOWN) > UNREADABLE * len(chars):
        raise ReadingError(
            f"{name} does not say which letters its fonts draw: export it again or save its text."
        )
