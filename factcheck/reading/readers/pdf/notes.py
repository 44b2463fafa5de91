"""Footnotes: small print below the text of a column that begins with a mark."""

import re
from collections import Counter
from collections.abc import Sequence

from factcheck.reading.readers.pdf.blocks import Block

SMALL = 0.94  # of the size of the text
_MARK = re.compile(r"(?:[*†‡§¶]{1,3}\s?|\[?\d{1,3}\]?[.)]?\s)\S")


def notes(blocks: Sequence[Block]) -> list[Block]:
    """The blocks that are footnotes, in order."""
    size = usual(blocks)
    found: list[Block] = []
    for block in blocks:
        goes_on = bool(found) and blocks[blocks.index(block) - 1] is found[-1]
        if block.size < SMALL * size and (_marked(block) or goes_on) and _last(block, blocks, size):
            found.append(block)
    return found


def usual(blocks: Sequence[Block]) -> float:
    """The size that most of the text is set in."""
    sizes = Counter[float]()
    for block in blocks:
        sizes[block.size] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _marked(block: Block) -> bool:
    first = block.lines[0]
    return first.glyphs[0].level > 0 or bool(_MARK.match(first.text))


def _last(block: Block, blocks: Sequence[Block], size: float) -> bool:
    """True if no text of the usual size stands below it."""
    return not any(
        other.page == block.page
        and other.size >= SMALL * size
        and other.box.top < block.box.top
        and min(other.box.right, block.box.right) > max(other.box.left, block.box.left)
        for other in blocks
    )
