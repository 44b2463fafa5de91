"""Where a period may be: at a trigger word, or at some runs of digits."""

from collections.abc import Callable, Iterator
from functools import cache

from factcheck.extract.periods import coded, days, months, units, years
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.words import words
from factcheck.extract.sentences.openings import Openings, is_word
from factcheck.pattern import lazy

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
    found["two"] = coded.thousand
    found |= dict.fromkeys(lexicon.classes["codes"], coded.read)
    return found | dict.fromkeys(lexicon.months, months.read)


def atoms(page: Page, opened: Openings) -> list[Atom]:
    """Every piece of a period, in order, none overlapping: of two the longer one stays."""
    found = [atom for atom in (*_led(page, opened), *_figures(page, opened)) if atom]
    found.sort(key=lambda a: (a.start, -a.end))
    return _apart(found)


def _led(page: Page, opened: Openings) -> Iterator[Atom | None]:
    """The pieces at trigger words; a low line beside one makes it another."""
    readers, lower, past = _readers(), page.lower, 0
    ascii_only = lower.isascii()
    for start, word in opened.words:
        reader = readers.get(word)
        if reader is None or start < past or lower[start - 1 : start] == "_":
            continue
        past = _end(lower, start, word)
        whole = ascii_only or is_word(lower, start, past)
        if whole and lower[past : past + 1] != "_":
            yield reader(page, start, past)


_HYPHENED = lazy(r"half-years?(?![a-z0-9_])")


def _end(lower: str, start: int, word: str) -> int:
    """Where the trigger ends: "half-year" is one."""
    match = _HYPHENED.match(lower, start) if word == "half" else None
    return match.end() if match else start + len(word)


_YEAR = lazy(r"(?<!\w)[0-9]{4}")
_SHORT = lazy(r"['’][0-9]{2}(?![\w'’]|[.,][0-9])(?<!\w...)|['’][0-9]0s\b(?<!\w....)")
_DECADE = lazy(r"(?<![\w.,$£€'’-])[0-9]0s\b")
_ENDS = lazy(r"(?![\w/%-]|[.,:][0-9])")
_FISCAL = lazy(r"fy[0-9]{2}(?:[0-9]{2})?\b(?<!\wfy[0-9]*)")
_SHORT_CODE = lazy(r"(?<!\w)[1-4](?:[Qq]|H)[0-9]{2}(?!\w)")


_ERAS = frozenset({"a", "ad", "c", "ce"})  # how "AD" and "CE" begin
FOUR = 4


def _figures(page: Page, opened: Openings) -> Iterator[Atom | None]:
    """The pieces at years in figures: runs of four digits, or of two."""
    lower = page.lower
    for start, end in opened.digits:
        size, left = end - start, lower[start - 1 : start]
        if size == 4 and _YEAR.match(lower, start):
            yield years.read(page, start)
        elif size == 2 and left in ("'", "’") and _SHORT.match(lower, start - 1):
            yield years.short(page, start - 1)
        elif size == 2 and lower.startswith("0s", start + 1) and _DECADE.match(lower, start):
            yield years.short(page, start)
        elif size == 2 and left == "/" and _ENDS.match(lower, end):
            yield years.brief(page, start)
        elif size == 2 and lower.startswith(" of ", start - 4) and _ENDS.match(lower, end):
            yield years.of_month(page, start)
        elif size == 2 and left in ("q", "h") and _SHORT_CODE.match(page.text, start - 2):
            yield coded.short(start - 2, lower[start - 2 : end])
        if size <= FOUR and lower[end : end + 2].strip() in _ERAS:
            yield years.of_era(page, start, end)
        if left == "y" and _FISCAL.match(lower, start - 2):
            yield years.fiscal(page, start - 2)


def _apart(found: list[Atom]) -> list[Atom]:
    kept: list[Atom] = []
    for atom in found:
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
        elif (atom.bare, atom.end - atom.start) > (kept[-1].bare, kept[-1].end - kept[-1].start):
            kept[-1] = atom
    return kept
