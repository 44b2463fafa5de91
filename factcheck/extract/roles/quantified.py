"""Shares beside the word that stands for them: "most voters (54%)", "a 30% minority stake"."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import WALL, WORD, either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.interval import Interval, point
from factcheck.model.relation_parts import Quantified
from factcheck.pattern import compiled

NEEDS = Needs(codes=("P",), words=(cues("most", "majority", "minority"),))


def find(clause: Clause) -> Iterator[Bound]:
    """A per cent in brackets or commas behind the quantified noun, or the size of a stake."""
    text = clause.shadow.text
    for match in _pattern().finditer(text):
        table = load("quantifiers")["stake" if match["stake"] else "before"]
        word = match["stake"] or match["word"]
        share = clause.quantity(match.start("share"))
        yield Bound(Quantified(share, word, _range(table[word])), share.of)


def _range(ends: list[Any]) -> Interval:
    return point(float(ends[0])).hull(point(float(ends[1])))


@cache
def _pattern() -> regex.Pattern[str]:
    table = load("quantifiers")
    before, stake = either(table["before"]), either(table["stake"])
    people = either(load("nouns")["people"])
    # "Most popular (39%)" is a superlative, "most voters" and "most of the …" are not.
    noun = (
        rf"(?:[ ]of(?:[ ](?:the|its|their|our|these|those|all))?(?:[ ](?!{WALL}){WORD}){{1,4}}?"
        rf"|(?:[ ](?!{WALL}){WORD})?[ ]{people}|[ ](?!{WALL})\p{{Ll}}+(?<!s)s"
        r"|(?<=jority)|(?<=nority))"
    )
    return compiled(
        rf"""
          (?:^|[,;:—–"][ ]?|\b(?:and|but|that|said|because|while|though|for|by)[ ])
          (?P<word>{before}){noun}
          (?:[ ]?[(](?P<share>P)[),;]|,[ ](?:or[ ])?(?P<share>P),|[ ][–—-][ ](?P<share>P)[ ][–—-])
        | (?P<share>P)[ ](?P<stake>{stake})[ ](?:stake|shareholding|holding|interest)\b
        | \b(?P<stake>{stake})[ ](?:stake|shareholding|holding|interest)
          [ ](?:of[ ]|[(])(?P<share>P)(?![ ](?:to|in|of)[ ]P)
        """,
        regex.VERBOSE,
    )
