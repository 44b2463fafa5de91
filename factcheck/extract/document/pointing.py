"""A step whose words point back to its level: "That was 100,000, or 10%, more than in 2016".

"That", "this", "it" or "which" stands for the level just told, where the clause before tells only
one; among several the arithmetic has to choose.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_bound import joined
from factcheck.extract.roles.grammar import FAR, change_words, direction_of
from factcheck.extract.roles.needs import Needs
from factcheck.lexicon import load
from factcheck.model.quantity import LEVELS, Kind, Quantity
from factcheck.model.relation import Change, Direction
from factcheck.pattern import compiled, lazy

NEXT = 3  # characters between a sentence and the next
MOST = 3  # levels among which the arithmetic may choose
SEVERAL = "the words may point to another of the figures before"
_ABOUT = r"(?:[ ](?:actually|still|also|only|just|some|about|around|nearly|almost|in[ ]fact)){0,2}"
_POINTERS = ("that", "this", "these", "it")
_IS = (
    r"(?:is|was|were|are|would[ ]be|represents?|represented|marks?|marked|means|meant"
    rf"|amounts[ ]to|amounted[ ]to|equals){_ABOUT}"
)
_OPENING = " \"“‘'("
_WHICH = lazy(r", which ")
_BASIS = lazy(r"[^NPQMRV.;]{0,25}D")
_TERMS = r"(?P<by>[PNM])(?:,?[ ]or[ ](?P<by>[PN]),?|[ ][(](?P<by>P)[)])?"
NEEDS = Needs(words=(frozenset({*_POINTERS, "which"}),))


def find(whole: Whole) -> Iterator[Bound]:
    """Every such step, with the level that it points to and the base that it names."""
    points = [n for n, clause in enumerate(whole.clauses) if _points(clause.shadow.text)]
    found = [bound for n in points for bound in _steps(whole, n)]
    known = {tuple(bound.relation.quantities()) for bound in whole.bounds} if found else set()
    for bound in found:
        if tuple(bound.relation.quantities()) not in known:
            yield bound


def _steps(whole: Whole, index: int) -> Iterator[Bound]:
    clause = whole.clauses[index]
    for match in _matches(clause.shadow.text):
        levels = _told(whole, index, match)
        yield from _bound(clause, match, levels)
        yield from _paired(whole, clause, match, levels)


def _points(text: str) -> bool:
    """A cheaper test, which all matches of the pattern pass."""
    return text.lstrip(_OPENING).startswith(_POINTERS) or ", which " in text


def _matches(text: str) -> Iterator[regex.Match[str]]:
    """The matches of the pattern, looked for only where one may begin."""
    end = 0
    for start in (0, *(which.start() for which in _WHICH.finditer(text))):
        if start >= end and (match := _pattern().match(text, start)):
            yield match
            end = match.end()


def _told(whole: Whole, index: int, match: regex.Match[str]) -> list[Quantity]:
    """The levels of the clause that the word points to, the last first."""
    clause, end = whole.clauses[index], match.start()
    if not match["which"]:
        clause, end = whole.clauses[index - 1], len(whole.clauses[index - 1].shadow.text)
        here, there = whole.clauses[index].shadow.sentence, clause.shadow.sentence
        if not index or here.start - there.end > NEXT:
            return []
    positions = [p for p in clause.shadow.at if p < end and clause.shadow.text[p] == "N"]
    return [one for one in map(clause.quantity, reversed(positions)) if _is_level(one)]


def _is_level(one: Quantity) -> bool:
    return one.kind in LEVELS and one.kind is not Kind.DURATION and one.value != 1


def _bound(clause: Clause, match: regex.Match[str], levels: list[Quantity]) -> Iterator[Bound]:
    steps = [clause.quantity(start) for start in sorted(match.starts("by"))]
    before = clause.quantity(match.start("before")) if match["before"] else None
    reason = abstention(clause, match.start(), match.end())
    several = len(levels) > 1
    for after in levels[:MOST]:
        change = joined(before, after, steps, _direction(match["word"]))
        if change and change.by:
            yield Bound(change, after.of, reason or SEVERAL * several, tentative=several)


def _paired(
    whole: Whole, clause: Clause, match: regex.Match[str], levels: list[Quantity]
) -> Iterator[Bound]:
    """The change that the clause before told without its step, where no other base is named."""
    if match["before"] or _BASIS.match(clause.shadow.text, match.end()):
        return
    steps = [clause.quantity(start) for start in sorted(match.starts("by"))]
    reason = abstention(clause, match.start(), match.end())
    for after in levels:
        for told in whole.holding.get(after, ()):
            ends = told.relation
            if not isinstance(ends, Change) or not ends.before or ends.by or ends.after != after:
                continue
            change = joined(ends.before, after, steps, _direction(match["word"]))
            if change and change.by:
                yield Bound(change, told.subject, reason or told.abstain, tentative=True)


def _direction(word: str) -> Direction | None:
    side = None if word in load("change")["unsure"]["words"] else direction_of(word)
    return Direction(side) if side else None


@cache
def _pattern() -> regex.Pattern[str]:
    adverb, noun = change_words("adverbs"), change_words("nouns")
    few = r"(?:[ ][\p{Ll}-]+){0,2}?"
    return compiled(
        rf"""
        (?:^[ "“‘'(]*(?:that|this|these|(?P<it>it))|,[ ](?P<which>which))[ ]{_IS}
        (?: [ ](?:(?:an?|some)[ ])?{_TERMS}{few}[ ](?P<word>(?(it)(?!)|{adverb})|{noun})\b
          | [ ]an?{few}[ ](?P<word>{noun})[ ]of{_ABOUT}[ ]{_TERMS}
          | (?(it)(?!)|[ ](?P<word>up|down)[ ]{_TERMS}) )
        (?:(?:[ ](?:on|over|than|from|compared[ ](?:with|to)|against))?{FAR}[ ](?P<before>N))?
        """,
        regex.VERBOSE,
    )
