"""Where sentences end."""

from functools import cache

import regex

from factcheck.lexicon import load
from factcheck.model.span import Span
from factcheck.pattern import lazy


def sentences(plain: str) -> list[Span]:
    """The sentences of folded text, in order, without the white space around them."""
    found: list[Span] = []
    start = 0
    for match in _BREAK.finditer(plain):
        at, end = match.span()
        if plain[at] == "." and _goes_on(plain, at):
            continue
        _add(found, plain, start, end)
        start = end
    _add(found, plain, start, len(plain))
    return found


# Every alternative begins with a plain character, which is what makes the search fast.
_BREAK = lazy(
    r"""[.!?]["')\]\u201d]*+\s++(?=["'(\[\u201c]*+[\p{Lu}0-9$£€])
    |[.](?<=[\p{Ll}0-9][.])(?=\p{Lu}\p{Ll})
    |\n""",
    regex.VERBOSE,
)
LONGEST = 12  # characters of an abbreviation
_OPENING = str.maketrans("\n\t(\"'", "     ")


def _goes_on(plain: str, stop: int) -> bool:
    """Whether the stop belongs to an abbreviation or an initial."""
    word = plain[max(0, stop - LONGEST) : stop].translate(_OPENING).rpartition(" ")[2]
    if not word.replace(".", "").isalpha():
        return False
    return word.lower() in _abbreviations() or (len(word) == 1 and word.isupper()) or "." in word


def _add(found: list[Span], plain: str, start: int, end: int) -> None:
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(load("sentences")["abbreviations"])
