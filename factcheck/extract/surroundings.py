"""The sentences that a stretch of text stands in."""

from bisect import bisect_left, bisect_right

from factcheck.extract.prose import prose
from factcheck.extract.sentences import sentences
from factcheck.model.claim import BETWEEN
from factcheck.model.span import Span


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

    def words(self, where: Span) -> str:
        """The words of these sentences; of three or more those of the first and the last.

        What lies between may be the whole article.
        """
        (first, last), whole = self._touched(where), self(where)
        if last - first < 2:
            return whole.of(self._text)
        head, tail = Span(whole.start, self._ends[first]), Span(self._starts[last], whole.end)
        return BETWEEN.join(end.of(self._text) for end in (head, tail))

    def _touched(self, where: Span) -> tuple[int, int]:
        """The numbers of the first sentence that the span touches, and of the last."""
        first = bisect_right(self._ends, where.start)
        return first, bisect_left(self._starts, where.end) - 1
