"""Characters → lines: what stands on one height and follows one another."""

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from factcheck.model.origin import Box
from factcheck.reading.readers.pdf.glyphs import Glyph, spaced

SAME_LINE = 0.55  # of the size: how far apart two characters of a line may stand in height
BACK = 1.0  # of the size: how far a character may reach back, as an accent does
GAP = 0.8  # of the size: a wider gap may part the cells of a row
SPACED = 1.8  # of the size: so may this one where a space is written
NEAR = 30  # stretches: how far the other rows of a table are looked for
TYPED = 1.2  # of the size: so may this one within one text object, by several spaces
WIDE = 4.0  # of the size: such a gap does
CELL = 30  # characters: longer ones side by side are columns of a page, not cells
BULLETS = "•▪■◦‣·●○–—*"
_FIGURE = re.compile(r"[-−+(]?\s?\W?\d")


@dataclass(frozen=True)
class Line:
    """A line of a page, or a row of a table: then it has several cells."""

    cells: tuple[tuple[Glyph, ...], ...]

    @cached_property
    def glyphs(self) -> tuple[Glyph, ...]:
        """All characters, from left to right."""
        return tuple(glyph for cell in self.cells for glyph in cell)

    @cached_property
    def box(self) -> Box:
        """The rectangle around it, with the text running from left to right."""
        held = [glyph.across for glyph in self.glyphs if not glyph.blank]
        lefts, bottoms, rights, tops = zip(*held, strict=True)
        return Box(min(lefts), min(bottoms), max(rights), max(tops))

    @cached_property
    def size(self) -> float:
        """The size of most of its characters."""
        return Counter(round(g.size, 1) for g in self.glyphs if not g.blank).most_common(1)[0][0]

    @cached_property
    def base(self) -> float:
        """The height that most of its characters stand on."""
        return statistics.median(g.base for g in self.glyphs if abs(g.size - self.size) < 0.1)

    @cached_property
    def text(self) -> str:
        """Its characters, cells parted by a rule."""
        return " | ".join("".join(glyph.char for glyph in cell).strip() for cell in self.cells)


def lines(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines of a page, in the order of its content."""
    stretches = list(_stretches(glyphs))
    return [_levelled(line) for line in _rows(stretches)]


def _stretches(glyphs: Iterable[Glyph]) -> Iterator[Line]:
    """Characters that follow each other without a wide gap."""
    held: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if not glyph.blank:
            if last and not _follows(last, glyph, held[-1]):
                yield from _line(held)
                held = []
            last = glyph
        held.append(glyph)
    yield from _line(held)


def _line(held: list[Glyph]) -> Iterator[Line]:
    """White space at the ends goes, and of several spaces one stays."""
    kept = [
        glyph
        for number, glyph in enumerate(held)
        if not (glyph.blank and (number == 0 or held[number - 1].blank))
    ]
    while kept and kept[-1].blank:
        kept.pop()
    if kept:
        yield Line((tuple(kept),))


def _follows(one: Glyph, other: Glyph, between: Glyph) -> bool:
    """True if the line goes on; justified words stand far apart, but in one text object."""
    size = max(one.size, other.size)
    gap = other.across.left - one.across.right
    same, written = one.thing == other.thing, between.blank and between.thing != 0
    if not same and between.blank and not written and one.char.isdigit() and other.char.isdigit():
        return False  # two cells: in a number the space is written
    most = (TYPED if written else WIDE) if same else SPACED if written else GAP
    on_line = abs(other.base - one.base) <= SAME_LINE * size
    return on_line and -BACK * size <= gap <= most * size


def _rows(stretches: list[Line]) -> Iterator[Line]:
    """Put together again what stands side by side: cells, or words set far apart."""
    start = 0
    for end in range(1, len(stretches) + 1):
        if end == len(stretches) or not _beside(stretches[end - 1], stretches[end]):
            near = stretches[max(0, start - NEAR) : end + NEAR]
            yield from _row(stretches[start:end], near)
            start = end


def _beside(one: Line, other: Line) -> bool:
    same = abs(one.base - other.base) <= SAME_LINE * min(one.size, other.size)
    return same and other.box.left > one.box.right


def _row(held: Sequence[Line], near: Sequence[Line]) -> Iterator[Line]:
    """One line of words set far apart, one row of cells, or lines of columns side by side."""
    cells = [held[0].glyphs]
    for one, other in pairwise(held):
        wide = other.box.left - one.box.right > WIDE * one.size
        figures = one.text[-1:].isdigit() and other.text[:1].isdigit()
        edge = _is_edge(other, near) and not (
            _is_typed(one, other) and not _FIGURE.match(other.text)
        )
        if one.text not in BULLETS and (wide or figures or edge):
            cells.append(other.glyphs)
        else:
            cells[-1] = (*cells[-1], spaced(one.glyphs[-1]), *other.glyphs)
    if max(len(cell) for cell in cells) > CELL:
        yield from (Line((cell,)) for cell in cells)
    else:
        yield Line(tuple(cells))


def _is_typed(one: Line, other: Line) -> bool:
    """True if they are one text object: several spaces part them, or the line is justified."""
    return one.glyphs[-1].thing == other.glyphs[0].thing != 0


def _is_edge(line: Line, near: Sequence[Line]) -> bool:
    """True if a cell of another row begins at the same place, or a figure ends there."""
    close, box, figure = 0.3 * line.size, line.box, _FIGURE.match(line.text)
    for before, one in pairwise(near):
        if _beside(before, one) and abs(one.base - line.base) > close:
            ends = figure and abs(one.box.right - box.right) < close
            if ends or abs(one.box.left - box.left) < close:
                return True
    return False


def _levelled(line: Line) -> Line:
    return replace(line, cells=tuple(tuple(_level(g, line) for g in cell) for cell in line.cells))


def _level(glyph: Glyph, line: Line) -> Glyph:
    """Raised or lowered: small and off the line, or drawn so by the font itself."""
    small = glyph.size < 0.85 * line.size
    rise = glyph.base - line.base
    drawn = glyph.char.isalnum() and not small and abs(rise) < 0.1 * line.size
    if small and rise > 0.12 * line.size:
        return glyph._replace(level=1)
    if small and rise < -0.05 * line.size:
        return glyph._replace(level=-1)
    if drawn and glyph.across.bottom - line.base > 0.22 * line.size:
        return glyph._replace(level=1)
    if drawn and glyph.char.isdigit() and _is_low(glyph, line):
        return glyph._replace(level=-1)
    return glyph


def _is_low(glyph: Glyph, line: Line) -> bool:
    """A figure of the old style hangs below the line, too, but is taller."""
    box, size = glyph.across, line.size
    return box.bottom - line.base < -0.08 * size and box.top - box.bottom < 0.5 * size
