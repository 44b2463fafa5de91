"""Periods that hang on the date of publication: last year, the past five years, year to date."""

from datetime import date

from factcheck.extract.periods.atom import Atom, Back, Page
from factcheck.extract.periods.part import Part
from factcheck.extract.periods.said import Said
from factcheck.extract.periods.when import (
    DAY,
    When,
    between,
    containing,
    ending,
    length,
    shift,
    starting,
)
from factcheck.extract.periods.words import words

FLOWING = frozenset({"year", "month", "week"})  # "the last year" runs up to today
LONG = frozenset({"decade", "century"})


def read(page: Page, unit: str, said: Said, end: int, plural: bool) -> Atom | None:
    """Last year, the past five years; "last" may also be the end of something longer."""
    if plural and said.number is None:
        return None  # "recent years", "coming months": nobody knows how many
    count, lean = said.many, said.lean or 0
    whole = unit not in ("night", "weekend")
    part = Part(unit, -1, count) if lean < 0 and whole else None
    if said.number is None and said.word in words().classes["pointing"]:
        return Atom(said.start, end, part=part, back=Back(unit, -lean, stretch=unit in LONG))
    rolls = said.number is not None or _flows(unit, said)
    when = rolling(page, unit, count, lean) if rolls else neighbour(page, unit, lean)
    return Atom(said.start, end, when, part)


def _flows(unit: str, said: Said) -> bool:
    """True if the stretch runs up to today, or from today on: "the last year", "past week"."""
    if said.lean == 0 or said.fixed:
        return False
    return (unit in FLOWING and (said.the or said.word == "past")) or unit in LONG


def rolling(page: Page, unit: str, count: int, lean: int) -> When:
    """So many units up to the date of publication, or from the day after it."""
    if page.published is None or lean == 0:
        return When(None, None, length(unit, count), True)
    if lean > 0:
        return starting(page.published + DAY, unit, count, relative=True)
    return ending(page.published, unit, count, relative=True)


def neighbour(page: Page, unit: str, lean: int) -> When:
    """The calendar unit beside the one of publication."""
    day = shift(page.published, unit, lean) if page.published else None
    if day is None:
        return When(None, None, length(unit), True, unit)
    return containing(day, unit, relative=True)


def to_date(published: date | None, unit: str) -> When:
    """The year to date."""
    if published is None or unit not in ("year", "month", "quarter", "week"):
        return When(relative=True)
    return between(containing(published, unit).start, published, relative=True)
