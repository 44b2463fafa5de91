"""Where something stands in a document."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of text; both ends count Unicode code points."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """True if `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """True if the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def hull(self, other: "Span") -> "Span":
        """The shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def of(self, text: str) -> str:
        """The characters themselves."""
        return text[self.start : self.end]
