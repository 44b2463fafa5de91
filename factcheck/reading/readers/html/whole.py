"""The article of a page of HTML with the element of every stretch."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from factcheck.model.document import Document
from factcheck.model.published import Source
from factcheck.reading.dates import dated, plausible_vague
from factcheck.reading.draft import LINE, Draft, Piece
from factcheck.reading.error import ReadingError
from factcheck.reading.published import published
from factcheck.reading.readers.html import metadata
from factcheck.reading.readers.html.choice import chosen
from factcheck.reading.readers.html.decode import tree
from factcheck.reading.readers.html.stretches import Stretch, placed, stretches


def read(raw: bytes, name: str) -> Document:
    """The document in the bytes of a page.

    Raises:
        ReadingError: when there is none, or it is no page that a person wrote.
    """
    root = tree(raw, name)
    body, stated = root.find("body"), metadata.published(root)
    choice = chosen(root, stretches(root if body is None else body))
    draft = Draft()
    for row, group in groupby(choice.stretches, key=_row):
        held = list(group)
        if row is not None and _is_line(held):
            draft.add(_cells(held))
            draft.gap(LINE)
            continue
        draft.gap()
        for stretch in held:
            draft.add(placed(stretch))
            draft.gap()
    text, origin = draft.done()
    if not text.strip():
        raise ReadingError(f"{name} holds no text of an article.")
    vague = plausible_vague(published(stated)[1])
    # the library turns "2004-03" into some day of that month
    day = None if vague and vague.days else choice.published
    document = Document(text, choice.title, name, None, origin, raw)
    if day:
        return document.dated(day, None, Source.METADATA)
    own = dated(document)
    return own if own.days or not vague else document.dated(None, vague, Source.METADATA)


def _row(stretch: Stretch) -> Any:
    """The row of a table that it is in."""
    cell = next(
        (e for e in (stretch.block, *stretch.block.iterancestors()) if e.tag in _CELLS), None
    )
    return None if cell is None else cell.getparent()


_CELLS = ("td", "th")


def _is_line(row: Sequence[Stretch]) -> bool:
    """True if each cell is a line; a table that lays out a page has paragraphs in them."""
    blocks = [stretch.block for stretch in row]
    return (
        len(row) > 1
        and len({id(b) for b in blocks}) == len(row)
        and all(b.tag in _CELLS for b in blocks)
    )


def _cells(row: Sequence[Stretch]) -> Iterator[Piece]:
    yield Piece("| ")
    for number, stretch in enumerate(row):
        if number:
            yield Piece(" | ")
        for piece in placed(stretch):
            yield piece._replace(text=piece.text.replace("\n", " "))
    yield Piece(" |")
