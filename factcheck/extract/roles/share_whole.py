"""A whole named once, and every bracketed share of it: "of the 80 samples, 60 (75%) were old".

A level behind "of" is no whole where the words say otherwise: one of a list ("consists of 40 men
(44%) and 50 women (56%)"), or a step ("a rise of 40 (1%)").
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_steps import of_step
from factcheck.extract.roles.grammar import LEAD, either
from factcheck.extract.roles.share_base import comparable, settled
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.model.relation import Share
from factcheck.pattern import compiled, lazy

_WHOLE = lazy(rf"\bof(?:[ ](?:the|its|their|all|these|those))?{LEAD}[ ](?P<whole>N)")
_PART = lazy(r"(?P<part>N)[ ]?[(](?P<share>P)[)]")
# "Of 80 men (40%), 60 (75%) …" divides them; "a crew of 80 men (40%), …" lists them.
_OPENS = lazy(r"(?:^|[,;:(–—]|\b(?:and|but|while|that))[ ]?(?:out[ ])?of\b[^,;:(]*$")
_OWN_SHARE = lazy(r"N[ ]?[(]P[)]")
_COORDINATED = lazy(r"N(?:[ ][\p{Ll}'-]+){0,2}[ ](?:and|plus|or)[ ](?:[\p{Ll}'-]+[ ])?N")
FULL = {Kind.PERCENTAGE: 100.0, Kind.RATIO: 1.0}


def of_one_whole(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """Every part behind the first level that can be a whole."""
    text = clause.shadow.text
    wholes = (match.start("whole") for match in _WHOLE.finditer(text))
    whole = next((place for place in wholes if _divides(text, place)), None)
    for match in _PART.finditer(text, whole + 1) if whole is not None else ():
        part, share = match.start("part"), match.start("share")
        if whole is None or share in bound or not may_hold(clause, part, whole):
            continue
        found = Share(*(clause.quantity(p) for p in (part, whole, share)))
        if comparable(found.part, found.whole) and not outgrown(found):
            bound.add(share)
            yield from settled(clause, part, whole, share)


def may_hold(clause: Clause, part: int, whole: int) -> bool:
    """True if a level behind "of" can be the whole of one further on."""
    text = clause.shadow.text
    listed = _COORDINATED.match(text, whole) is not None and _next_level(text, whole) == part
    return not listed and _divides(text, whole) and not is_step(text, part)


def outgrown(found: Share) -> bool:
    """True if the part is larger than the whole, while the share is said to be less than all.

    Where a tenth of it would be just that share, a nought too many makes it so.
    """
    part, whole, said = found.part, found.whole, found.share
    if part is None or whole is None or said is None:
        return False
    full = FULL[said.kind]
    larger = part.interval.low > whole.interval.high and said.interval.high < full
    tenth = part.interval.scaled(0.1 * full)
    return larger and not (tenth / whole.interval).meets(said.interval)


def is_step(text: str, place: int) -> bool:
    """True if what stands here is the size of a change: "a rise of N", "up by N"."""
    return of_step().search(text, 0, place) is not None


def _next_level(text: str, place: int) -> int:
    return text.find("N", place + 1)


def _divides(text: str, whole: int) -> bool:
    """True if the level behind "of" is neither a step nor a member of a list."""
    if _made().search(text, 0, whole) or is_step(text, whole):
        return False
    return not _OWN_SHARE.match(text, whole) or _OPENS.search(text, 0, whole) is not None


@cache
def _made() -> regex.Pattern[str]:
    """The words for all that something consists of, right before a level."""
    return compiled(rf"\b{either(load('quantifiers')['exclusive']['made'])}{LEAD}[ ]$")
