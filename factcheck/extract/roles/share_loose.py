"""Shares whose whole stands elsewhere in the sentence: kept only where the arithmetic agrees.

"2,000 cases, including 56 deaths (2.8%)", "of the 80 samples 60 (75%) were old and 12 (15%)
new", "90,000 homes …, amounting to only 15% of the 600,000".
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import change_words
from factcheck.extract.roles.needs import Needs, in_a_row
from factcheck.extract.roles.share_base import both_amounts
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Share
from factcheck.pattern import compiled, lazy

MOST_WHOLES = 4
# "to 30 seats, or 4%, from 70": the level before a change is not the whole.
_EARLIER = lazy(r"\b(?:from|than|against|compared (?:with|to)|another|further) $")
_STILL = r"[^NPQMRV.;()]{0,40}?"
# A part with its share: "56 deaths (case fatality rate: 2.8%)", "5.2m people, or 12.6%".
_PART = lazy(
    rf"(?P<part>N){_STILL}(?:[ ]?[(\[]{_STILL}(?P<share>[PR])[^N]{{0,25}}?[)\];]"
    r"|,?[ ](?:or|some|about|representing|equal[ ]to|equivalent[ ]to)[ ]"
    r"(?:about[ ])?(?P<share>[PR])"
    r"|[ ]?[,–—-]+[ ](?:or[ ])?(?P<share>[PR]))"
)
# The same the other way round: "14%, or 63", "two-thirds of the population, 4 billion people".
_SHARE = lazy(
    r"(?P<share>[PR])(?:[ ](?:of|the|its|their)[ ][^NPQMRV.;]{1,40}?)?"
    r"(?:,?[ ]?[–—-]*[ ]or[ ]|[ ]?[–—,-]+[ ](?:some[ ])?|[ ][(])(?:about[ ])?(?P<part>N)"
)
_WHOLE = lazy(
    r"(?P<share>[PR])[ ]of[ ](?:the|its|their|all|those)?[^NPQMRV.;,]{0,40}?[ ](?P<whole>N)"
)
# Another group's whole, where both are as large: "60% (24) got better, against 4 of the 40".
_OF = lazy(r"N[ ](?:out[ ])?of[ ](?:the[ ])?(?P<whole>N)")
NEEDS = Needs(codes=("N", "N", "PR"))


def find(clause: Clause) -> Iterator[Bound]:
    """Every share beside a part, with each earlier level that could be its whole."""
    text, codes = clause.shadow.text, clause.shadow.codes
    for pattern, rows in ((_PART, ("NP", "NR")), (_SHARE, ("PN", "RN"))):
        for match in pattern.finditer(text, overlapped=True) if in_a_row(codes, *rows) else ():
            yield from _with_wholes(clause, match.start("part"), match.start("share"))
    for match in _WHOLE.finditer(clause.shadow.text):
        yield from _with_parts(clause, match.start("whole"), match.start("share"))


def _with_wholes(clause: Clause, part: int, share: int) -> Iterator[Bound]:
    """The levels before the part (and the one right after), the nearest first."""
    positions = [p for p, _ in _levels(clause) if p not in (part, share)]
    before = [p for p in reversed(positions) if p < part][:MOST_WHOLES]
    after = [p for p in positions if p > max(part, share)][:1]
    after = [p for p in after if not _EARLIER.search(clause.shadow.text, 0, p)]
    other = [m.start("whole") for m in _OF.finditer(clause.shadow.text, max(part, share))]
    for position in dict.fromkeys(before + after + other):
        yield from _bound(clause, part, position, share)


def _with_parts(clause: Clause, whole: int, share: int) -> Iterator[Bound]:
    for position, _ in list(_levels(clause)):
        if position not in (whole, share):
            yield from _bound(clause, position, whole, share)


def _levels(clause: Clause) -> Iterator[tuple[int, Quantity]]:
    for position in clause.shadow.at:
        if clause.shadow.text[position] == "N":
            quantity = clause.quantity(position)
            if quantity.kind in LEVELS and quantity.dimension != "time":
                yield position, quantity


@cache
def _moved() -> regex.Pattern[str]:
    """A per cent of change is no share: "up 12%", "12% lower"."""
    words = "|".join(change_words(part) for part in ("verbs", "adverbs", "nouns"))
    return compiled(
        rf"\b(?:{words})\b[^NPR,.;]{{0,20}}[PR]|[PR][ ](?:[\p{{Ll}}-]+[ ])?(?:{words})\b"
    )


def _bound(clause: Clause, part: int, whole: int, share: int) -> Iterator[Bound]:
    if any(m.start() <= share < m.end() for m in _moved().finditer(clause.shadow.text)):
        return
    if both_amounts(clause, part, whole):
        return
    small, large, said = (clause.quantity(position) for position in (part, whole, share))
    if small.dimension == large.dimension and small.interval.high <= large.interval.high:
        yield Bound(Share(small, large, said), large.of or small.of, tentative=True)
