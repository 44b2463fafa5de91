"""Where a period may be: a pass for words and a few for figures, each led by plain characters."""

import re
from collections.abc import Callable, Iterator
from functools import cache

import regex

from factcheck.extract.periods import coded, days, months, units, years
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.words import trie, words

Reader = Callable[[Page, int, int], Atom | None]


@cache
def _readers() -> dict[str, Reader]:
    """Which reader each trigger word belongs to."""
    lexicon = words()
    found: dict[str, Reader] = dict.fromkeys(lexicon.units, units.read)
    found |= dict.fromkeys(lexicon.weekdays, days.named)
    found |= dict.fromkeys(lexicon.days, days.today)
    found |= dict.fromkeys(lexicon.seasons, days.season)
    found |= dict.fromkeys(lexicon.decades, coded.decade)
    found |= dict.fromkeys(coded.HUNDREDS, coded.spelled)
    found |= dict.fromkeys(coded.CODES, coded.read)
    return found | dict.fromkeys(lexicon.months, months.read)


@cache
def _words() -> re.Pattern[str]:
    # the one place for the standard library: on a trie it runs at three times the speed
    return re.compile(rf"\b{trie(list(_readers()))}\b", re.ASCII)


@cache
def _figures() -> dict[regex.Pattern[str], Callable[[Page, int], Atom | None]]:
    """Patterns that begin with a plain class or letter: several fast passes beat one slow one."""
    return {
        regex.compile(r"(?<!\w)[0-9]{4}(?![0-9])"): years.read,
        regex.compile(r"['’][0-9]{2}(?![\w'’]|[.,][0-9])(?<!\w...)"): years.short,
        regex.compile(r"['’][0-9]0s\b(?<!\w....)"): years.short,
        regex.compile(r"(?<![\w.,$£€'’-])[0-9]0s\b"): years.short,
        regex.compile(r"fy[0-9]{2}(?:[0-9]{2})?\b(?<!\wfy[0-9]*)"): years.fiscal,
    }


def atoms(page: Page) -> list[Atom]:
    """Every piece of a period, in order, none overlapping: of two the longer one stays."""
    found = [atom for atom in _all(page) if atom]
    found.sort(key=lambda a: (a.start, -a.end))
    return _apart(found)


def _all(page: Page) -> Iterator[Atom | None]:
    readers, lower = _readers(), page.lower
    for m in _words().finditer(lower):
        start, end = m.span()
        if not (lower[end : end + 1].isalnum() or lower[start - 1 : start].isalnum()):  # Janáček
            yield readers[m[0]](page, start, end)
    for pattern, reader in _figures().items():
        for at in (found.start() for found in pattern.finditer(lower)):
            yield reader(page, at)


def _apart(found: list[Atom]) -> list[Atom]:
    kept: list[Atom] = []
    for atom in found:
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
        elif (atom.bare, atom.end - atom.start) > (kept[-1].bare, kept[-1].end - kept[-1].start):
            kept[-1] = atom
    return kept
