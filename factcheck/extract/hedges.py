"""Hedges: the words before (or after) a number that loosen it."""

from functools import cache

import regex

from factcheck.lexicon import load
from factcheck.model.precision import Hedge
from factcheck.pattern import compiled, lazy

_WORDS = lazy(r"[^\s,;:()\"]+")
REACH = 30
MOST_WORDS = 5
_TIME_WORDS = frozenset({"over", "under", "above", "below"})


def before(lower: str, start: int, *, time: bool) -> tuple[Hedge, int, str] | None:
    """The hedge that ends right before `start`: its kind, where it begins, its words.

    "over five years" is a length of time, not a bound: `time` leaves such words alone.
    """
    left = lower[max(0, start - REACH) : start]
    last = left.rstrip(" ").rpartition(" ")[2]
    if last not in _last_words() and last[-1:] not in _signs():
        return None
    words = list(_WORDS.finditer(left))[-MOST_WORDS:]
    if not words or left[words[-1].end() :] not in ("", " "):
        return None
    for match in words:
        phrase = left[match.start() :].rstrip()
        hedge = _table().get(phrase)
        if hedge and not (time and phrase in _TIME_WORDS):
            return hedge, start - len(left) + match.start(), phrase
    return None


def after(lower: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows at `end`, and where it ends: "or more", "+"."""
    match = _after_pattern().match(lower, end) if lower[end : end + 1] in (" ", "+") else None
    if not match:
        return None
    return (Hedge.AT_LEAST if match[1] == "+" else _after()[match[1].strip()]), match.end()


def may_follow(word: str) -> bool:
    """Whether a hedge behind a number can begin with the word (with a sign, for none)."""
    return not word or word in _first_words()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in _after())


@cache
def _table() -> dict[str, Hedge]:
    rows = load("hedges")
    return {word: hedge for hedge in Hedge for word in rows.get(hedge.value, ())}


@cache
def _last_words() -> frozenset[str]:
    """What hedges end with: most words before a number are turned away here."""
    return frozenset(phrase.split()[-1] for phrase in _table())


@cache
def _signs() -> frozenset[str]:
    return frozenset(phrase for phrase in _table() if len(phrase) == 1)


@cache
def _after() -> dict[str, Hedge]:
    return {word: Hedge(kind) for kind, words in load("hedges")["after"].items() for word in words}


@cache
def _after_pattern() -> regex.Pattern[str]:
    listed = sorted(_after(), key=len, reverse=True)
    return compiled(rf"(\+(?!\d)|[ ](?:{'|'.join(map(regex.escape, listed))})\b)")
