"""Where sentences end."""

from functools import cache

import regex

from factcheck.lexicon import load
from factcheck.model.span import Span
from factcheck.pattern import lazy

WRAPPED = 45  # a line at least this long may have been wrapped in the middle of a sentence


def sentences(plain: str) -> list[Span]:
    """The sentences of folded text, in order, without the white space around them."""
    found: list[Span] = []
    start = 0
    for match in _BREAK.finditer(plain):
        if match["stop"] and _goes_on(plain, match.start()):
            continue
        if match["line"] and _wrapped(plain, start, match):
            continue
        _add(found, plain, start, match.start("gap"))
        start = match.end()
    _add(found, plain, start, len(plain))
    return found


_BREAK = lazy(
    r"""(?P<stop>[.!?]["')\]\u201d]*+)(?P<gap>\s++)(?=["'(\[\u201c]*+[\p{Lu}0-9$£€])
    |(?<=[\p{Ll}0-9])(?P<stop>\.)(?P<gap>)(?=\p{Lu}\p{Ll})
    |(?P<gap>\s*+\n\s*+\n\s*+|[ ]*+\n(?P<line>))""",
    regex.VERBOSE,
)
_WORD_BEFORE = lazy(r"(?:^|[\s(\"'])([\p{L}.]++)$")


def _goes_on(plain: str, stop: int) -> bool:
    """Whether the stop belongs to an abbreviation or an initial."""
    if plain[stop] != ".":
        return False
    match = _WORD_BEFORE.search(plain[max(0, stop - 12) : stop])
    if not match:
        return False
    word = match[1]
    return word.lower() in _abbreviations() or (len(word) == 1 and word.isupper()) or "." in word


def _wrapped(plain: str, start: int, match: regex.Match[str]) -> bool:
    """Whether a line break stands inside a sentence: a long line, no stop, small letter."""
    before = plain[max(start, match.start() - WRAPPED) : match.start()]
    after = plain[match.end() : match.end() + 1]
    if before.rstrip("\"')")[-1:] in {".", "!", "?", ":", "|"}:  # or a row
        return False
    return after.islower() or (len(before) >= WRAPPED and "\n" not in before)


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
