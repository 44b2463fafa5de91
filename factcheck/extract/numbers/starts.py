"""Where a number may begin: a run of digits, a sign such as "½", or one of some hundred words."""

from functools import cache

import regex

from factcheck.extract.numbers import spelled
from factcheck.extract.numbers.numerals import POINT
from factcheck.extract.numbers.tokens import known
from factcheck.extract.quantities import ordinals
from factcheck.extract.sentences.openings import ARTICLES, FIRST, HOURS, LEADS, Openings, is_word
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.trie import trie
from factcheck.extract.units import measures
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import compiled, lazy

Start = tuple[int, str]
REACH = 24  # characters before a word in which the one before it stands

# What leads to one of a unit: "another day", "for an hour", "nearly a mile", "a cup of tea".
LENGTHS = (
    rf"(?:(?:{'|'.join(LEADS)})[ -](?=[a-z])"
    r"|(?<=\b(?:about|almost|approximately|around|just|nearly|over|roughly|under"
    r"|(?:more|less|longer|shorter|further|farther) than) )an?[ -](?=[a-z])"
    rf"|(?<=\b(?:for|within) )the (?=(?:{'|'.join(HOURS)})\b)"
    r"|an?[ -](?=[a-z]+ (?:and an? (?:half|third|quarter)|of)\b)"
    r"|an?[ -](?=(?:hour|day|week|month|year) and [a-z0-9-]+ "
    r"(?:second|minute|hour|day|week|month)s?\b))"
)
length = lazy(LENGTHS)
_OF = lazy(r" of\b")


def starts(prose: Prose, opened: Openings) -> list[Start]:
    """Where a number may begin, in order, and the digits, sign or word that it begins with."""
    lower, ascii_only = prose.lower, prose.lower.isascii()
    found = [(start, lower[start:end]) for start, end in opened.digits]
    if not ascii_only:
        found += [(match.start(), match[0]) for match in _signs().finditer(prose.plain)]
    kinds = _kinds()
    for start, word in opened.words:
        kind = kinds.get(word)
        if kind is None or not (ascii_only or is_word(lower, start, start + len(word))):
            continue
        if not kind or _begins(kind, prose, start, start + len(word)):
            found.append((start, word))
    found.sort()
    return found


def _begins(kind: str, prose: Prose, start: int, end: int) -> bool:
    """True if what stands around a word lets it begin a number."""
    lower = prose.lower
    if kind == "magnitude":
        return start == 0 or lower[start - 1] == "\n" or _leads(prose, start, end)
    if kind == "vague":
        return _OF.match(lower, end) is not None
    pattern = _article() if kind == "article" else length
    return pattern.match(lower, start) is not None


_WORD_BEFORE = lazy(r"(?r)([\p{L}.'-]++),? ")
_AND = lazy(r" and ([a-z]+)")
_SIZES = (Kind.MONEY, Kind.MEASURE)


def _leads(prose: Prose, start: int, end: int) -> bool:
    """ "it cost thousand euros", "for hundred and twenty": a magnitude without its "one"."""
    if prose.plain[start:end] not in load("numerals")["vague"]["alone"]:
        return False
    before = _WORD_BEFORE.match(prose.lower, max(0, start - REACH), start)
    if before is None or before[1] in _no_lead() or before[1] in known():
        return False
    more = _AND.match(prose.lower, end)
    if more:
        return more[1] in load("numerals")["units"] or more[1] in load("numerals")["tens"]
    unit = measures.after(prose, end)
    if unit is None or unit.kind not in _SIZES or prose.lower[end] != " ":
        return False
    return prose.lower[unit.end - 1] == "s"  # "a further hundred dollar fee"


@cache
def _no_lead() -> frozenset[str]:
    return frozenset(load("numerals")["vague"]["before"])


@cache
def _signs() -> regex.Pattern[str]:
    return compiled(f"[{''.join(load('numerals')['signs'])}]")


@cache
def _article() -> regex.Pattern[str]:
    return compiled(rf"an?[ -]{trie(spelled.led())}\b|{LENGTHS}")


@cache
def vague() -> frozenset[str]:
    """The words that name no number: "thousands of"."""
    return frozenset(load("numerals")["vague"]["words"])


@cache
def _kinds() -> dict[str, str]:
    """The words that a number may begin with; "" for those that need nothing more."""
    tables = load("numerals")
    kinds = dict.fromkeys(tables["magnitudes"], "magnitude")
    kinds |= dict.fromkeys(vague(), "vague")
    kinds |= dict.fromkeys(FIRST, "length") | dict.fromkeys(ARTICLES, "article")
    plain = [POINT, *spelled.first_words(), *ordinals.first_words(), *tables["multiples"]]
    return kinds | dict.fromkeys(plain, "")
