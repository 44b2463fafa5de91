"""Quarters and halves by their letters, Q3, 3Q, H1; decades and years in words, the nineties."""

from datetime import date
from functools import cache

import regex

from factcheck.extract.periods.around import GAP, after, nearest
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.part import Part
from factcheck.extract.periods.when import starting, year
from factcheck.extract.periods.words import words
from factcheck.extract.trie import trie
from factcheck.pattern import compiled, lazy

_YEAR_BEHIND = lazy(r" ?['’]([0-9]{2})(?![\w'’]|[.,][0-9])")
HUNDREDS = ("eighteen", "nineteen", "twenty")


def read(page: Page, at: int, end: int) -> Atom | None:
    """A quarter or half year; the halves only with a year beside them, for H2 is also a gas."""
    word = page.lower[at:end]
    unit = "quarter" if "q" in word else "half"
    said = nearest(page.lower, at)
    start = said.start if said.text == "the" else at
    part = Part(unit, int(word.strip("qh")), named=True)
    if told := _YEAR_BEHIND.match(page.lower, end):  # "Q2'16"
        return Atom(start, told.end(), part.within(year(2000 + int(told[1]))))
    return Atom(start, end, part=part, bare=unit == "quarter")


def short(at: int, code: str) -> Atom | None:
    """2Q16, 1H17: the second quarter of 2016."""
    unit, number = "quarter" if code[1] == "q" else "half", int(code[0])
    if unit == "half" and number > 2:
        return None
    return Atom(
        at, at + len(code), Part(unit, number, named=True).within(year(2000 + int(code[2:])))
    )


def decade(page: Page, at: int, end: int) -> Atom | None:
    """The nineties; not her nineties, nor temperatures in the low nineties."""
    said = nearest(page.lower, at)
    if said.text not in ("the", "early", "late", "roaring"):
        return None
    start = said.start if said.text == "the" else at
    number = words().decades[page.lower[at:end]]
    return Atom(start, end, starting(date(number, 1, 1), "decade"))


def thousand(page: Page, at: int, end: int) -> Atom | None:
    """Two thousand and nine, after a month or what leads to a year, where nothing is counted."""
    if not page.lower.startswith("thousand", end + 1):
        return None
    m = _after_thousand().match(page.lower, end)
    said = nearest(page.lower, at).text
    if m is None or said not in words().months.keys() | words().classes["year_in"]:
        return None
    follower = after(page.lower, m.end())
    if follower and follower not in words().classes["function"]:
        return None
    value = words().cardinals
    last = value.get(m["tens"] or "", 0) + value.get(m["unit"] or "", 0)
    return Atom(at, m.end(), year(2000 + last)) if 1 <= last <= SPELLED else None


SPELLED = 60  # years of this century that are spelled so


@cache
def _after_thousand() -> regex.Pattern[str]:
    numbers = {word: value for word, value in words().cardinals.items() if len(word) > 2}
    tens = trie([word for word, value in numbers.items() if value >= 20 and value % 10 == 0])
    unit = trie([word for word, value in numbers.items() if 1 <= value <= 19 and word != "couple"])
    sep = rf"(?:{GAP}|-)"
    last = rf"(?P<tens>{tens})(?:{sep}(?P<unit>{unit}))?|(?P<unit>{unit})"
    return compiled(rf"{sep}thousand{GAP}(?:and{GAP})?(?:{last})\b(?!-)")


@cache
def _rest() -> regex.Pattern[str]:
    small = [word for word, value in words().cardinals.items() if 1 <= value <= 9 and len(word) > 2]
    tens = [word for word, value in words().cardinals.items() if 10 <= value <= 90]
    unit = trie([word for word in small if word != "couple"])
    sep = rf"(?:{GAP}|-)"
    return compiled(
        rf"{sep}(?:oh{sep}(?P<oh>{unit})|(?P<tens>{trie(tens)})(?:{sep}(?P<unit>{unit}))?)\b(?![-])"
    )


def spelled(page: Page, at: int, end: int) -> Atom | None:
    """Nineteen ninety-six, after a word that leads to a year."""
    m = _rest().match(page.lower, end)
    classes = words().classes
    leads = classes["year_in"] | classes["year_strong"] | classes["year_links"]
    if m is None or nearest(page.lower, at).text not in leads:
        return None
    value = words().cardinals
    last = value[m["oh"]] if m["oh"] else value[m["tens"]] + value.get(m["unit"] or "", 0)
    number = value[page.lower[at:end]] * 100 + last
    return Atom(at, m.end(), year(number)) if 1500 <= number <= 2100 and last < 100 else None
