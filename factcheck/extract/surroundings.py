"""The sentences that a stretch of text stands in."""

from bisect import bisect_right

from factcheck.extract.prose import prose
from factcheck.extract.sentences import sentences
from factcheck.model.span import Span


class Sentences:
    """The sentences of a text."""

    def __init__(self, text: str) -> None:
        """Split it once."""
        self._spans = sentences(prose(text).plain)

    def __call__(self, where: Span) -> Span:
        """The hull of the span and every sentence that it touches."""
        first = max(bisect_right(self._spans, where.start, key=lambda span: span.start) - 1, 0)
        hull = where
        for span in self._spans[first:]:
            if span.start >= where.end:
                break
            hull = hull.hull(span) if span.overlaps(where) else hull
        return hull
