"""Blocks → paragraphs: which lines belong together, over columns and pages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from factcheck.reading.readers.pdf.blocks import Block
from factcheck.reading.readers.pdf.lines import BULLETS, Line

INDENT = 0.7  # of the size: the first line of a paragraph
ROOM = 0.3  # of the size: between the last word of a line and the next one
LIKE = 0.05  # how far the sizes of two parts of a paragraph differ at most
BACK = 3  # paragraphs: how far back one may have been interrupted, as by a caption
_ENDS = re.compile(r"[.!?:;][\"'”’)\]]*$")
_LEADER = re.compile(r"(?:\.\s?){4}\s*\d*$")  # as in a table of contents
_BULLET = re.compile(rf"(?:[{BULLETS}]|\(?(?:\d\d?|[a-z])[.)])\s")


class Step(Enum):
    """How a line follows on another."""

    ON = "goes on"
    LINE = "begins a line"
    PARAGRAPH = "begins a paragraph"


@dataclass(slots=True)
class Paragraph:
    """Lines of one paragraph, each with its page and with how it follows on the one before."""

    lines: list[tuple[int, Line, Step]]
    room: float  # how much white its last line has behind it, in points

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0][1]

    @property
    def open(self) -> bool:
        """True if it may go on elsewhere: no sentence ends with it."""
        last = self.lines[-1][1]
        return len(last.cells) == 1 and not _ENDS.search(last.text)


def paragraphs(blocks: Sequence[Block]) -> list[Paragraph]:
    """The paragraphs of blocks in reading order, put together where they were interrupted."""
    found: list[Paragraph] = []
    before: Block | None = None
    for block in blocks:
        for number, paragraph in enumerate(_within(block)):
            jumps = before is None or not _below(block, before)
            begun = None if number else _begun(found, paragraph, jumps=jumps)
            if begun:
                begun.lines += paragraph.lines
                begun.room = paragraph.room
            else:
                found.append(paragraph)
        before = block
    return found


def _below(block: Block, before: Block) -> bool:
    return before.page == block.page and block.box.top < before.box.bottom + block.size


def _begun(found: Sequence[Paragraph], paragraph: Paragraph, *, jumps: bool) -> Paragraph | None:
    """The paragraph that this one goes on with: at once, or in small letters soon after."""
    line = paragraph.first
    if len(line.cells) > 1 or _BULLET.match(line.text) or line.glyphs[0].level:
        return None
    small = line.text[:1].islower()
    for number, other in enumerate(reversed(found[-BACK:])):
        size = other.first.size
        if abs(size - line.size) <= LIKE * size and other.open and (small or number == 0):
            full = other.room < _first_word(line) + 2 * ROOM * line.size
            return other if small or (jumps and full) else None
    return None


def _within(block: Block) -> Iterator[Paragraph]:
    held: list[tuple[int, Line, Step]] = []
    for number, line in enumerate(block.lines):
        step = _step(block, number, held[0][1]) if held else Step.PARAGRAPH
        if held and step is Step.PARAGRAPH:
            yield Paragraph(held, 0.0)
            held = []
        held.append((block.page, line, step))
    yield Paragraph(held, block.box.right - held[-1][1].box.right)


def _step(block: Block, number: int, first: Line) -> Step:
    """How the line follows on the one before, in a paragraph that begins with the first."""
    before, line = block.lines[number - 1], block.lines[number]
    rows = [len(one.cells) > 1 for one in (before, line)]
    if any(rows):
        return Step.LINE if all(rows) else Step.PARAGRAPH
    if _BULLET.match(line.text) or line.glyphs[0].level > 0:
        return Step.PARAGRAPH
    if _indented(block, number) and not _BULLET.match(first.text):  # a point of a list hangs
        return Step.PARAGRAPH
    if _LEADER.search(before.text):
        return Step.LINE
    if not _had_room(block, before, line):
        return Step.ON
    return Step.PARAGRAPH if _ENDS.search(before.text) else Step.LINE


def _indented(block: Block, number: int) -> bool:
    """True if it begins further right than the lines around it; a hanging indent stays."""
    line, left = block.lines[number], block.box.left
    around = block.lines[number - 1 : number] + block.lines[number + 1 : number + 2]
    deep = line.box.left - left
    flush = all(other.box.left - left < 0.3 * line.size for other in around)
    return INDENT * line.size < deep < 5 * line.size and flush


def _had_room(block: Block, before: Line, line: Line) -> bool:
    """True if the first word would have fitted on the line before: then the author ended it."""
    return block.box.right - before.box.right > _first_word(line) + 2 * ROOM * line.size


def _first_word(line: Line) -> float:
    """How wide it is."""
    end = next((n for n, glyph in enumerate(line.glyphs) if glyph.blank), len(line.glyphs))
    return line.glyphs[end - 1].across.right - line.glyphs[0].across.left
