"""Sizes likened to well-known things: "75 ha, or 100 football pitches", "the size of Wales"."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.sentences.shadow import MEASURED
from factcheck.lexicon import load
from factcheck.model.interval import Interval
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_said import Likened
from factcheck.pattern import compiled, lazy

_STILL = r"[^NPQMRVDO.;:()]"
_AS = (
    r"(?:the[ ](?:size|area|length|height|weight|mass|volume|equivalent)[ ]of"
    r"|equivalent[ ](?:in[ ](?:size|area)[ ])?to|equal[ ](?:in[ ]\p{Ll}+[ ])?to"
    r"|(?:as|so)[ ](?:big|large|long|tall|high|heavy|deep|much)[ ]as|enough[ ]to[ ](?:fill|cover)"
    r"|the[ ]same[ ](?:size|area|length|height|weight)[ ]as)"
)
_HIGH = lazy(r"\b(?:high|tall|height|deep|depth)\b")
_HALF = lazy(r"\b(?:half|quarter|third|twice|times|bigger|larger|smaller|part)\b")
NEEDS = Needs(codes=("N",), words=(frozenset({MEASURED}),))


def find(clause: Clause) -> Iterator[Bound]:
    """A size and the number of things, or the one thing, that it is likened to."""
    text = clause.shadow.text
    if not _names_a_thing(clause):
        return
    for match in _pattern().finditer(text):
        size = clause.quantity(match.start("size"))
        times = clause.quantity(match.start("times")) if match["times"] else None
        if times and size.kind is Kind.COUNT:
            size, times = times, size
        name = times.of if times else match["name"]
        tall = _HIGH.search(text, max(0, match.start() - 40), match.end())
        found = _likened(size, times, name, tall=bool(tall))
        if found and not (times is None and _HALF.search(match[0])):
            yield Bound(found, size.of)


def _names_a_thing(clause: Clause) -> bool:
    things = _things()
    for mention in clause.shadow.at.values():
        if mention.of in things:
            return True
    named = not clause.shadow.words.isdisjoint(_cues()) and _named().search(clause.shadow.text)
    return bool(named)


def _likened(size: Quantity, times: Quantity | None, name: str, *, tall: bool) -> Likened | None:
    thing = _things().get(name)
    if thing is None or size.kind is not Kind.MEASURE or (times and times.kind is not Kind.COUNT):
        return None
    row = thing.get("height" if tall and size.dimension == "length" else size.dimension)
    if row is None:
        return None
    return Likened(size, times, name, Interval(row["low"], row["high"]), row["unit"])


@cache
def _things() -> dict[str, Any]:
    """The row of each name."""
    return {name: row for row in load("comparators").values() for name in row["names"]}


@cache
def _cues() -> frozenset[str]:
    return cues(*_things())


@cache
def _named() -> regex.Pattern[str]:
    return compiled(rf"\b{either(_things())}\b")


@cache
def _pattern() -> regex.Pattern[str]:
    name = rf"(?:the[ ]|an?[ ])?(?P<name>{either(_things())})\b(?!['’]s)"
    return compiled(
        rf"""
          (?P<size>N){_STILL}{{0,40}}?[ (]{_AS}[ ](?:(?P<times>N)|{name})
        | (?P<size>N)(?:[ ]in[ ](?:size|area|length))?(?:,?[ ]or|[ ]?[(]|,)[ ]?(?P<times>N)
          (?:[),.;]|$)
        """,
        regex.VERBOSE,
    )
