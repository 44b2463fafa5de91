"""Two years with a dash: 2016-17, which straddles New Year, 2004-2006, and 2014-10, a month."""

from datetime import date

import regex

from factcheck.extract.periods.around import GAP, Word, after, before
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.sizes import counts
from factcheck.extract.periods.when import When, between, starting
from factcheck.extract.periods.words import words
from factcheck.pattern import lazy

LONGEST = 150  # years: two numbers further apart are no span of years
SHORT = 20  # the same for 1987-91, which could be a month in figures


_DASH = rf"(?P<dash>{GAP}?[-–—/~]{GAP}?)"
_SECOND = lazy(rf"{_DASH}(?P<other>[0-9]{{4}}|[0-9]{{1,2}})(?![\w%]|[.,/-][0-9])")


def read(page: Page, at: int, number: int) -> Atom | None:
    """The span whose first year stands at `at`."""
    m = _SECOND.match(page.lower, at + 4)
    if m is None:
        return None
    if len(m["other"]) == 4:
        return _full(page, at, number, m)
    return _short(page, at, number, m) if len(m["dash"]) == 1 else None


def _short(page: Page, at: int, number: int, m: "regex.Match[str]") -> Atom | None:
    """2016-17, 1987-91, 2014-10."""
    other = m["other"]
    last = _expanded(number, other)
    if last == number + 1:
        said = before(page.lower, at, 3)
        return Atom(words_of_year(said, at), m.end(), split(number, said))
    if len(other) == 2 and last <= number + SHORT:
        return Atom(at, m.end(), between(date(number, 1, 1), date(last, 12, 31)))
    code = page.text[max(0, at - 4) : at].strip().isupper()  # ISO 2014-09
    if len(other) == 1 or code or not 1 <= int(other) <= 12:
        return None
    return Atom(at, m.end(), starting(date(number, int(other), 1), "month"))


def _full(page: Page, at: int, number: int, m: "regex.Match[str]") -> Atom | None:
    """2004-2006; the season or financial year 2016-2017."""
    last, said = int(m["other"]), before(page.lower, at, 3)
    if not number < last <= min(number + LONGEST, 2100) or counts(after(page.lower, m.end())):
        return None
    if last == number + 1 and ("/" in m["dash"] or _kind(said)):
        return Atom(words_of_year(said, at), m.end(), split(number, said))
    return Atom(at, m.end(), between(date(number, 1, 1), date(last, 12, 31)))


def _expanded(number: int, short: str) -> int:
    size = 10 if len(short) == 1 else 100
    last = number // size * size + int(short)
    return last if last > number else last + size


def _kind(said: list[Word]) -> str:
    starts = words().split_years
    return next((word.text for word in said[:2] if word.text in starts), "")


def split(number: int, said: list[Word]) -> When:
    """The financial year, school year or season that begins in the first of two years."""
    month = words().split_years[_kind(said) or "plain"]
    return starting(date(number, month, 1), "year")


def words_of_year(said: list[Word], at: int) -> int:
    """Where the words that belong to a year begin: "the financial year" 2016-17."""
    start = at
    for word in said[:3]:
        if word.text == "the" and start < at:
            return word.start
        if word.text not in words().classes["year_words"]:
            break
        start = word.start
    return start
