"""Superlatives beside the figures they rise above: "the highest, 9, ahead of 8 and 7"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.quantity import Quantity
from factcheck.model.relation_said import Extremum
from factcheck.pattern import compiled

_STILL = r"[^NPQMRVDO.;:()]"
# These put the figures in order; "compared with" may set another group beside it.
_ORDERED = ("ahead of", "followed by")
_WORDS = load("extremes")
NEEDS = Needs(
    codes=("NP", "NP"),
    words=(cues(*_WORDS["highest"], *_WORDS["lowest"]), cues(*_WORDS["ahead"])),
)


def find(clause: Clause) -> Iterator[Bound]:
    """A superlative, its figure, and the figures that it is set against."""
    text = clause.shadow.text
    for match in _pattern().finditer(text):
        if _apart().search(match[0]):
            continue
        extreme = clause.quantity(match.start("extreme"))
        others = tuple(clause.quantity(start) for start in match.starts("other"))
        if all(_comparable(extreme, other) for other in others):
            word = match["word"]
            highest = word in _WORDS["highest"]
            loose = match["ahead"] not in _ORDERED
            found = Extremum(extreme, others, word, highest)
            yield Bound(found, extreme.of, tentative=loose)


def _comparable(extreme: Quantity, other: Quantity) -> bool:
    """True if both measure the same thing, the noun said once or twice, in the same period."""
    bare = not other.unit and not other.of
    same = bare or (extreme.kind, extreme.unit) == (other.kind, other.unit)
    nouns = not other.of or not extreme.of or other.of == extreme.of
    periods = not (extreme.period or other.period)
    return same and nouns and periods and extreme.known and other.known


@cache
def _apart() -> regex.Pattern[str]:
    return compiled(rf"\b{either(_WORDS['apart'])}\b")


@cache
def _pattern() -> regex.Pattern[str]:
    word = either((*_WORDS["highest"], *_WORDS["lowest"]))
    ahead = either(_WORDS["ahead"])
    other = rf"{_STILL}{{0,40}}?[ (](?P<other>[NP])[)]?"
    return compiled(
        rf"""
        \b(?P<word>{word})\b{_STILL}{{0,70}}?[ (](?P<extreme>[NP])[)]?{_STILL}{{0,40}}?
        ,?[ ](?P<ahead>{ahead})\b{other}(?:(?:,|,?[ ]and){other})*
        """,
        regex.VERBOSE,
    )
