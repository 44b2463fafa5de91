"""The magnitude behind a number: "7.2 million", "72k", "48.5 MGBP"."""

from functools import cache

import regex

from factcheck.extract.quantities import nouns
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units.ambiguous import beside, built, near
from factcheck.extract.units.measures import after
from factcheck.extract.units.tables import Measure, words
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import lazy

FAR = 30  # characters back to the feet that metres in brackets are said for
_IN_FEET = lazy(r"(?:ft|feet|foot|yards?|miles?)[ ]?[(](?:or |about |some )?[0-9][0-9.,]*$")
_RUN = lazy(r" in (?:a time of )?[0-9]+(?:[.:][0-9]+)*(?: ?s\b| ?sec| minutes?\b)")
_SIZES = ("length", "area", "volume", "mass", "energy")
_MAGNITUDE = lazy(r"([ -]?)(\p{L}++)(?![²³^]|[23/]\b|[23]\s)")


def may_scale(word: str) -> bool:
    """True if a word can be, or hold, a magnitude."""
    return word in _magnitudes() or (len(word) == 4 and word[0] in _prefixes())


def magnitude(prose: Prose, end: int, *, money: bool, scaled: bool) -> tuple[float, int] | None:
    """The magnitude that follows a number, and where it ends: "72k", "7.2 million"."""
    match = _MAGNITUDE.match(prose.lower, end)
    if not match:
        return None
    gap, word = match[1], match[2]
    worth = _magnitudes().get(word)
    if worth is None:
        return _before_code(prose, match) if not gap or gap == " " else None
    if word == "mm" and not money:
        return None
    if len(word) == 1 and not _is_letter(prose, match, money=money):
        return None
    if word.startswith("doz") and scaled:  # "3 million dozen": what is counted
        return None
    return float(worth), match.end()


def _is_letter(prose: Prose, match: regex.Match[str], *, money: bool) -> bool:
    """True if a single letter is a magnitude: "72k", "$5 B", "24 M"; "b" only of money."""
    letter, at = match[2], match.start(2)
    if letter == "t":  # "$3.1T"; else tonnes
        return money and not match[1]
    if letter == "b" and not money:  # "1.2b", not "Fig. 4b"
        return not match[1] and prose.plain[at - 2 : at - 1] == "."
    if match[1] and not money:
        return prose.plain[at] == "M" and match[1] == " "
    if letter == "k" and not money:
        return prose.plain[at] != "K" or not near("thousand", prose.lower, match.end())
    if money or letter != "m" or _is_of(after(prose, match.end()), *_SIZES):  # "18.3m km"
        return True
    return not _is_metres(prose, at, match.end())


def _is_metres(prose: Prose, at: int, end: int) -> bool:
    """ "37,000ft (11,300m)", "60m (197ft)", "the 100m in 9.8s", "a jump of 6m"."""
    behind = _IN_FEET.search(prose.lower, max(0, at - FAR), at) or _RUN.match(prose.lower, end)
    if behind or _is_of(beside(prose, end), "length") or near("million", prose.lower, end):
        return True
    if not built(prose.lower, end):
        return False
    counted = nouns.counted(prose.lower, end)[0]  # "48m people" are no metres
    return not (counted.endswith("s") or counted in load("nouns")["plurals"])


def _is_of(unit: Measure | None, *dimensions: str) -> bool:
    return unit is not None and unit.dimension in dimensions


def _before_code(prose: Prose, match: regex.Match[str]) -> tuple[float, int] | None:
    """The letter of "48.5 MGBP" and "20 TSEK"."""
    at = match.start(2)
    word = prose.plain[at : match.end()]
    worth = load("currencies_before")["prefixes"].get(word[0])
    if worth is None or len(word) != 4 or not word[1:].isupper():
        return None
    found = words().get(match[2][1:])
    return (float(worth), at + 1) if found and found.kind is Kind.MONEY else None


@cache
def _prefixes() -> frozenset[str]:
    return frozenset(letter.lower() for letter in load("currencies_before")["prefixes"])


@cache
def _magnitudes() -> dict[str, float]:
    rows = load("numerals")
    dozens = {word: worth for word, worth in rows["dozens"].items() if word.startswith("d")}
    return {**rows["magnitudes"], **rows["abbreviations"], **rows["later"], **dozens}
