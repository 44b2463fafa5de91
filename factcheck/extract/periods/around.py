"""Looking at the words beside a place, never further than a few dozen characters."""

from functools import cache
from typing import NamedTuple

import regex

from factcheck.extract.periods.words import words

GAP = r"(?:[ \t\xa0\u2009\u202f]{1,2}\n?|\n)"  # one gap between words: never a blank line
REACH = 48
SENTENCE = 90


class Word(NamedTuple):
    """A word and where it begins."""

    text: str
    start: int


@cache
def _leftwards() -> regex.Pattern[str]:
    # read from right to left, so the words come out nearest first; a figure that is the tail
    # of a longer one ("220,000 years") ends the row
    return regex.compile(rf"(?r)(?:(?<![0-9][.,:/]|[£$€])([\w'’]++)(?:{GAP}|-)){{1,5}}")


@cache
def _rightwards() -> regex.Pattern[str]:
    return regex.compile(rf"(?:{GAP}|-)([\w'’]{{1,40}})")


@cache
def _future() -> regex.Pattern[str]:
    phrases = "|".join(map(regex.escape, sorted(words().classes["future"])))
    return regex.compile(rf"(?:\b|(?=['’]))(?:{phrases})\b")


def before(lower: str, at: int) -> list[Word]:
    """The words up to `at`, nearest first, five at most, with only blanks and hyphens between."""
    m = _leftwards().match(lower, max(0, at - REACH), at)
    return [Word(*pair) for pair in zip(m.captures(1), m.starts(1), strict=True)] if m else []


def after(lower: str, at: int) -> str:
    """The word that follows `at`, "" where punctuation comes first."""
    m = _rightwards().match(lower, at)
    return m[1] if m else ""


def ahead(lower: str, at: int) -> bool:
    """Whether the sentence so far speaks of the future: "will be paid in" March."""
    low = max(0, at - SENTENCE)
    stop = max(lower.rfind(mark, low, at) for mark in (". ", "; ", "\n"))
    return _future().search(lower, max(low, stop), at) is not None
