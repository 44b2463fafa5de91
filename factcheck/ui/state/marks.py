"""An article as a row of pieces, each of which belongs to one claim or to none.

Claims may nest and overlap, marks on a page may not; and a claim may stand in several spots.
So the text is cut at every border of a spot, and each piece belongs to the claim of the
innermost spot around it: the shortest, among equals the one that starts last. The piece where
a claim begins leads it (it gets the icon, the label and the place in the tab order); where
another claim owns that piece, an empty one before it does, so that no icon stands within a
claim's words and each can be reached.

A piece carries its own text. No offset goes to the browser, which counts in other units
(UTF-16) than Python does.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from factcheck.model.claim import Claim
from factcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article that is shown in one style."""

    text: str
    own: str = ""  # the claim it belongs to
    lead: bool = False
    number: bool = False  # one of the claim's figures
    head: bool = False  # the title

    def plain(self) -> list[str | int]:
        """As plain data for the browser, short: there may be thousands."""
        return [self.text, self.own, self.lead | self.number << 1 | self.head << 2]


@dataclass(frozen=True, slots=True)
class Cut:
    """An article in pieces; for each spot of a claim its first, and the first behind it."""

    pieces: list[Piece]
    reach: dict[str, list[tuple[int, int]]]

    def within(self, claim: str) -> list[Piece]:
        """The pieces that a claim covers."""
        return [piece for start, end in self.reach[claim] for piece in self.pieces[start:end]]


def cut(text: str, claims: Sequence[Claim], head: int = 0) -> Cut:
    """The whole text in pieces, in order; the first `head` characters are the title."""
    figures = {quantity.span for claim in claims for quantity in claim.relation.quantities()}
    spots = [(span, claim.id) for claim in claims for span in claim.spans]
    spans = [span for span, _ in spots]
    borders = sorted({0, head, len(text), *(end for span in [*spans, *figures] for end in span)})
    stretches = [Span(start, end) for start, end in pairwise(borders)]
    owners = [spots[n][1] if n >= 0 else "" for n in _innermost(stretches, spans)]
    numbers = [n >= 0 for n in _innermost(stretches, sorted(figures))]
    covered = _covered(
        claims, {span.start: own for span, own in zip(stretches, owners, strict=True)}
    )
    unled = {claim.id for claim in claims}.difference(*covered.values())
    pieces: list[Piece] = []
    place = {len(text): 0}  # where in the text → the piece that begins there
    for span, own, number in zip(stretches, owners, numbers, strict=True):
        title = span.end <= head
        place[span.start] = len(pieces)
        pieces += [Piece("", name, lead=True, head=title) for name in covered[span.start]]
        pieces.append(Piece(span.of(text), own, own in unled, bool(own) and number, title))
        unled.discard(own)
    place[len(text)] = len(pieces)
    reach = {c.id: [(place[start], place[end]) for start, end in c.spans] for c in claims}
    return Cut(pieces, reach)


def _innermost(stretches: Sequence[Span], spans: Sequence[Span]) -> Iterator[int]:
    """For every stretch: the number of the shortest span around it, or -1.

    One pass: what has begun waits in a heap, and what has ended leaves when it comes up.
    """
    coming = sorted(range(len(spans)), key=lambda n: spans[n].start, reverse=True)
    begun: list[tuple[int, int, int]] = []
    for stretch in stretches:
        while coming and spans[coming[-1]].start <= stretch.start:
            n = coming.pop()
            heappush(begun, (spans[n].end - spans[n].start, -spans[n].start, n))
        while begun and spans[begun[0][2]].end <= stretch.start:
            heappop(begun)
        yield begun[0][2] if begun else -1


def _covered(claims: Sequence[Claim], owners: Mapping[int, str]) -> dict[int, list[str]]:
    """Where they start → the claims whose first words belong to another one."""
    found: dict[int, list[str]] = defaultdict(list)
    for claim in claims:
        start = claim.spans[0].start
        if owners[start] != claim.id:
            found[start].append(claim.id)
    return found
