"""Periods made of a unit and the words around it.

Two years ago, the first 11 months, the third quarter, week 10, the three months (to June);
what leans on the date of publication is in `relative`.
"""

from datetime import date

import regex

from factcheck.extract.periods import relative
from factcheck.extract.periods.around import GAP
from factcheck.extract.periods.atom import Atom, Back, Page
from factcheck.extract.periods.part import Part
from factcheck.extract.periods.said import Said, sort
from factcheck.extract.periods.when import When, length, starting
from factcheck.extract.periods.words import words
from factcheck.pattern import lazy

LOOSE = frozenset({"night", "weekend", "period"})  # units that nothing is counted in


_STOP = rf"(?=[.,;:)!?'’\"\n]|\Z|{GAP}(?:and|but|when|to|in|from|or|as|on|for|at)\b)"
_RIGHT_BEGINS = frozenset("otaepb0123456789 \t\xa0\u2009\u202f\n") | {""}
_RIGHT = lazy(
    rf"""(?:{GAP}|-)(?:
    (?P<on>(?:on|over)(?:{GAP}|-)(?:year|quarter|month|week|half|day)s?\b)
    | (?P<date>(?<!-)to{GAP}date\b)
    | (?P<ago>ago)\b
    | (?P<back>earlier|previously|prior\b(?!{GAP}to)|before{_STOP})
    | (?<!-)(?P<week>[0-9]{{1,2}})(?![\w%]|[.,:/-][0-9]))""",
    regex.VERBOSE,
)


def read(page: Page, at: int, end: int) -> Atom | None:
    """The period whose unit stands at `at`."""
    word = page.lower[at:end]
    unit, plural = words().units[word], word[-1] == "s"
    said = sort(page.lower, at, plural)
    follows = page.lower[end : end + 2].strip(" -")[:1] in _RIGHT_BEGINS
    right = _RIGHT.match(page.lower, end) if follows else None
    if right and (found := _with_right(page, at, said, right)):
        return found
    if said.same:
        return Atom(said.start, end, back=Back(unit, same=True), bare=False)
    if unit == "period" or (unit == "century" and page.text[end : end + 2].strip().istitle()):
        return None  # 20th Century Fox
    if said.lean is not None:
        return relative.read(page, unit, said, end, plural)
    if said.ordinal is not None:
        return _nth(unit, said, end)
    return _length(page, unit, said, end, plural)


def _with_right(page: Page, at: int, said: Said, right: "regex.Match[str]") -> Atom | None:
    """What the words after the unit make of it."""
    word, end = page.lower[at : right.start()], right.end()
    unit, plural = words().units[word], word[-1] == "s"
    if right["on"]:
        return Atom(at, end, When(relative=True))
    if right["date"]:
        return Atom(said.start, end, relative.to_date(page.published, unit))
    if right["week"]:
        return _numbered(unit, said, int(right["week"]), end)
    if unit == "period" or said.ordinal or said.lean is not None:
        return None
    if said.number is None and (plural or not (said.the or right["ago"] or unit == "year")):
        return None
    return Atom(said.start, end, back=Back(unit, said.many, ago=bool(right["ago"])))


def _numbered(unit: str, said: Said, number: int, end: int) -> Atom | None:
    """Week 10."""
    if unit != "week" or said.number or said.lean is not None or not 1 <= number <= 53:
        return None
    return Atom(said.start, end, part=Part("isoweek", number, named=True))


def _nth(unit: str, said: Said, end: int) -> Atom | None:
    """The third quarter, the first 11 months, the 19th century, the third and fourth quarters."""
    nth, count = said.ordinal or 1, said.many
    if said.and_ordinal is not None:
        nth, count = said.and_ordinal, nth - said.and_ordinal + 1
    if unit in LOOSE or not (count > 0 and (nth > 0 or count == 1 or said.number)):
        return None
    if unit == "century":
        return Atom(said.start, end, _century(nth, count)) if 1 <= nth <= 21 else None
    if (unit == "half" and nth not in (1, 2, -1)) or (unit == "quarter" and nth > 4):
        return None
    alone = unit in ("quarter", "half") and (said.number is None or nth == 1)
    bare = alone or (unit == "month" and count > 1 and nth == 1)
    return Atom(said.start, end, part=Part(unit, nth, count), bare=bare)


def _century(nth: int, count: int) -> When:
    return starting(date((nth - 1) * 100 + 1, 1, 1), "century", count)


def _length(page: Page, unit: str, said: Said, end: int, plural: bool) -> Atom | None:
    """A mere length, which waits for what it leads up to: "the three months" to June."""
    known = said.number or said.the or plural or unit == "year"
    if unit in LOOSE or not known:
        return None
    # "the year" alone is the one of publication, for "the first quarter of the year"
    whole = relative.neighbour(page, unit, 0)
    if said.number:
        whole = When(None, None, length(unit, said.number), True)
    when = None if plural and not said.number else whole  # "for the years ended June"
    return Atom(said.start, end, when, unit=unit, many=said.many, bare=False)
