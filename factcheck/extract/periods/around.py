"""Looking at the words beside a place, never further than a few dozen characters."""

from functools import cache

import regex
from msgspec import Struct

from factcheck.extract.periods.words import words
from factcheck.extract.trie import trie
from factcheck.pattern import compiled, lazy

GAP = r"(?:[ \t\xa0\u2009\u202f]{1,2}\n?|\n)"  # one gap between words: never a blank line
REACH = 48
SENTENCE = 90
BETWEEN = (" ", "-")
BLANKS = " \t\xa0\u2009\u202f\n-"


class Word(Struct, frozen=True):
    """A word and where it begins."""

    text: str
    start: int


# Read from right to left; a figure that is the tail of a longer one ("220,000 years") is none.
_LEFTWARDS = lazy(rf"(?r)(?<![0-9][.,:/]|[£$€])([\w'’]++)(?:{GAP}|-)")
_RIGHTWARDS = lazy(rf"(?:{GAP}|-)([\w'’]{{1,40}})")


@cache
def _future() -> regex.Pattern[str]:
    return compiled(rf"(?:\b|(?=['’])){trie(words().classes['future'])}\b")


def nearest(lower: str, at: int, low: int | None = None) -> Word:
    """The word before `at` (and after `low`), a blank or hyphen between; "" for none."""
    low, end = max(0, at - REACH) if low is None else low, at - 1
    if lower[end : end + 1] in BETWEEN and end > low:
        start = lower.rfind(" ", low, end) + 1
        text = lower[start:end]
        if text.isalnum() and text.isascii() and (start or not low):
            return Word(text, start)
    m = _LEFTWARDS.match(lower, low, at)
    return Word(m[1], m.start(1)) if m else Word("", at)


def before(lower: str, at: int, most: int) -> list[Word]:
    """So many words up to `at`, the nearest first."""
    found: list[Word] = []
    low, here = max(0, at - REACH), at
    while len(found) < most and (word := nearest(lower, here, low)).text:
        found.append(word)
        here = word.start
    return found


def led(lower: str, at: int, words: tuple[str, ...]) -> bool:
    """True if the text up to `at` may end with one of the words: a quick look, not the last one."""
    return lower[max(0, at - REACH) : at].rstrip(BLANKS).endswith(words)


def after(lower: str, at: int) -> str:
    """The word that follows `at`, "" where punctuation comes first."""
    m = _RIGHTWARDS.match(lower, at)
    return m[1] if m else ""


def ahead(lower: str, at: int) -> bool:
    """True if the sentence so far speaks of the future: "will be paid in" March."""
    low, last = max(0, at - SENTENCE), lower.rfind
    low = max(low, last(". ", low, at), last("; ", low, at), last("\n", low, at))
    near = lower[low:at]
    for word in words().classes["future"]:
        if word in near:  # a search takes longer
            return _future().search(lower, low, at) is not None
    return False
