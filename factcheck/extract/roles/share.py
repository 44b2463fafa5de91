"""Shares: "540 of 1,200 pupils (45%)", "2.7m people, or 4.2% of the 64m", "35% of pupils"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import LEAD, WALL, WORD
from factcheck.extract.roles.needs import Needs, in_a_row
from factcheck.extract.roles.share_base import comparable, settled
from factcheck.extract.roles.share_whole import may_hold, of_one_whole, outgrown
from factcheck.lexicon import load
from factcheck.model.relation import Share
from factcheck.pattern import compiled, lazy

# A stretch without numbers or clause marks.
_STILL = r"[^NPQMRV.;:()]{0,60}?"
# Another group, or an age: "of them over 50".
_APART = r"(?:of|following|after|in|on|for|during|them|whom|us|over|under|above|below|aged|older"
_APART += r"|younger)\b"
_NEAR = rf"(?:[ ](?!{WALL}|{_APART}){WORD}|[ ]D(?:'s?)?){{0,3}}?"
_OF = (
    r"[ ](?:of|out[ ]of|among|from[ ]among)"
    r"(?:[ ](?:the|its|their|all|some|a[ ]total[ ]of|more[ ]than))?"
    rf"{_NEAR}[ ]"
)
_BRACKET = (
    r"[ ]?[(\[](?:or[ ]|about[ ]|i\.e\.[ ])?(?P<share>[PR])"
    r"(?:[ ](?:of[ ]the[ ]total|of[ ]them|overall))?[)\],;]"
)
_TIE = (
    r"(?:,?[ ](?:or|which[ ]is|that[ ]is|representing|equal[ ]to|equivalent[ ]to|about"
    r"|making[ ]up)[ ]|,[ ]|[ ][–—-][ ]|[ ]\()"
    r"(?:(?:just|only|or|some)[ ]|an?[ ][\p{Ll} -]{0,25}(?:rate|share|proportion|ratio)[ ]of[ ])?"
)

_THEM = r"(?:them|those|these|all|the[ ]total)"
_SIZE = r"(?:cost|value|price|budget|population|turnover|sales|total|revenue|income|output)"
NEEDS = Needs(codes=("PR",))
_THREE = ("NNP", "NNR", "NPN", "NRN", "PNN", "RNN")  # part, whole and share, in whatever order


def find(clause: Clause) -> Iterator[Bound]:
    """Every share with its part and whole, and every share of people without them."""
    bound: set[int] = set()
    if "N" in clause.shadow.codes:
        yield from _of_counts(clause, bound)
    yield from _of_people(clause, bound)


def _of_counts(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """The shares of which the part or the whole is said."""
    three = in_a_row(clause.shadow.codes, *_THREE, between="DOQMV")
    for match in _pattern().finditer(clause.shadow.text) if three else ():
        part, whole, share = (match.start(name) for name in ("part", "whole", "share"))
        found = Share(*(clause.quantity(p) for p in (part, whole, share)))
        if not comparable(found.part, found.whole):
            continue
        if match["far"] is None:
            bound.add(share)
            yield Bound(found, _subject(found))
        elif may_hold(clause, part, whole) and not outgrown(found):
            bound.add(share)  # "of 80 …, 60 (75%)": another group may be named on the way
            yield from settled(clause, part, whole, share)
    yield from of_one_whole(clause, bound)
    yield from _fatality(clause, bound)
    yield from _of_unsaid(clause, bound)


_UNSAID = lazy(
    r"(?P<part>N)(?:,?[ ]or|,(?:[ ]some)?)[ ](?P<share>[PR])[ ]of[ ](?![^,.;]{0,40}N)"
    r"|(?P<share>[PR])(?:[ ]of[ ](?:the[ ]|its[ ]|all[ ])?[^NPQMRDV.;,:]{2,40})?"
    r"(?:,[ ]|[ ][–—-]+[ ])(?:or[ ]|some[ ])?(?P<part>N)(?=[,–—]|[ ][–—-])"
    r"|(?P<share>R)(?:[ ]\p{Ll}+){1,2}?(?:,|[ ][–—-]+)[ ](?:or[ ]|some[ ])?"
    r"(?P<part>N)(?=[,–—]|[ ][–—-])"
)


def _of_unsaid(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """ "5.2m people, or 12.6% of the workforce": the whole is not in the text."""
    for match in _UNSAID.finditer(clause.shadow.text):
        share = match.start("share")
        if share not in bound:
            bound.add(share)
            found = Share(clause.quantity(match.start("part")), None, clause.quantity(share))
            yield Bound(found, _subject(found))


_FATAL = lazy(r"[(\[][^()NP]{0,40}?(?:fatality|mortality|cfr)[^()NP]{0,20}?(?P<share>P)")


def _fatality(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """ "2,000 cases, including 56 deaths (case fatality 2.8%)": deaths of the first cases."""
    for match in _FATAL.finditer(clause.shadow.text):
        counts = [p for p in clause.shadow.at if p < match.start() and clause.shadow.text[p] == "N"]
        cases = [p for p in counts if "case" in clause.mention(p).of]
        deaths = [p for p in counts if "death" in clause.mention(p).of]
        share = match.start("share")
        if cases and deaths and share not in bound:
            bound.add(share)
            found = Share(*(clause.quantity(p) for p in (deaths[-1], cases[0], share)))
            yield Bound(found, _subject(found))


def _subject(found: Share) -> str:
    return (found.whole.of if found.whole else "") or (found.part.of if found.part else "")


def _of_people(clause: Clause, bound: set[int]) -> Iterator[Bound]:
    """ "35% of pupils": a share of whole beings lies between none and all of them."""
    for position, mention in clause.shadow.at.items():
        if clause.shadow.text[position] != "P" or position in bound or not mention.of:
            continue
        head = mention.of.split()[-1].split("-")[-1]
        if head in _people() and _OF_ALL.match(clause.shadow.text, position + 1):
            yield Bound(Share(share=clause.quantity(position)), mention.of)


_OF_ALL = lazy(r" of (?!(?:target|capacity|level|normal))")


@cache
def _people() -> frozenset[str]:
    return frozenset(load("nouns")["people"])


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"""
          (?P<part>N)(?:{_BRACKET})?{_OF}(?P<whole>N)
          (?(share)|(?:{_STILL}(?:{_BRACKET}|{_TIE}(?P<share>[PR])(?![ ]of[ ]))))
        | (?P<part>N){_STILL}{_TIE}(?:a[ ])?(?P<share>[PR]){_OF}(?P<whole>N)
        | (?P<share>[PR]){_OF}(?P<whole>N){_TIE}(?P<part>N)
        | (?P<share>[PR])(?:,?[ ]or[ ]|:[ ]|[ ][–—-]+[ ]|[ ][(])(?P<part>N){_OF}(?P<whole>N)
        | (?P<whole>N)[^NPR.;]{{0,50}}?[ ]of[ ](?:which|whom)[ ](?P<part>N)
          [^NPR.;]{{0,40}}?[,(][ ]?(?:or[ ])?(?P<share>[PR])
        | (?P<part>N){_STILL}{_TIE}(?:a[ ])?(?P<share>[PR])[ ]of[ ](?:the|its|a)[ ]
          (?:{WORD}[ ]){{0,2}}{_SIZE}[ ]of[ ](?P<whole>N)
        | (?P<whole>N),[ ](?:with[ ])?(?P<part>N)(?:{_BRACKET})[ ]of[ ](?:which|whom|them)\b
        | (?P<far>\bof)(?:[ ](?:the|its|their|all|some))?{LEAD}[ ](?P<whole>N)(?:[ ]N)?
          {_STILL},?[ ](?:only[ ]|just[ ]|some[ ])?(?P<part>N)
          (?:{_STILL}{_BRACKET}|,[ ]or[ ](?P<share>[PR])(?![ ]of[ ](?!{_THEM}\b)))
        """,
        regex.VERBOSE,
    )
