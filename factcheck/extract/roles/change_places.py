"""Figures that are places on a list, where up leads to the smaller: "climbed to three, from 17".

Either the words say so ("in the charts"), or one thing that is no sum moves between bare whole
numbers: "the single climbed to three"; "the number of singles", "deaths" and "the toll" are sums.
"""

from functools import cache

import regex

from factcheck.extract.quantities.nouns import is_plural
from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.change_parts import Parts
from factcheck.extract.roles.grammar import either
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import compiled

LAST = 100  # no place is named beyond it
BEFORE, BEHIND = 60, 20  # characters around a change in which a word may speak of a list


def are_meant(clause: Clause, parts: Parts, subject: str) -> bool:
    """True if the levels of a change may be places."""
    levels = [clause.quantity(p) for p in (parts.before, parts.after) if p is not None]
    values = [one.value for one in levels if one.kind is Kind.NUMBER]
    if len(values) < len(levels) or not all(v is not None and v.is_integer() for v in values):
        return False
    around = clause.shadow.text, max(0, parts.start - BEFORE), parts.end + BEHIND
    if _ranks().search(*around):
        return True
    low = all(value is not None and 0 < value <= LAST for value in values)
    return low and len(values) > 1 and not parts.by and _is_one_thing(subject)


def _is_one_thing(subject: str) -> bool:
    """True if a subject is a single thing that no number is the size of."""
    words = subject.split()
    return bool(words) and not any(is_plural(word) or word in _sizes() for word in words)


@cache
def _ranks() -> regex.Pattern[str]:
    return compiled(rf"\b{either(load('change')['ranks']['words'])}\b")


@cache
def _sizes() -> frozenset[str]:
    """The nouns that name the size of something: "the toll"."""
    rows = load("change")
    return frozenset(rows["doubt"]["measures"]) | frozenset(rows["ranks"]["sizes"])
