"""Shares of a whole that an earlier sentence names.

"In all 2,400 cases were reported. … Of them 55% (1,320) were women." Where a word points back to
the one number that can be meant, it is; else the share is kept only where the arithmetic agrees.
"""

from collections.abc import Iterator
from itertools import takewhile

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Share
from factcheck.pattern import lazy

NEXT = 3  # characters between two sentences that follow each other
NEAR = 400  # characters back to the whole
MOST = 4
_NEEDED = frozenset("NP(")
NEEDS = Needs(words=tuple(frozenset(one) for one in sorted(_NEEDED)))
# "of the total" speaks of the total just said, "of these" of the only number just said.
_TOTAL = lazy(r"\b(?:total|totals|totalled|totaled|sum)(?:[ ]of)?[ ](?P<whole>N)")
_BACK = lazy(
    r"^[^\p{Ll}\p{Lu}]*of[ ](?:(?P<total>the[ ]total)\b|(?:these|those|them)(?=,|[ ][NP]))"
)
_NAMED = lazy(r"\b(?:of|among)[ ](?:(?:the|all|those|these|its)\b|N)")
_PAIR = lazy(r"(?P<part>N)[ ]?[(](?P<share>P)[)]|(?P<share>P)[ ]?[(](?P<part>N)[)]")


def find(whole: Whole) -> Iterator[Bound]:
    """Every part with its share in brackets, beside the levels shortly before its sentence."""
    bound = {
        b.relation.share for b in whole.bounds if isinstance(b.relation, Share) and b.relation.whole
    }
    for index, clause in enumerate(whole.clauses):
        if not clause.shadow.words >= _NEEDED:
            continue
        told = _pointed(whole.clauses[index - 1], clause) if index else None
        for match in _PAIR.finditer(clause.shadow.text):
            part, share = (clause.quantity(match.start(name)) for name in ("part", "share"))
            if told and part.dimension == told.dimension and _follows(clause, match):
                yield Bound(Share(part, told, share), told.of or part.of)
            elif share not in bound:
                yield from _with_wholes(part, share, _before(whole, index, part))


def _pointed(before: Clause, clause: Clause) -> Quantity | None:
    """The one number of the sentence before that this one points back to."""
    back = _BACK.match(clause.shadow.text)
    if not back or clause.shadow.sentence.start - before.shadow.sentence.end > NEXT:
        return None
    if back["total"]:
        said = _TOTAL.finditer(before.shadow.text)
        found = [before.quantity(match.start("whole")) for match in said]
    else:
        found = before.levels() if "N" not in clause.shadow.text[: back.end() + 3] else []
    return found[0] if len(found) == 1 else None


def _follows(clause: Clause, match: regex.Match[str]) -> bool:
    """True if no other whole is named between "of these" and the share, or behind it."""
    text = clause.shadow.text
    start = len("of the total")
    return not (_NAMED.search(text, start, match.start()) or text.startswith(" of ", match.end()))


def _before(whole: Whole, index: int, part: Quantity) -> list[Quantity]:
    """The levels in reach before a sentence, the nearest first."""
    first = part.span.start - NEAR
    earlier = (whole.clauses[n] for n in range(index - 1, -1, -1))
    close = takewhile(lambda clause: clause.shadow.sentence.end > first, earlier)
    levels = (one for clause in close for one in reversed(clause.levels()))
    return [one for one in levels if one.span.start > first]


def _with_wholes(part: Quantity, share: Quantity, near: list[Quantity]) -> Iterator[Bound]:
    for one in near[:MOST]:
        if one.dimension == part.dimension and part.interval.high <= one.interval.high:
            yield Bound(Share(part, one, share), one.of or part.of, tentative=True)
