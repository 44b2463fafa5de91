"""The stretches of a Word document that comments are about: runs split, ranges marked.

Runs are split where a range begins or ends, both halves set as the whole was; nothing else
in the document moves.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from factcheck.formats._word.elements import SPACE, after, element, text
from factcheck.reading.readers.docx.runs import W, pieces

_BOX = f"{W}txbxContent"


class Edge(NamedTuple):
    """A place in a run: how many of its characters stand before."""

    run: Any
    offset: int


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where a comment is about, and its number."""

    number: int
    start: Edge
    end: Edge


class Runs:
    """The runs of a part as its places number them, before anything is split."""

    def __init__(self, root: Any) -> None:
        self._paragraphs = list(root.iter(f"{W}p"))
        self._runs: dict[int, list[Any]] = {}

    def at(self, paragraph: int, run: int) -> Any:
        """A run by its numbers in a RunPlace."""
        if paragraph not in self._runs:
            self._runs[paragraph] = list(self._paragraphs[paragraph].iter(f"{W}r"))
        return self._runs[paragraph][run]


def outside(run: Any) -> Any:
    """The run; for one in a text box, which takes no comments, the run that holds the box."""
    around = [run, *run.iterancestors()]
    boxes = [place for place, one in enumerate(around) if one.tag == _BOX]
    if not boxes:
        return run
    return next((one for one in around[boxes[-1] :] if one.tag == f"{W}r"), run)


def mark(ranges: Iterable[Range]) -> None:
    """Mark the ranges in the document that their runs belong to."""
    ranges = list(ranges)
    parts = _split(edge for one in ranges for edge in (one.start, one.end))
    for one in ranges:
        first = parts[one.start.run].after(one.start.offset)
        last = parts[one.end.run].before(one.end.offset)
        first.addprevious(element("commentRangeStart", id=str(one.number)))
        end = element("commentRangeEnd", id=str(one.number))
        after(last, end)
        _refer(end, one.number)


class _Parts:
    """What became of a run: the runs that it was cut into, by the characters before each."""

    def __init__(self, run: Any, offsets: Iterable[int]) -> None:
        length = sum(len(text) for _, text in pieces(run))
        inside = sorted({offset for offset in offsets if 0 < offset < length})
        self._starts, self._parts = [0, *inside], [run, *(_like(run) for _ in inside)]
        self._share(run)
        for one, behind in pairwise(self._parts):
            after(one, behind)

    def after(self, offset: int) -> Any:
        """The part that the character after `offset` is in."""
        return self._parts[bisect_right(self._starts, offset) - 1]

    def before(self, offset: int) -> Any:
        """The part that the character before `offset` is in."""
        return self._parts[max(bisect_left(self._starts, offset) - 1, 0)]

    def _share(self, run: Any) -> None:
        """Give every part the children that are its own."""
        shown, passed = dict(pieces(run)), 0
        for child in list(run):
            end = passed + len(shown.get(child, ""))
            if child.tag != f"{W}rPr":
                self._give(child, passed, end)
            passed = end

    def _give(self, child: Any, start: int, end: int) -> None:
        """To the part that it begins in; of a w:t, what lies behind a cut to the parts behind."""
        first, last = bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)
        self._parts[first].append(child)
        cuts = [cut - start for cut in self._starts[first + 1 : last]]
        if cuts:
            said = child.text or ""
            child.text = said[: cuts[0]]
            child.set(SPACE, "preserve")
            for place, (cut, next_) in enumerate(pairwise([*cuts, len(said)]), first + 1):
                self._parts[place].append(text(said[cut:next_]))


def _split(edges: Iterable[Edge]) -> dict[Any, _Parts]:
    wanted: dict[Any, list[int]] = {}
    for run, offset in edges:
        wanted.setdefault(run, []).append(offset)
    return {run: _Parts(run, offsets) for run, offsets in wanted.items()}


def _like(run: Any) -> Any:
    """An empty run that is set in the same way."""
    made = run.makeelement(run.tag, dict(run.attrib), nsmap=run.nsmap)
    properties = run.find(f"{W}rPr")
    if properties is not None:
        made.append(deepcopy(properties))
    return made


def _refer(end: Any, number: int) -> None:
    """The mark that brings the comment, outside of links and of what others have tracked."""
    mark = element("r", element("commentReference", id=str(number)))
    after(_below_paragraph(end), mark)


def _below_paragraph(one: Any) -> Any:
    around: Iterator[Any] = one.iterancestors()
    for ancestor in around:
        if ancestor.tag == f"{W}p":
            break
        one = ancestor
    return one
