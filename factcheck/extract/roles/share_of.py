"""Shares whose whole the grammar names, though other words stand between.

"£3m, or 15 per cent, of the £12m cost", "the 18 deaths make up 45% of the 50 cases", "of the 300
staff two-thirds, or 240, are women", "out of the £4bn spent, £1bn or a third of that".
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Share
from factcheck.pattern import compiled

_STILL = r"[^NPQMRV.;:()]"
_THE = r"(?:the|its|their|his|her|all|all[ ]the|those|these|a[ ]total[ ]of)"
_ONLY = r"(?:(?:only|just|about|some|nearly|roughly)[ ])?"
_WHOLE = rf"[ ](?:out[ ])?of[ ](?:{_THE}[ ])?(?P<whole>N)(?![ ](?:from|to|up|down)[ ])"
_OR = r"(?:,?[ ]or[ ]|[ ]?[(]|[ ][–—-]+[ ]|,[ ])"
_ANAPHOR = r"(?:that|this|it|them|these|those|the[ ](?:total|sum|lot|money|amount))\b"
NEEDS = Needs(
    codes=("N", "N", "PR"), words=(cues("or", "of", *load("quantifiers")["verbs"]["share"]),)
)


def find(clause: Clause) -> Iterator[Bound]:
    """Every share that such words tie to its part and whole."""
    for match in _pattern().finditer(clause.shadow.text):
        part, whole, share = (
            clause.quantity(match.start(name)) for name in ("part", "whole", "share")
        )
        if _of_one_kind(part, whole):
            yield Bound(Share(part, whole, share), whole.of or part.of)


@cache
def _pattern() -> regex.Pattern[str]:
    verb = either(load("quantifiers")["verbs"]["share"])
    return compiled(
        rf"""
          (?P<part>N),[ ]or[ ]{_ONLY}(?P<share>[PR]),{_WHOLE}
        | (?P<part>N){_STILL}{{0,25}}?[ ]{verb}[ ](?:for[ ])?{_ONLY}(?P<share>[PR]){_WHOLE}
        | (?P<part>N){_STILL}{{0,60}}?[ ](?:up|down)[ ](?:from|on)[ ]N[^NPQMRV.;:()]{{0,30}}?
          [ ](?:but|and)[ ](?:still[ ])?{verb}[ ](?:for[ ])?{_ONLY}(?P<share>[PR]){_WHOLE}
        | \b(?:out[ ])?of[ ]{_THE}[ ](?P<whole>N),?[ ]{_ONLY}(?P<share>[PR])
          {_OR}{_ONLY}(?P<part>N)(?=[ ]?[,)–—-]|[ ][–—-])
        | \b(?:out[ ])?of[ ](?:{_THE}[ ])?(?P<whole>N){_STILL}{{0,80}}?[ ](?P<part>N)
          ,?[ ]or[ ]{_ONLY}(?P<share>[PR])[ ]of[ ]{_ANAPHOR}
        | (?P<whole>N){_STILL}{{0,40}}?[ ](?P<share>[PR])[ ]of[ ]{_ANAPHOR}
          (?:[ ][(]|,[ ]or[ ]|[ ][–—-]+[ ]){_ONLY}(?P<part>N)(?=[),–—]|[ ][–—-])
        """,
        regex.VERBOSE,
    )


def _of_one_kind(part: Quantity, whole: Quantity) -> bool:
    """Levels of one dimension; two counts may have different nouns ("18 deaths of 50 cases")."""
    levels = part.kind in LEVELS and whole.kind in LEVELS
    rated = "/" in part.unit + whole.unit
    return levels and not rated and part.dimension == whole.dimension != "time"
