"""A text that a reader puts together stretch by stretch, remembering where each came from."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.model.origin import Anchor, Origin, Place
from factcheck.model.span import Span

PARAGRAPH, LINE = "\n\n", "\n"


class Piece(NamedTuple):
    """Characters that came from one place, one for one; level 1 is raised, -1 lowered.

    Without a place they are the reader's own: a space, the rule between two cells.
    """

    text: str
    place: Place | None = None
    level: int = 0


class Draft:
    """The text so far; `gap` keeps white space at its ends and between gaps out of it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._anchors: list[Anchor] = []
        self._gap = ""

    def add(self, pieces: Iterable[Piece]) -> None:
        """Append pieces as they are, after the gap that is due; blanks behind it are left out."""
        begins = bool(self._gap) or not self._length
        for said, whole, _level in pieces:
            blanks = len(said) - len(said.lstrip(" \t")) if begins else 0
            text, place = said[blanks:], whole
            if not text:
                continue
            if begins and self._length:
                self._append(self._gap)
            self._gap, begins = "", False
            if place:
                place = place.cut(blanks, len(said))
                end = self._length + len(text)
                self._anchors.append(Anchor(Span(self._length, end), place))
            self._append(text)

    def gap(self, ends: str = PARAGRAPH) -> None:
        """End a line or a paragraph; of several gaps running the widest counts."""
        self._gap = max(self._gap, ends, key=len)

    def done(self) -> tuple[str, Origin]:
        """The text, and where it came from."""
        return "".join(self._parts), Origin(tuple(self._anchors))

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
