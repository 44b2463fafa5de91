"""Lines → blocks, in the order in which people read them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from factcheck.model.origin import Box
from factcheck.reading.readers.pdf.lines import Line

PITCH = 1.25  # of the usual distance between lines: more ends a block
GUTTER = 0.7  # of the size: how wide the white between two columns is at least
SIZES = 1.12  # how much larger one line of a block may be than another


@dataclass(frozen=True)
class Block:
    """Lines of one size below each other: a paragraph, several, a heading, a table."""

    page: int
    lines: tuple[Line, ...]

    @cached_property
    def box(self) -> Box:
        """The rectangle around it."""
        lefts, bottoms, rights, tops = zip(*(line.box for line in self.lines), strict=True)
        return Box(min(lefts), min(bottoms), max(rights), max(tops))

    @property
    def size(self) -> float:
        """The size of its letters."""
        return self.lines[0].size

    @cached_property
    def text(self) -> str:
        """Its lines, one after another."""
        return "\n".join(line.text for line in self.lines)


def blocks(page: int, lines: Sequence[Line]) -> list[Block]:
    """The blocks of a page in reading order: column by column, row by row in a table."""
    pitch = _pitch(lines)
    found: list[list[Line]] = []
    for line in lines:
        if found and _goes_on(found[-1], line, pitch):
            found[-1].append(line)
        else:
            found.append([line])
    return ordered([Block(page, tuple(held)) for held in found])


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance between two lines, as a multiple of their size."""
    steps = (
        round((one.base - other.base) / one.size, 1)
        for one, other in pairwise(lines)
        if abs(one.size - other.size) < 0.1 and one.base > other.base
    )
    usual = Counter(step for step in steps if 0.8 <= step <= 3).most_common(1)
    return usual[0][0] if usual else 1.3


def _goes_on(held: list[Line], line: Line, pitch: float) -> bool:
    last = held[-1]
    step = (last.base - line.base) / max(last.size, line.size)
    alike = max(last.size, line.size) < SIZES * min(last.size, line.size)
    rows = len(last.cells) > 1 and len(line.cells) > 1
    overlaps = min(last.box.right, line.box.right) > max(last.box.left, line.box.left)
    near = 0.3 < step <= (PITCH * max(pitch, 1.2) if not rows else 2.5)
    return alike and overlaps and near


def ordered(blocks: list[Block]) -> list[Block]:
    """Blocks as they are read: bands from top to bottom, columns in a band from the left."""
    bands = _bands(blocks)
    found: list[Block] = []
    for band in bands:
        columns = _columns(band)
        if len(columns) > 1:
            found += [block for column in columns for block in ordered(column)]
        else:
            found += band if len(bands) == 1 else ordered(band)
    return found


def _bands(blocks: list[Block]) -> list[list[Block]]:
    """What has white above and below it; bands with the same columns are one."""
    found: list[list[Block]] = []
    for group in _parted(blocks, lambda box: (-box.top, -box.bottom), -1.0):
        if found and len(_columns(found[-1])) > 1 and len(_columns(found[-1] + group)) > 1:
            found[-1] += group
        else:
            found.append(group)
    return found


def _columns(blocks: list[Block]) -> list[list[Block]]:
    gutter = GUTTER * min((block.size for block in blocks), default=0)
    return _parted(blocks, lambda box: (box.left, box.right), gutter)


def _parted(
    blocks: list[Block], ends: Callable[[Box], tuple[float, float]], white: float
) -> list[list[Block]]:
    """Groups with more than so much white between them; each keeps the order it had."""
    groups: list[list[int]] = []
    reach = 0.0
    for number in sorted(range(len(blocks)), key=lambda n: ends(blocks[n].box)):
        start, end = ends(blocks[number].box)
        if groups and start - reach <= white:
            groups[-1].append(number)
            reach = max(reach, end)
        else:
            groups.append([number])
            reach = end
    return [[blocks[number] for number in sorted(group)] for group in groups]
