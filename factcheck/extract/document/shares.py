"""Shares of a whole that an earlier sentence names: kept only where the arithmetic agrees.

"In all 2,400 cases were reported. … Of them 55% (1,320) were women."
"""

from collections.abc import Iterator

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Share

NEAR = 400  # characters back to the whole
MOST = 4
_PAIR = regex.compile(r"(?P<part>N)[ ]?[(](?P<share>P)[)]|(?P<share>P)[ ]?[(](?P<part>N)[)]")


def find(whole: Whole) -> Iterator[Bound]:
    """Every part with its share in brackets, beside the levels shortly before its sentence."""
    bound = {
        b.relation.share for b in whole.bounds if isinstance(b.relation, Share) and b.relation.whole
    }
    earlier: list[Quantity] = []
    for clause in whole.clauses:
        for match in _PAIR.finditer(clause.shadow.text):
            part, share = (clause.quantity(match.start(name)) for name in ("part", "share"))
            if share not in bound:
                yield from _with_wholes(part, share, earlier)
        earlier += _levels(clause)


def _levels(clause: Clause) -> list[Quantity]:
    found = [clause.quantity(p) for p in clause.shadow.at if clause.shadow.text[p] == "N"]
    return [one for one in found if one.kind in LEVELS and one.dimension != "time"]


def _with_wholes(part: Quantity, share: Quantity, earlier: list[Quantity]) -> Iterator[Bound]:
    near = [one for one in earlier if part.span.start - one.span.start < NEAR]
    for one in near[::-1][:MOST]:
        if one.dimension == part.dimension and part.interval.high <= one.interval.high:
            yield Bound(Share(part, one, share), one.of or part.of, tentative=True)
