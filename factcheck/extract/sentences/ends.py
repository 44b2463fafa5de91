"""Where sentences end."""

import re
from functools import cache

import regex

from factcheck.lexicon import load
from factcheck.model.span import Span
from factcheck.pattern import lazy


def sentences(plain: str) -> list[Span]:
    """The sentences of folded text, in order, without the white space around them."""
    ends = breaks(plain)
    found = (trimmed(plain, start, end) for start, end in zip([0, *ends], ends, strict=False))
    return [span for span in found if span.start < span.end]


def breaks(plain: str) -> list[int]:
    """Where each sentence ends, with the white space behind it."""
    pattern = _PLAIN_BREAK if plain.isascii() else _BREAK
    found = [match.end() for match in pattern.finditer(plain) if _ends(plain, match.start())]
    return [*found, len(plain)]


def trimmed(plain: str, start: int, end: int) -> Span:
    """A stretch without the white space around it."""
    piece = plain[start:end]
    whole = piece.lstrip()
    start += len(piece) - len(whole)
    return Span(start, start + len(whole.rstrip()))


# It begins with a plain class, which is what makes the search fast.
_BREAKS = r"""[.!?\n](?: (?<=\n)
    | ["')\]\u201d]*+\s++(?=["'(\[\u201c]*+[<capital>0-9$£€])
    | (?<=[<small>0-9][.])(?=[<capital>][<small>]) )"""
_BREAK = lazy(_BREAKS.replace("<capital>", r"\p{Lu}").replace("<small>", r"\p{Ll}"), regex.VERBOSE)
# The standard library needs half the time, and knows no letters but ASCII ones by their case.
_PLAIN_BREAK = re.compile(
    _BREAKS.replace("<capital>", "A-Z").replace("<small>", "a-z"), re.VERBOSE | re.ASCII
)
LONGEST = 12  # characters before a stop or a line end: no word that is asked for is longer
_CLOSING = {"", ".", "!", "?", ":", "|"}  # the last is a row of a table
_OPENING = str.maketrans("\n\t(\"'", "     ")


def _ends(plain: str, at: int) -> bool:
    """True if what looks like the end of a sentence is one."""
    if plain[at] == "\n":
        return not _wrapped(plain, at)
    return plain[at] != "." or not _goes_on(plain, at)


def _goes_on(plain: str, stop: int) -> bool:
    """True if the stop belongs to an abbreviation or an initial."""
    before = plain[max(0, stop - LONGEST) : stop]
    word = before.rpartition(" ")[2]
    if word.isalpha():
        return word.lower() in _abbreviations() or (len(word) == 1 and word.isupper())
    word = before.translate(_OPENING).rpartition(" ")[2]
    return word.replace(".", "").isalpha() and (
        word.lower() in _abbreviations() or "." in word or (len(word) == 1 and word.isupper())
    )


def _wrapped(plain: str, at: int) -> bool:
    """True if a line break stands inside a sentence: a small letter or an open end tells it."""
    before = plain[max(0, at - LONGEST) : at].rpartition("\n")[2].rstrip(" \"')")
    after = plain[at + 1 : at + 2]
    if before[-1:] in _CLOSING or after.isspace():
        return False
    return after.islower() or before.rpartition(" ")[2] in _open_words()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(load("sentences")["abbreviations"])


@cache
def _open_words() -> frozenset[str]:
    return frozenset(load("sentences")["open"])
