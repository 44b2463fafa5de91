""" "a day", "per 100,000", "each": what a quantity is counted against."""

from functools import cache

import regex

from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

_PEOPLE = (
    r"people|population|residents|inhabitants|person-years|births|live[ ]births"
    r"|women|men|children"
)
_TIMES = "second|minute|hour|day|week|month|year"


def per(lower: str, end: int) -> tuple[str, int]:
    """The base that follows at `end` and where its words end; ("", end) without one."""
    match = _pattern().match(lower, end)
    if not match:
        return _behind_brackets(lower, end), end
    return _base_of(match), match.end()


def many(lower: str, end: int) -> int:
    """Where the "100,000" of "per 100,000" ends, right behind a number; `end` without one."""
    match = _pattern().match(lower, end)
    return match.end("number") if match and match["number"] else end


_BRACKETS = lazy(r"[ ]\([^()\n]{1,30}\)")


def _behind_brackets(lower: str, end: int) -> str:
    """ "9 shekels ($2.50) a day": the words stay in the sentence, another figure is between."""
    brackets = _BRACKETS.match(lower, end)
    match = _pattern().match(lower, brackets.end()) if brackets else None
    return _base_of(match) if match else ""


def _base_of(match: regex.Match[str]) -> str:
    word = match["base"] or match["number"] or "each"
    word = regex.sub("[, ]", "", word) if match["number"] else word.removesuffix("s")
    return _base(word)


@cache
def openers() -> frozenset[str]:
    """The words that what is counted against can begin with."""
    return frozenset(["per", "for", "every", "each", "to", "a", "an", "the", "apiece"])


@cache
def _pattern() -> regex.Pattern[str]:
    bases = "|".join(sorted(map(regex.escape, _bases()), key=len, reverse=True))
    count = r"[0-9]{1,3}(?:,[0-9]{3})*|thousand|million|hundred[ ]thousand"
    return compiled(
        rf"""
        [ -](?:per|for[ ]every|every|each|to[ ]the)[ ](?P<number>{count})
        (?![0-9]|[.][0-9]|[ ](?:{_TIMES})s?\b)
        (?:[ ](?:{_PEOPLE}))?
        | (?:[ ]|-)?(?:/[ ]?|per[ ]|a[ -]|an[ -]|every[ ]|each[ ]|the[ ])(?<![a-z]the[ ])
        (?P<base>{bases})\b(?![ ](?:ago|earlier|before|later|after|previously))
        | [ ](?:each|apiece)\b
        """,
        regex.VERBOSE,
    )


@cache
def _bases() -> frozenset[str]:
    return frozenset(load("rates")["bases"])


def _base(word: str) -> str:
    return str(load("rates")["canonical"].get(word, word))
