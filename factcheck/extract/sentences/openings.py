"""Where a number or a period may begin: one pass over the words of a text, one over its digits.

The words are looked up in a flat copy of the text, where everything but ASCII letters and
digits is a blank: cutting it at its blanks is as fast as the best pattern, which would have to
be compiled first.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.extract.numbers import spelled
from factcheck.extract.quantities import ordinals
from factcheck.extract.units.tables import heads_of_one
from factcheck.lexicon import load
from factcheck.pattern import lazy

_DIGITS = lazy("[0-9]+")
_FLAT = bytes(code if code < 128 and chr(code).isalnum() else 32 for code in range(256))
# What leads up to one of a unit: "another year", "for an hour", "the whole day", "a mile".
LEADS = (
    *("another", "all", "for a", "for an", "a whole", "a full", "an entire"),
    *("the whole", "the full", "the entire"),
)
ARTICLES = frozenset({"a", "an"})
HOURS = ("hour", "minute")  # "within the hour"
_PAIRS = [words.split() for words in LEADS]
FIRST = ARTICLES.union(pair[0] for pair in _PAIRS)
_BETWEEN = frozenset(pair[-1] for pair in _PAIRS if len(pair) == 2)
_OPENERS = FIRST - {"the"}
_BEHIND_THE = frozenset({*HOURS, *(pair[-1] for pair in _PAIRS if pair[0] == "the")})
_BEFORE = tuple(f" {word}" for word in FIRST | _BETWEEN)
_FAR = 20  # characters; more than any two of these words with their blanks


class Openings(NamedTuple):
    """Where runs of digits begin and end; words that may open something, and where they begin."""

    digits: list[tuple[int, int]]
    words: list[tuple[int, str]]


def openings(lower: str) -> Openings:
    """The openings of a text in lower case; what they open is for others to tell."""
    ascii_only = lower.encode("ascii", "replace").translate(_FLAT).decode("ascii")
    found = [match.span() for match in _DIGITS.finditer(lower)]
    return Openings(found, list(_words(f" {ascii_only} ")))


def _words(flat: str) -> Iterator[tuple[int, str]]:
    """Where each opening word begins; the blank before the text makes up for the one before it."""
    known, at = _known(), -1
    for word in filter(known.__contains__, flat.split()):
        whole, led, plain = known[word]
        at = flat.index(whole, at + 1)
        if led and flat.endswith(_BEFORE, 0, at):
            yield from _articles(flat, at, word)
        if plain:
            yield at, word


def _articles(flat: str, at: int, word: str) -> Iterator[tuple[int, str]]:
    """The one or two words before that make a number of this one, each an opening."""
    first, second = flat[max(0, at - _FAR) : at].split(" ")[-2:]
    start, counted = at - len(second) - 1, word in _after_articles()
    if counted and second in _BETWEEN and first in _OPENERS:
        yield start - len(first) - 1, first
    if (counted and second in _OPENERS) or (second == "the" and word in _BEHIND_THE):
        yield start, second


def is_word(lower: str, start: int, end: int) -> bool:
    """True if the letters are a whole word: not the end of "Détente"."""
    return not (lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum())


@cache
def _plain() -> frozenset[str]:
    """The words that open something whatever follows."""
    numbers, times = load("numerals"), load("periods")
    words = {*spelled.first_words(), *ordinals.first_words(), *times["classes"]["codes"]}
    words |= {*numbers["multiples"], *numbers["magnitudes"], *numbers["vague"]["words"], "point"}
    for table in ("months", "weekdays", "days", "seasons", "units", "decades"):
        words |= {word for word in times[table] if "-" not in word}
    return frozenset(words)


@cache
def _known() -> dict[str, tuple[str, bool, bool]]:
    """Each word between blanks, whether an article may open it, and whether it opens by itself."""
    led = _after_articles() | _BEHIND_THE
    plain = _plain()
    return {word: (f" {word} ", word in led, word in plain) for word in plain | led}


@cache
def _after_articles() -> frozenset[str]:
    """What makes a number of "a": "hundred", "dozen", "year"."""
    return frozenset({*spelled.led(), *heads_of_one()})
