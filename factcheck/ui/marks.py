"""An article as a row of pieces, each of which belongs to one claim or to none.

Claims may nest and overlap, marks on a page may not. So the text is cut at every border of
a claim, and each piece belongs to the innermost claim around it: the shortest, among equals
the one that starts last. The first piece of a claim leads it (it gets the icon, the label
and the place in the tab order); a claim that other claims cover wholly is led by an empty
piece, so that it can be reached like any other.

A piece carries its own text. No offset goes to the browser, which counts in other units
(UTF-16) than Python does.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

from factcheck.model.claim import Claim
from factcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article that is shown in one style."""

    text: str
    own: str = ""  # the claim it belongs to
    within: tuple[str, ...] = ()  # every claim around it
    lead: bool = False
    number: bool = False  # one of the claim's figures
    head: bool = False  # the title

    def plain(self) -> dict[str, Any]:
        """As plain data for the browser."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class _Fragment:
    """Text between two neighbouring borders, with the claims around it."""

    span: Span
    around: tuple[Claim, ...]

    @property
    def own(self) -> str:
        """The innermost claim."""
        around = self.around
        inner = min(around, key=lambda c: (c.span.end - c.span.start, -c.span.start), default=None)
        return inner.id if inner else ""


def pieces(text: str, claims: Sequence[Claim], head: int = 0) -> list[Piece]:
    """The whole text in pieces, in order; the first `head` characters are the title."""
    figures = {quantity.span for claim in claims for quantity in claim.relation.quantities()}
    fragments = _fragments(text, claims, figures, head)
    unled = {claim.id: claim for claim in claims}
    buried = [claim for claim in claims if claim.id not in {f.own for f in fragments}]
    found: list[Piece] = []
    for fragment in fragments:
        span, own, within = fragment.span, fragment.own, tuple(c.id for c in fragment.around)
        title = span.end <= head
        found.extend(
            Piece("", claim.id, within, lead=True, head=title)
            for claim in buried
            if claim.span.start == span.start
        )
        number = bool(own) and any(figure.holds(span) for figure in figures)
        lead = unled.pop(own, None) is not None
        found.append(Piece(span.of(text), own, within, lead, number, title))
    return found


def _fragments(
    text: str, claims: Sequence[Claim], figures: set[Span], head: int
) -> list[_Fragment]:
    spans = [*(claim.span for claim in claims), *figures]
    borders = sorted({0, head, len(text), *(end for span in spans for end in span)})
    cuts = [Span(start, end) for start, end in pairwise(borders)]
    return [_Fragment(cut, tuple(c for c in claims if c.span.holds(cut))) for cut in cuts]
