"""The noun that a number counts: "72,000 referrals about …" counts referrals."""

from functools import cache

import regex

from factcheck.extract.number_tokens import known
from factcheck.lexicon import load

MOST_WORDS = 4
_WORD = regex.compile(r"[ -](?:\"|\()?([\p{L}](?:[\p{L}']|-(?=\p{L}))*+)")
_OF = regex.compile(r" of (?:the|its|their|these|those|his|her|our|my|your|all) (?=\p{L})")


def counted(lower: str, end: int) -> tuple[str, int]:
    """The noun phrase after `end` and where it ends; ("", end) when there is none."""
    own = _OF.match(lower, end)
    if own:  # "35 of its devices": the noun is known, but its words stay in the sentence
        return _phrase(lower, own.end() - 1)[0], end
    return _phrase(lower, end)


def _phrase(lower: str, end: int) -> tuple[str, int]:
    words: list[str] = []
    at = end
    while len(words) < MOST_WORDS:
        match = _WORD.match(lower, at)
        if not match or "(" in match[0] or _ends(match[1], words):
            break
        words.append(match[1])
        at = match.end()
    while words and (words[-1] in _leads() or _is_verbal(words[-1])):
        at -= len(words.pop()) + 1
    return " ".join(word for word in words if word not in _leads()), at


def _ends(word: str, words: list[str]) -> bool:
    """Whether a word ends the phrase, or is no noun; "more" may lead it."""
    bare = word.strip("'")
    head = bare.partition("-")[0]
    return (bare in _stops() and (bool(words) or bare not in _leads())) or head in _numbers()


def _is_verbal(word: str) -> bool:
    """Whether a closing word is more likely a verb or adverb than a noun."""
    rows = load("nouns")["endings"]
    return word.endswith(tuple(rows["verbal"])) and word not in rows["nouns"]


@cache
def _stops() -> frozenset[str]:
    return frozenset(load("nouns")["stop"])


@cache
def _leads() -> frozenset[str]:
    return frozenset(load("nouns")["leads"])


@cache
def _numbers() -> frozenset[str]:
    kinds = ("unit", "ten", "hundred", "magnitude", "rank")
    return frozenset(word for word, told in known().items() if told.kind in kinds)
