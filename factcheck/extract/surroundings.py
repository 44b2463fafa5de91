"""The sentences that a stretch of text stands in."""

from bisect import bisect_left, bisect_right

from factcheck.extract.prose import prose
from factcheck.extract.sentences import sentences
from factcheck.model.span import Span


class Sentences:
    """The sentences of a text."""

    def __init__(self, text: str) -> None:
        """Split it once."""
        spans = sentences(prose(text).plain)
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def __call__(self, where: Span) -> Span:
        """The hull of the span and every sentence that it touches."""
        first = bisect_right(self._ends, where.start)
        last = bisect_left(self._starts, where.end) - 1
        if first > last:
            return where
        return where.hull(Span(self._starts[first], self._ends[last]))
