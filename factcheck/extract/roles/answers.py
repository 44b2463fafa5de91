"""Shares of which each member has one only: "48% for, 39% against and 13% undecided"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import change_words, either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.relation_parts import Shares
from factcheck.pattern import compiled

_STILL = r"[^NPQMRVDO.;:()]"
_MOVE = r"by|up|down|from|to|than|over|against|compared[ ]with|rate[ ]of|growth[ ]of"
_LIST = (
    rf"P(?:{_STILL}{{1,45}}?(?:,|[ ]and|[ ]while|[ ]with){_STILL}{{0,20}}?[ ]P){{2,11}}{_STILL}*"
)
_WORDS = load("quantifiers")["exclusive"]
NEEDS = Needs(codes=("P", "P", "P"), words=(cues(*_WORDS["answers"], *_WORDS["made"]),))


def find(clause: Clause) -> Iterator[Bound]:
    """Lists of three shares or more whose words say that they exclude each other."""
    text = clause.shadow.text
    if not _exclusive().search(text) or _several().search(text):
        return
    for match in _pattern().finditer(text):
        parts = tuple(
            clause.quantity(p) for p in clause.shadow.at if match.start() <= p < match.end()
        )
        yield Bound(Shares(parts), parts[0].of)


@cache
def _pattern() -> regex.Pattern[str]:
    answer, made = either(_WORDS["answers"]), either(_WORDS["made"])
    return compiled(
        rf"{_LIST}(?<=\b{answer}\b(?![ ]P){_STILL}{{0,60}})"
        rf"|\b{made}{_STILL}{{0,25}}[ ]\K{_LIST}",
    )


@cache
def _exclusive() -> regex.Pattern[str]:
    return compiled(rf"\b{either((*_WORDS['answers'], *_WORDS['made']))}\b")


@cache
def _several() -> regex.Pattern[str]:
    """Words with which the shares need not exclude each other, or are changes."""
    several = either(_WORDS["several"])
    return compiled(rf"\b(?:(?:{several})\b|(?:{_MOVE}|{change_words('verbs')})[ ]P)")
