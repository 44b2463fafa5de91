""" "a day", "per 100,000", "each": what a quantity is counted against."""

from functools import cache

from msgspec import Struct

from factcheck.lexicon import load
from factcheck.pattern import lazy

_PEOPLE = (
    r"people|population|residents|inhabitants|person-years|births|live births"
    r"|women|men|children"
)
_AMOUNTS = "km|kilomet(?:re|er)s|miles|grams|g|ml"
_TIMES = "second|minute|hour|day|week|month|year"
_BEFORE_NUMBERS = ("per", "for every", "every", "each", "to the")
_BEFORE_THINGS, _ARTICLES = ("per", "every", "each", "the"), ("a", "an")
_ALONE = ("each", "apiece")
_NUMBER = lazy(
    rf"[ -](?:{'|'.join(_BEFORE_NUMBERS)}) "
    r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})*|10{3,6}|thousand|million|hundred thousand)"
    rf"(?![0-9]|[.][0-9]| (?:{_TIMES})s?\b)"
    rf"(?: (?:{_PEOPLE})| ?(?P<size>{_AMOUNTS})\b)?"
)
_THING = lazy(
    rf"[ -]?(?:/ ?|(?:{'|'.join(_BEFORE_THINGS)}) |(?:{'|'.join(_ARTICLES)})[ -])(?<![a-z]the )"
    r"(?P<word>\w++[²³]?)(?: \w++)?"
)
_EACH = lazy(rf" (?:{'|'.join(_ALONE)})\b")
_PAST = (" ago", " earlier", " before", " later", " after", " previously")


class Base(Struct, frozen=True):
    """What is counted against, where its words end, and where its number does (0 for none)."""

    name: str
    end: int
    number: int = 0


def per(lower: str, end: int) -> tuple[str, int]:
    """The base that follows at `end` and where its words end; ("", end) without one."""
    found = _base(lower, end)
    return (found.name, found.end) if found else (_behind_brackets(lower, end), end)


def many(lower: str, end: int) -> int:
    """Where the "100,000" of "per 100,000" ends, right behind a number; `end` without one."""
    found = _base(lower, end)
    return found.number or end if found else end


_BRACKETS = lazy(r" \([^()\n]{1,30}\)")


def _behind_brackets(lower: str, end: int) -> str:
    """ "9 shekels ($2.50) a day": the words stay in the sentence, another figure is between."""
    brackets = _BRACKETS.match(lower, end) if lower.startswith(" (", end) else None
    found = _base(lower, brackets.end()) if brackets else None
    return found.name if found else ""


def _base(lower: str, end: int) -> Base | None:
    if number := _NUMBER.match(lower, end):
        name = number["number"].replace(",", "").replace(" ", "")
        if size := number["size"]:  # "7 litres per 100 km"
            return Base(f"{name} {_canonical(size.removesuffix('s'))}", number.end())
        return Base(_canonical(name), number.end(), number.end("number"))
    thing = _THING.match(lower, end)
    for last in (thing.end(), thing.end("word")) if thing else ():
        name = lower[thing.start("word") : last] if thing else ""
        if name in _bases() and not lower.startswith(_PAST, last):
            return Base(_canonical(name.removesuffix("s")), last)
    each = _EACH.match(lower, end)
    return Base(_canonical("each"), each.end()) if each else None


def marked(lower: str, end: int) -> bool:
    """True if a stroke or a bracket follows, behind which a base may stand without "per"."""
    near = lower[end : end + 2]
    return "/" in near or near == " ("


@cache
def openers() -> frozenset[str]:
    """The words that what is counted against can begin with."""
    opening = (*_BEFORE_NUMBERS, *_BEFORE_THINGS, *_ARTICLES, *_ALONE)
    return frozenset(words.partition(" ")[0] for words in opening)


@cache
def _bases() -> frozenset[str]:
    return frozenset(load("rates")["bases"])


def _canonical(word: str) -> str:
    return str(load("rates")["canonical"].get(word, word))
