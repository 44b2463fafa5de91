"""Parts beside their whole, no share said: "900 of the 1,200 seats", "of whom 300 are nurses"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Share
from factcheck.pattern import lazy

_PATTERN = lazy(
    r"""
      (?P<part>N)[ ](?:out[ ])?of[ ](?:the|its|their|all|those|these)[ ](?P<whole>N)(?![ ]D)
    | (?P<whole>N)[^NPQMRVDO.;:()]{0,40}?,[ ](?P<tie>including|of[ ]whom|of[ ]which)
      (?:[ ](?:only|just|all[ ]but))?[ ](?P<part>N)
    """,
    regex.VERBOSE,
)


# "19 people in three states, including seven …": seven of the people, not of the states.
_INSIDE = lazy(r"\b(?:in|at|across|from|on|among|aboard)(?:[ ]the)?[ ]$")
NEEDS = Needs(codes=("N", "N"), words=(cues("of", "including"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every part that is set into its whole, in a sentence without a share."""
    if {"P", "R"} & set(clause.shadow.codes):
        return
    for match in _PATTERN.finditer(clause.shadow.text):
        part, whole = (clause.quantity(match.start(name)) for name in ("part", "whole"))
        inside = match["tie"] and _INSIDE.search(clause.shadow.text, 0, match.start("whole"))
        if not inside and _nested(part, whole, match["tie"] or "of"):
            yield Bound(Share(part=part, whole=whole), whole.of)


def _nested(part: Quantity, whole: Quantity, tie: str) -> bool:
    """True if both count the same beings: "1,300 of the 1,200 seats", "staff, 300 nurses"."""
    if whole.kind is not Kind.COUNT or part.kind not in (Kind.COUNT, Kind.NUMBER):
        return False
    if tie != "of" and part.period and part.period != whole.period:
        return False
    if not part.of:
        return tie != "including"
    heads = {quantity.of.split()[-1] for quantity in (part, whole)}
    return len(heads) == 1 or (tie != "of" and heads <= _people())


@cache
def _people() -> frozenset[str]:
    return frozenset(load("nouns")["people"])
