"""Paragraphs → the draft of a text: lines joined, broken words put together again."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.model.origin import Box, PagePlace
from factcheck.reading.draft import LINE, Draft, Piece
from factcheck.reading.raised import levelled
from factcheck.reading.readers.pdf.glyphs import Glyph
from factcheck.reading.readers.pdf.lines import Line
from factcheck.reading.readers.pdf.paragraphs import Paragraph, Step

_HYPHENS = "-\u2010\u00ad"
_TIED = re.compile(r"(?:\d[–—-]|\w[/-])$")  # no space belongs behind it
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STEM = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_HEAD = re.compile(r"[^\W\d_]+")


def write(draft: Draft, paragraphs: Sequence[Paragraph], words: frozenset[str]) -> None:
    """Append paragraphs; `words` are those of the document, in small letters."""
    for paragraph in paragraphs:
        pieces = [piece for piece in levelled(list(_pieces(paragraph, words))) if piece.text]
        if "".join(piece.text for piece in pieces).strip():
            draft.add(pieces)
            draft.gap()


def words(lines: Iterable[Line]) -> frozenset[str]:
    """The words that stand whole on a line, to tell "long-term" from "recre-ation"."""
    return frozenset(word.lower() for line in lines for word in _WORD.findall(line.text))


def _pieces(paragraph: Paragraph, words: frozenset[str]) -> Iterator[Piece]:
    lines = paragraph.lines
    for number, (page, line, _) in enumerate(lines):
        after = lines[number + 1][1:] if number + 1 < len(lines) else None
        hyphen, joint = _joint(line, *after, words) if after else (True, "")
        kept = line.cells if hyphen else (*line.cells[:-1], line.cells[-1][:-1])
        yield from _row(page, kept)
        yield Piece(joint)


def _row(page: int, cells: Sequence[Sequence[Glyph]]) -> Iterator[Piece]:
    if len(cells) == 1:
        yield from _placed(page, cells[0])
        return
    yield Piece("| ")
    for number, cell in enumerate(cells):
        yield Piece(" | " if number else "")
        yield from _placed(page, cell)
    yield Piece(" |")


def _placed(page: int, glyphs: Sequence[Glyph]) -> Iterator[Piece]:
    shown = (glyph for glyph in glyphs if glyph.char != "\u00ad")
    for level, group in groupby(shown, key=lambda glyph: glyph.level):
        held = list(group)
        edges = array("f", (edge for glyph in held for edge in glyph.box))
        whole = Box(min(edges[0::4]), min(edges[1::4]), max(edges[2::4]), max(edges[3::4]))
        text = "".join(glyph.char for glyph in held)
        yield Piece(text, PagePlace(page, whole, edges), level)


def _joint(line: Line, after: Line, step: Step, words: frozenset[str]) -> tuple[bool, str]:
    """True if the hyphen at the end stays, and what comes between the two lines."""
    if step is Step.LINE:
        return True, LINE
    stem, head = _STEM.search(line.text), _HEAD.match(after.text)
    if stem and head and head[0][0].islower():
        return _is_compound(stem[1], head[0], words), ""
    return True, "" if _TIED.search(line.text) else " "


def _is_compound(stem: str, head: str, words: frozenset[str]) -> bool:
    """ "long-term" is written with its hyphen somewhere else, or "longterm" never is."""
    if f"{stem}{head}".lower() in words:
        return False
    return f"{stem}-{head}".lower() in words
