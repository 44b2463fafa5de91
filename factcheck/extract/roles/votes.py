"""Seats and votes of an assembly: "64 seats, a majority of 31 in the 97-member house"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Total
from factcheck.model.relation_parts import Majority
from factcheck.pattern import lazy

_STILL = r"[^NPQMR.;:()]"
_OWN = (
    r"(?:,|[ ]and|,[ ]and)?[ ](?:(?:giving|with|for|or|has|have|had|it|them|him|her|a|an|thus)[ ])*"
)
_MAJORITY = rf"{_OWN}(?:\p{{Ll}}+[ ]){{0,2}}?majority[ ]of[ ](?P<by>N)(?![ ]over)"
_WON = lazy(
    rf"""
      (?P<won>N)[^NPQMRVD.;:(),]{{0,25}}?{_MAJORITY}
      [ ](?:seats[ ])?in[ ](?:the|its|a)[ ](?:\p{{Ll}}+[ ]){{0,2}}?(?P<house>V)
    | (?P<won>N)[ ](?:out[ ])?of[ ](?:the[ ]|its[ ])?(?P<house>N)
      [^NPQMRVD.;:(),]{{0,25}}?{_MAJORITY}
    """,
    regex.VERBOSE,
)
_VOTED = lazy(
    rf"""
      (?P<part>N)[^NPQMR.;:()]{{0,40}}?[ ]in[ ](?:the|a|its)[ ](?P<house>V){_STILL}{{0,15}}?
      [ ]voted\b{_STILL}{{0,60}}?[ ](?P<part>N)[ ](?:voting[ ]|voted[ ]|were[ ])?
      (?:against|for|in[ ]favou?r)
    | \bby[ ](?P<part>N)(?:[ ]votes)?[ ](?:to|against)[ ](?P<part>N)[ ](?:votes[ ])?
      in[ ](?:the|a|its)[ ](?:\p{{Ll}}+[ ]){{0,2}}?(?P<house>V)
    """,
    regex.VERBOSE,
)
_LEAD = lazy(rf"(?P<most>N)(?:[ ]votes)?[ ](?:to|against)[ ](?P<few>N)(?:[ ]votes)?{_MAJORITY}")
NEEDS = Needs(codes=("N", "N"), words=(cues("majority", "voted", "by"),))


def find(clause: Clause) -> Iterator[Bound]:
    """A majority of seats or votes, and votes that no assembly larger than itself can cast."""
    text = clause.shadow.text
    majority = "majority" in clause.shadow.words
    for match in _WON.finditer(text) if majority else ():
        won, by, house = (clause.quantity(match.start(name)) for name in ("won", "by", "house"))
        if _are_counts(won, by, house) and ("V" not in match[0] or _is_house(clause, match)):
            yield Bound(Majority(won, by, house), won.of)
    for match in _VOTED.finditer(text):
        parts = tuple(clause.quantity(start) for start in match.starts("part"))
        house = clause.quantity(match.start("house"))
        if _are_counts(*parts, house) and _is_house(clause, match):
            yield Bound(Total(parts, house, some=True), house.of)
    for match in _LEAD.finditer(text) if majority else ():
        most, few, by = (clause.quantity(match.start(name)) for name in ("most", "few", "by"))
        if _are_counts(most, few, by):
            yield Bound(Total((few, by), most), most.of)


def _is_house(clause: Clause, match: regex.Match[str]) -> bool:
    """ "350-seat", "97-member": so many sit in it."""
    mention = clause.mention(match.start("house"))
    return bool(_MEMBERS.match(clause.lower, mention.end))


_MEMBERS = lazy(r"-(?:member|seat|strong)\b")


def _are_counts(*found: Quantity) -> bool:
    return all(one.kind in (Kind.COUNT, Kind.NUMBER) and one.value for one in found)
