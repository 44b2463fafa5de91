"""Growth at a yearly rate: "grew at an average annual rate of 7% from 100,000 to 196,715"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import LEAD, WHEN, change_words, direction_of
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.relation import Change, Direction
from factcheck.pattern import compiled

NEEDS = Needs(codes=("N", "N", "P"), words=(cues("rate"),))


def find(clause: Clause) -> Iterator[Bound]:
    """A verb of change, its rate a year, and the two levels between which it went so."""
    text = clause.shadow.text
    if " rate of P" not in text:
        return
    for match in _pattern().finditer(text):
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        yearly = by.unit.endswith("/year") or match["yearly"]
        if yearly and before.dimension == after.dimension:
            side = direction_of(match["verb"])
            direction = Direction(side) if side else None
            yield Bound(Change(before, after, by, direction=direction), before.of or after.of)


@cache
def _pattern() -> regex.Pattern[str]:
    to = rf"[ ]to{LEAD}[ ](?P<after>N){WHEN}?"
    from_ = rf"[ ]from{LEAD}[ ](?P<before>N){WHEN}?"
    return compiled(
        rf"""
        \b(?P<verb>{change_words("verbs")})(?:[ ][\p{{Ll}}]+)?[ ]at[ ]an?
        (?:[ ](?!annual|yearly)[\p{{Ll}}]+){{0,3}}?
        (?P<yearly>[ ](?:annual|yearly)(?:[ ](?:average|growth|compound))*)?[ ]rate[ ]of[ ](?P<by>P)
        (?:[ ](?:on[ ]average|annually))?{WHEN}?,?(?:{from_}{to}|{to}{from_})
        """,
        regex.VERBOSE,
    )
