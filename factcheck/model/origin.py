"""Where the text of a document came from: page and box, paragraph and run, or element."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

from factcheck.model.span import Span

Plain = dict[str, Any]
_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?$")
_ELEMENTS = [  # the tags on the way → what a reader calls the place; the first that fits
    ({"tr", "td"}, "row {tr}, column {td} of a table"),
    ({"tr", "th"}, "row {tr}, column {th} of a table"),
    ({"caption"}, "the caption of a table"),
    ({"figcaption"}, "the caption of a picture"),
    ({"li"}, "item {li} of a list"),
    ({"blockquote"}, "a quotation"),
    *(({f"h{level}"}, "a heading") for level in range(1, 7)),
    ({"p"}, "paragraph {p}"),
]


class Box(NamedTuple):
    """A rectangle on a page, in PDF points (1/72 inch) from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A stretch of one line on a page, counted from 1.

    `glyphs` has left, bottom, right and top of every character, one after another; it may be
    empty, and then a part of the line is not told from the whole.
    """

    page: int
    box: Box
    glyphs: "array[float]" = field(default_factory=lambda: array("f"), repr=False, compare=False)

    def cut(self, start: int, end: int) -> "PagePlace":
        """The place of its characters from `start` to `end`."""
        glyphs = self.glyphs[4 * start : 4 * end]
        if not glyphs:
            return self
        box = Box(min(glyphs[0::4]), min(glyphs[1::4]), max(glyphs[2::4]), max(glyphs[3::4]))
        return replace(self, box=box, glyphs=glyphs)

    @property
    def words(self) -> str:
        """The place for a reader."""
        return f"page {self.page}"

    def plain(self, _length: int) -> Plain:
        """Plain data for the report."""
        return {"page": self.page, "box": [round(edge, 1) for edge in self.box]}


@dataclass(frozen=True, slots=True)
class RunPlace:
    """A stretch of a run in a DOCX.

    `part` is the file in the package ("word/document.xml"), `paragraph` the index of the w:p
    among all in it, `run` the index of the w:r among all below that w:p (both from 0, in
    document order), `offset` the characters of the run before.
    """

    part: str
    paragraph: int
    run: int
    offset: int

    def cut(self, start: int, _end: int) -> "RunPlace":
        """The place `start` characters on."""
        return replace(self, offset=self.offset + start)

    @property
    def words(self) -> str:
        """The place for a reader; notes are numbered by Word, not by their paragraphs."""
        name = self.part.rpartition("/")[2].removesuffix(".xml")
        return f"paragraph {self.paragraph + 1}" if name == "document" else f"the {name}"

    def plain(self, length: int) -> Plain:
        """Plain data for the report."""
        inside = {"paragraph": self.paragraph, "run": self.run, "offset": self.offset}
        return {"part": self.part, **inside, "length": length}


@dataclass(frozen=True, slots=True)
class ElementPlace:
    """An element of a page of HTML, by its path: "body/article/p[3]"."""

    path: str

    def cut(self, _start: int, _end: int) -> "ElementPlace":
        """The same: what an element holds is not told apart."""
        return self

    @property
    def words(self) -> str:
        """The place for a reader: the innermost element that has a name in English.

        >>> ElementPlace("body/article/table/tr[2]/td[3]/b").words
        'row 2, column 3 of a table'
        >>> ElementPlace("body/article/p[3]").words
        'paragraph 3'
        """
        steps = [_STEP.match(step) for step in self.path.split("/")]
        number = {step[1]: step[2] or "1" for step in steps if step}
        for tags, words in _ELEMENTS:
            if tags <= number.keys():
                return words.format(**number)
        return ""

    def plain(self, _length: int) -> Plain:
        """Plain data for the report."""
        return {"element": self.path}


Place = PagePlace | RunPlace | ElementPlace


class Anchor(NamedTuple):
    """A stretch of a document's text and where it came from, character by character."""

    span: Span
    place: Place

    def within(self, span: Span) -> "Anchor":
        """The part of it that lies in `span`, which it must overlap."""
        cut = Span(max(self.span.start, span.start), min(self.span.end, span.end))
        start, end = cut.start - self.span.start, cut.end - self.span.start
        return Anchor(cut, self.place.cut(start, end))


@dataclass(frozen=True)
class Origin:
    """The anchors of a text, in its order, none overlapping another.

    What a reader put in itself (a space between lines, an end of paragraph) has no anchor.

    >>> run = Anchor(Span(0, 12), RunPlace("word/document.xml", 0, 0, 0))
    >>> Origin((run,)).at(Span(6, 12))  # doctest: +ELLIPSIS
    (Anchor(span=Span(start=6, end=12), place=RunPlace(...paragraph=0, run=0, offset=6)),)
    """

    anchors: tuple[Anchor, ...] = ()

    def __bool__(self) -> bool:
        """True if anything is known."""
        return bool(self.anchors)

    @cached_property
    def _starts(self) -> list[int]:
        return [anchor.span.start for anchor in self.anchors]

    def at(self, span: Span) -> tuple[Anchor, ...]:
        """What `span` covers, cut to it: the places, and how far each reaches."""
        return tuple(self._at(span))

    def _at(self, span: Span) -> Iterator[Anchor]:
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        for anchor in map(self.anchors.__getitem__, range(first, len(self.anchors))):
            if anchor.span.start >= span.end:
                return
            if anchor.span.overlaps(span):
                yield anchor.within(span)

    def over(self, spans: Iterable[Span]) -> tuple[Anchor, ...]:
        """What several spans cover, one span after the other."""
        return tuple(anchor for span in spans for anchor in self._at(span))

    def plain(self, spans: Iterable[Span]) -> list[Plain]:
        """The places of `spans` as plain data, none twice running."""
        told: list[Plain] = []
        for cut, place in self.over(spans):
            plain = place.plain(cut.end - cut.start)
            if told[-1:] != [plain]:
                told.append(plain)
        return told


NOWHERE = Origin()
