"""The noun that a number counts: "72,000 referrals about …" counts referrals."""

from functools import cache

from msgspec import Struct

from factcheck.extract.numbers.tokens import known
from factcheck.lexicon import load
from factcheck.pattern import lazy

MOST_WORDS = 4
_WORD = lazy(r"[ -](?:\"|\()?([\p{L}](?:[\p{L}']|-(?=\p{L}))*+)")
_OF = lazy(r" of (?:the|its|their|these|those|his|her|our|my|your|all) (?=\p{L})")


_ON_TO_NEXT = ("to-", "or-", "and-")  # "three-to-five years"


def counted(lower: str, end: int) -> tuple[str, int]:
    """The noun phrase after `end` and where it ends; ("", end) when there is none."""
    own = _OF.match(lower, end) if lower.startswith(" of ", end) else None
    if own:  # "35 of its devices": the noun is known, but its words stay in the sentence
        return _phrase(lower, own.end() - 1)[0], end
    return _phrase(lower, end)


def _phrase(lower: str, end: int) -> tuple[str, int]:
    told = _told()
    words: list[str] = []
    at = end
    while len(words) < MOST_WORDS and (match := _WORD.match(lower, at)):
        word = match[1]
        bare = word.strip("'")
        if bare in told.stops and (words or bare not in told.leads):  # "more" may lead
            break
        if bare.partition("-")[0] in told.numbers or lower[at + 1] == "(":
            break
        if not words and bare.startswith(_ON_TO_NEXT):
            break
        words.append(word)
        at = match.end()
    while words and (words[-1] in told.leads or _is_verbal(words[-1], told)):
        at -= len(words.pop()) + 1
    return " ".join(word for word in words if word not in told.leads), at


def is_plural(word: str) -> bool:
    """True if a noun in small letters names several things."""
    if word in _plurals():
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))


@cache
def _plurals() -> frozenset[str]:
    return frozenset(load("nouns")["plurals"])


def _is_verbal(word: str, told: "_Told") -> bool:
    """True if a closing word is more likely a verb or adverb than a noun."""
    return word.endswith(told.verbal) and word not in told.nouns


class _Told(Struct, frozen=True):
    """The lexicon's classes: what ends a phrase, leads it, is a number, is no noun at its end."""

    stops: frozenset[str]
    leads: frozenset[str]
    numbers: frozenset[str]
    verbal: tuple[str, ...]
    nouns: frozenset[str]


@cache
def _told() -> _Told:
    rows = load("nouns")
    kinds = ("unit", "ten", "hundred", "magnitude", "rank")
    numbers = frozenset(word for word, told in known().items() if told.kind in kinds)
    verbal, nouns = tuple(rows["endings"]["verbal"]), frozenset(rows["endings"]["nouns"])
    return _Told(frozenset(rows["stop"]), frozenset(rows["leads"]), numbers, verbal, nouns)
