"""A tree → the stretches of text between the ends of its blocks, in order."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from factcheck.model.origin import ElementPlace
from factcheck.reading.draft import Piece
from factcheck.reading.raised import levelled

UNSEEN = {
    "script", "style", "template", "noscript", "head", "iframe", "object", "svg", "math", "canvas",
    "select", "button", "textarea", "audio", "video",
}  # fmt: skip
_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "picture", "q", "rp", "rt", "ruby", "s",
    "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr", "input", "amp-img",
}  # fmt: skip
_GONE = {"del", "s", "strike", "rt", "rp"}
_LEVELS = {"sup": 1, "sub": -1}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WIDTHLESS = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


class Step(NamedTuple):
    """One step of a path: the how-manieth child with that tag, of how many."""

    tag: str
    number: int
    siblings: Counter[str]

    def __str__(self) -> str:
        alone = self.siblings[self.tag] == 1
        return self.tag if alone else f"{self.tag}[{self.number}]"


@dataclass(slots=True)
class Stretch:
    """Text with no block inside: where it begins in the tree, its block, how much is linked."""

    block: Any
    path: tuple[Step, ...]
    start: tuple[Any, bool]  # the element, and whether it is its tail
    pieces: list[Piece] = field(default_factory=list)
    linked: int = 0

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def share(self) -> float:
        """How much of it is linked, from 0 to 1."""
        return self.linked / max(1, len(self.text))


def stretches(body: Any) -> list[Stretch]:
    """Every stretch of a page that shows."""
    return [found for found in _Walk(body).walk() if found.text.strip()]


class _Walk:
    """One walk through the tree, without recursion: a page may be nested deeply."""

    def __init__(self, body: Any) -> None:
        self._body = body
        self._stretch: Stretch | None = None
        self._blocks: list[tuple[Any, int]] = []  # each with how deep it is
        self._path: list[Step] = []
        self._counts: list[Counter[str]] = [Counter()]
        self._levels: list[int] = []
        self._links = self._pre = 0

    def walk(self) -> Iterator[Stretch]:
        from lxml.etree import iterwalk

        walker = iterwalk(self._body, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                yield from self._start(element)
                if _unseen(element):
                    walker.skip_subtree()
                else:
                    self._add(element, element.text, tail=False)
            else:
                yield from self._end(element)
        yield from self._close()

    def _start(self, element: Any) -> Iterator[Stretch]:
        tag = element.tag
        self._counts[-1][tag] += 1
        self._path.append(Step(tag, self._counts[-1][tag], self._counts[-1]))
        self._counts.append(Counter())
        if _is_block(tag):
            yield from self._close()
            self._blocks.append((element, len(self._path)))
        self._links += tag == "a"
        self._pre += tag == "pre"
        if tag in _LEVELS:
            self._levels.append(_LEVELS[tag])
        if tag == "br" and self._stretch:
            self._stretch.pieces.append(Piece("\n"))

    def _end(self, element: Any) -> Iterator[Stretch]:
        tag = element.tag
        if _is_block(tag):
            yield from self._close()
            self._blocks.pop()
        self._path.pop()
        self._counts.pop()
        self._links -= tag == "a"
        self._pre -= tag == "pre"
        if tag in _LEVELS:
            self._levels.pop()
        if element is not self._body:
            self._add(element, element.tail, tail=True)

    def _add(self, element: Any, text: str | None, *, tail: bool) -> None:
        if not text or not self._blocks:
            return
        if self._stretch is None:
            block, depth = self._blocks[-1]
            self._stretch = Stretch(block, tuple(self._path[:depth]), (element, tail))
        shown = text.translate(_WIDTHLESS)
        shown = shown if self._pre else re.sub(r"[ \t\r\n\f]+", " ", shown)
        self._stretch.linked += len(shown) if self._links else 0
        level = self._levels[-1] if self._levels else 0
        self._stretch.pieces.append(Piece(shown, ElementPlace(""), level))

    def _close(self) -> Iterator[Stretch]:
        if self._stretch:
            yield self._stretch
        self._stretch = None


def _is_block(tag: str) -> bool:
    return tag not in _INLINE and tag not in UNSEEN and tag != "br"


def _unseen(element: Any) -> bool:
    if element.tag in UNSEEN or element.tag in _GONE or element.get("hidden") is not None:
        return True
    return bool(_HIDDEN.search(element.get("style") or ""))


def placed(stretch: Stretch) -> list[Piece]:
    """Its pieces as they are shown, with the path of their block; white space is collapsed."""
    place = ElementPlace("/".join(map(str, stretch.path)))
    found: list[Piece] = []
    blank = True
    for text, where, level in levelled(stretch.pieces):
        kept = text.lstrip(" ") if blank else text
        if kept:
            found.append(Piece(kept, place if where else None, level))
            blank = kept[-1] in " \n"
    while found and not found[-1].text.strip():
        found.pop()
    if found:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    return found
