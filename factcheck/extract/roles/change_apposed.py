"""A step told behind its two levels: "it took £8m in 2014 and £10m in 2015, 25% more".

Nothing but the order ties the three together: kept where the arithmetic agrees, or where both
levels have dates of their own and a slip explains the step.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_bound import joined
from factcheck.extract.roles.grammar import change_list, change_words, direction_of
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Direction
from factcheck.model.subject import alike
from factcheck.pattern import compiled

REASON = "the levels are tied to the step by their order alone"
_APART = ("gap", "difference", "shortfall", "swing")
NEEDS = Needs(
    codes=("N", "N"), words=(cues("up", "down", *_APART, *change_list("adverbs", "nouns")),)
)


def find(clause: Clause) -> Iterator[Bound]:
    """Every such step, with the last two like levels before it, in either order."""
    matches = list(_pattern().finditer(clause.shadow.text))
    taken = {start for match in matches for start in match.starts("by")}
    for match in matches:
        steps = [clause.quantity(start) for start in sorted(match.starts("by"))]
        early, late = _levels(clause, match.start(), taken)
        if not early or not late or not _like(early, late):
            continue
        reason = abstention(clause, match.start(), match.end())
        for before, after in _ordered(early, late):
            change = joined(before, after, steps, _direction(match["word"]))
            if change and change.by:
                dated = before.period and after.period and before.period != after.period
                yield Bound(change, after.of, reason or REASON * (not dated), tentative=True)


def _levels(clause: Clause, end: int, taken: set[int]) -> tuple[Quantity | None, Quantity | None]:
    """The last two levels before the step that are no steps themselves."""
    places = [p for p in clause.shadow.at if p < end and clause.shadow.text[p] == "N"]
    places = [p for p in places if p not in taken and not _step().match(clause.shadow.text, p)]
    levels = [clause.quantity(p) for p in places if clause.quantity(p).kind in LEVELS]
    return (levels[-2], levels[-1]) if len(levels) > 1 else (None, None)


def _like(one: Quantity, other: Quantity) -> bool:
    """The same sort of size; two nouns must speak of the same thing."""
    named = bool(one.of and other.of and not one.unit)
    sort, sort_too = (q.dimension.partition("/")[0] for q in (one, other))
    return sort == sort_too and (not named or alike(one.of, other.of))


def _ordered(one: Quantity, other: Quantity) -> list[tuple[Quantity, Quantity]]:
    """By their dates where both have one, otherwise both ways."""
    first, second = (q.period.start if q.period else None for q in (one, other))
    if first and second and first != second:
        return [(one, other) if first < second else (other, one)]
    return [(one, other), (other, one)]


def _direction(word: str) -> Direction | None:
    side = None if word in load("change")["unsure"]["words"] else direction_of(word)
    return Direction(side) if side else None


@cache
def _step() -> regex.Pattern[str]:
    """A level that is said to be a step: "an £8m increase in losses"."""
    return compiled(rf"N(?:[ ][\p{{Ll}}-]+){{0,2}}?[ ]{change_words('nouns')}\b")


@cache
def _pattern() -> regex.Pattern[str]:
    adverb, noun = change_words("adverbs"), change_words("nouns")
    few = r"(?:[ ][\p{Ll}-]+){0,2}?"
    about = r"(?:[ ](?:about|around|some|nearly|almost|just))?"
    terms = r"(?P<by>[PNMR])(?:,?[ ]or[ ](?P<by>[PN]),?|[ ][(](?P<by>P)[)])?"
    return compiled(
        rf"""
        [,;:–—(-][ ]?(?:or[ ]|and[ ]|that[ ]is[ ]|leaving[ ]|which[ ](?:is|was)[ ])?
        (?: (?P<word>up|down)[ ](?:by[ ])?{terms}
          | an?{few}[ ](?P<word>{noun}|{"|".join(_APART)})[ ]of{about}[ ]{terms}
          | (?:an?[ ])?{terms}{few}[ ](?P<word>{adverb}|{noun})\b )
        """,
        regex.VERBOSE,
    )
