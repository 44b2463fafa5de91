"""The sentences that stretches of a text stand in."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.extract.sentences.ends import sentences
from factcheck.extract.sentences.prose import prose
from factcheck.model.claim import BETWEEN
from factcheck.model.span import Span

_SPACE = re.compile(r"\s*")


class Part(NamedTuple):
    """A piece of a quotation: what is quoted (`own`), or what stands around it."""

    text: str
    own: bool


class Sentences:
    """The sentences of a text."""

    def __init__(self, text: str) -> None:
        """Split it once."""
        self._text = text
        spans = sentences(prose(text).plain)
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def __call__(self, where: Span) -> Span:
        """The hull of the span and every sentence that it touches."""
        first, last = self._touched(where)
        if first > last:
            return where
        return where.hull(Span(self._starts[first], self._ends[last]))

    def of(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """The sentences of several spans in order; those that follow one another are one."""
        first, *others = sorted(map(self, spans))
        found = [first]
        for around in others:
            if found[-1].end + self._space(found[-1].end) >= around.start:
                found[-1] = found[-1].hull(around)
            else:
                found.append(around)
        return tuple(found)

    def _space(self, at: int) -> int:
        """How many characters of white space stand there."""
        space = _SPACE.match(self._text, at)
        return len(space[0]) if space else 0

    def words(self, spans: Sequence[Span]) -> str:
        """The same as text, with dots where something is left out."""
        return BETWEEN.join(one.of(self._text) for one in self.of(spans))

    def quoted(self, spans: Sequence[Span]) -> tuple[Part, ...]:
        """The same in pieces, in which the spans stand out."""
        return tuple(part for part in self._quoted(sorted(spans)) if part.text)

    def _quoted(self, spans: Sequence[Span]) -> Iterator[Part]:
        for number, around in enumerate(self.of(spans)):
            yield Part(BETWEEN if number else "", own=False)
            at = around.start
            for span in (one for one in spans if around.holds(one)):
                start = max(span.start, at)  # spans may overlap
                yield Part(self._text[at:start], own=False)
                yield Part(self._text[start : span.end], own=True)
                at = max(at, span.end)
            yield Part(self._text[at : around.end], own=False)

    def _touched(self, where: Span) -> tuple[int, int]:
        """The numbers of the first sentence that the span touches, and of the last."""
        first = bisect_right(self._ends, where.start)
        return first, bisect_left(self._starts, where.end) - 1
