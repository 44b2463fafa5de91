"""What belongs to the page and not to the text: running heads, page numbers."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from factcheck.model.origin import Box
from factcheck.reading.readers.pdf.lines import Line

Page = tuple[Box, Sequence[Line]]  # the sheet, and its lines
MARGIN = 0.12  # of the height, above and below
APART = 1.6  # of the size: how far from the text furniture stands
MOST = 3  # lines
_NUMBER = re.compile(
    r"(?:page\s+)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—|\s]*(?:(?:of|/)\s*\d{1,4})?", re.IGNORECASE
)


def without(pages: Sequence[Page]) -> list[list[Line]]:
    """The lines of every page without those that stand at its edge on several pages alike."""
    edges = [list(_edges(*page)) for page in pages]
    times = Counter(key for page in edges for key in {_key(line) for line in page})
    return [
        [line for line in lines if not (line in edge and _is_furniture(line, times))]
        for (_, lines), edge in zip(pages, edges, strict=True)
    ]


def _is_furniture(line: Line, times: Counter[tuple[str, int]]) -> bool:
    return times[_key(line)] > 1 or bool(_NUMBER.fullmatch(line.text.strip()))


def _key(line: Line) -> tuple[str, int]:
    """What it says, whatever the number of the page, and how high it stands."""
    return re.sub(r"\d+", "#", line.text), round(line.base / 6)


def _edges(sheet: Box, lines: Sequence[Line]) -> Iterator[Line]:
    margin = MARGIN * (sheet.top - sheet.bottom)
    rising = sorted(lines, key=lambda line: line.base)
    yield from _margin(rising, lambda line: line.base < sheet.bottom + margin)
    yield from _margin(rising[::-1], lambda line: line.base > sheet.top - margin)


def _margin(lines: Sequence[Line], inside: Callable[[Line], bool]) -> Sequence[Line]:
    """The lines from the edge inwards, as far as a gap before the text; few, or none."""
    for number, (line, after) in enumerate(pairwise(lines), 1):
        if not inside(line) or number > 2 * MOST:
            return ()
        if abs(after.base - line.base) > APART * max(line.size, after.size):
            return lines[:number]
    return lines if lines and all(map(inside, lines)) else ()
