"""Hedges: the words before (or after) a number that loosen it."""

from functools import cache

from factcheck.lexicon import load
from factcheck.model.precision import Hedge
from factcheck.pattern import lazy

_WORD = r"[^\s,;:()\[\]\"“„«‘']+"  # a bracket or a quotation mark may stand before: "(about 5 km)"
_WORDS, _LAST = lazy(_WORD), lazy(rf"(?r){_WORD}$")
_GOES_ON = lazy(r"\w")
REACH = 30
MOST_WORDS = 5
_TIME_WORDS = frozenset({"over", "under", "above", "below"})


def before(lower: str, start: int, *, time: bool) -> tuple[Hedge, int, str] | None:
    """The hedge that ends right before `start`: its kind, where it begins, its words.

    "over five years" is a length of time, not a bound: `time` leaves such words alone.
    """
    left = lower[max(0, start - REACH) : start]
    said = left.rstrip(" ")
    last = _LAST.search(said)
    if last is None:
        return None
    ends = _endings().get(last[0])
    if not (said.endswith(ends) if ends else last[0][-1] in _signs()):
        return None
    words = list(_WORDS.finditer(left))[-MOST_WORDS:]
    if not words or left[words[-1].end() :] not in ("", " "):
        return None
    for match in words:
        phrase = left[match.start() :].rstrip()
        if phrase in _no_hedges():
            return None
        hedge = _table().get(phrase)
        if hedge and not (time and phrase in _TIME_WORDS):
            return hedge, start - len(left) + match.start(), phrase
    return None


def after(lower: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows at `end`, and where it ends: "or more", "+"."""
    if lower.startswith("+", end) and not lower[end + 1 : end + 2].isdecimal():
        return Hedge.AT_LEAST, end + 1
    if lower.startswith(" ", end):
        for phrase, hedge in _after():
            past = end + 1 + len(phrase)
            if lower.startswith(phrase, end + 1) and not _GOES_ON.match(lower, past):
                return hedge, past
    return None


def may_follow(word: str) -> bool:
    """True if a hedge behind a number can begin with the word (with a sign, for none)."""
    return not word or word in _first_words()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase, _ in _after())


@cache
def _table() -> dict[str, Hedge]:
    rows = load("hedges")
    return {word: hedge for hedge in Hedge for word in rows.get(hedge.value, ())}


@cache
def _no_hedges() -> frozenset[str]:
    """ "Adds up to 12" is no bound."""
    return frozenset(load("hedges")["none"])


@cache
def _endings() -> dict[str, tuple[str, ...]]:
    """What hedges end with, by their last word: most words before a number are turned away here."""
    endings: dict[str, set[str]] = {}
    for phrase in _table():
        words = phrase.split()
        endings.setdefault(words[-1], set()).add(" ".join(words[-2:]))
    return {last: tuple(sorted(found)) for last, found in endings.items()}


@cache
def _signs() -> frozenset[str]:
    return frozenset(phrase for phrase in _table() if len(phrase) == 1)


@cache
def _after() -> list[tuple[str, Hedge]]:
    """The longest first."""
    rows = load("hedges")["after"]
    listed = [(words, Hedge(kind)) for kind in rows for words in rows[kind]]
    return sorted(listed, key=lambda row: len(row[0]), reverse=True)
