"""Where a number or a period may begin: one pass over the words of a text, one over its digits.

The words are looked for in a flat copy of the same length, where everything but ASCII letters
and digits is a blank: a pattern that begins with a blank leaps from word to word.
"""

import re
from functools import cache
from typing import NamedTuple

from factcheck.extract import measures, number_words, ordinals
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import lazy

_DIGITS = lazy("[0-9]+")
_FLAT = bytes(code if code < 128 and chr(code).isalnum() else 32 for code in range(256))


class Openings(NamedTuple):
    """Where runs of digits begin and end; words that may open something, and where they begin."""

    digits: list[tuple[int, int]]
    words: list[tuple[int, str]]


def openings(lower: str) -> Openings:
    """The openings of a text in lower case; what they open is for others to tell."""
    flat = f" {lower}".encode("ascii", "replace").translate(_FLAT).decode("ascii")
    words = [(match.start(), match[0][1:]) for match in _words().finditer(flat)]
    return Openings([match.span() for match in _DIGITS.finditer(lower)], words)


def is_word(lower: str, start: int, end: int) -> bool:
    """Whether the letters are a whole word: not the end of "Détente"."""
    return not (lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum())


@cache
def _words() -> re.Pattern[str]:
    # the one place for the standard library: on a trie it runs at three times the speed
    articles = (
        r"the(?= (?:whole|full|entire|hour|minute)(?![a-z]))"
        r"|(?:another|all|for|an?)"
        rf"(?=(?: whole| full| entire| an?)? {trie(_after_articles())}(?![a-z]))"
    )
    return re.compile(rf" (?:{trie(_plain())}|{articles})(?![a-z0-9])")


def _plain() -> set[str]:
    """The words that open something whatever follows."""
    numbers, times = load("numerals"), load("periods")
    words = {*number_words.first_words(), *ordinals.first_words(), *times["classes"]["codes"]}
    words |= {*numbers["multiples"], *numbers["magnitudes"], *numbers["vague"]["words"]}
    for table in ("months", "weekdays", "days", "seasons", "units", "decades"):
        words |= {word for word in times[table] if "-" not in word}
    return words


def _after_articles() -> set[str]:
    """What makes a number of "a": "hundred", "dozen", "year"."""
    return {*number_words.led(), *measures.heads_of_one()}
