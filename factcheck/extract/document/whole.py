"""What a finder across sentences sees: the document with all that the sentences gave."""

from functools import cached_property
from itertools import pairwise

from msgspec import Struct

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.published import Days
from factcheck.model.quantity import Quantity
from factcheck.model.span import Span

GAP = 3  # characters between two sentences that follow each other
HEADLINE = 120  # characters: a longer first line is no headline


class Whole(Struct, frozen=True, dict=True):
    """A document: its text, the sentences that hold a quantity, and what they bound."""

    text: str
    lower: str
    clauses: tuple[Clause, ...]
    bounds: tuple[Bound, ...]
    days: Days | None = None  # of publication: the first and the last that it may be

    @property
    def words(self) -> frozenset[str]:
        """The words of all sentences that hold a quantity, with capitals and marks."""
        return frozenset().union(*(clause.shadow.words for clause in self.clauses))

    @property
    def year(self) -> int | None:
        """The year of publication, where only one can be meant."""
        first, last = self.days or (None, None)
        return first.year if first and last and first.year == last.year else None

    @cached_property
    def following(self) -> list[tuple[Clause, Clause]]:
        """The pairs of sentences between which no other one lies."""
        return [
            (before, clause)
            for before, clause in pairwise(self.clauses)
            if clause.shadow.sentence.start - before.shadow.sentence.end < GAP
        ]

    @cached_property
    def holding(self) -> dict[Quantity, list[Bound]]:
        """The bounds that each quantity has a role in, in their order."""
        found: dict[Quantity, list[Bound]] = {}
        for bound in self.bounds:
            for one in bound.relation.quantities():
                found.setdefault(one, []).append(bound)
        return found

    @cached_property
    def headline(self) -> Span | None:
        """The first line where it is one: short, without a full stop, above a text."""
        start = len(self.text) - len(self.text.lstrip())
        end = self.text.find("\n", start)
        line = self.text[start:end].rstrip() if end > 0 else ""
        if not line or len(line) > HEADLINE or line[-1] in ".!:;,":
            return None
        return Span(start, start + len(line))
