"""Days by name: on Tuesday, last Friday, yesterday, last night; and the seasons."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta, weekday

from factcheck.extract.periods.around import after, ahead, nearest
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.part import AHEAD, PRESENT, Part
from factcheck.extract.periods.when import DAY, When, between, length
from factcheck.extract.periods.words import words


def today(page: Page, at: int, end: int) -> Atom | None:
    """Today, yesterday, tomorrow, tonight; not in a title, as with the Today programme."""
    if page.text[at].isupper() and page.text[max(0, at - 2) : max(0, at - 1)].isalnum():
        return None
    offset = timedelta(days=words().days[page.lower[at:end]])
    return Atom(at, end, _one(page.published + offset if page.published else None))


def _one(day: date | None) -> When:
    if day is None:
        return When(None, None, length("day"), True, "day")
    return between(day, day, relative=True, grain="day")


def named(page: Page, at: int, end: int) -> Atom | None:
    """A weekday: the latest one, unless the words before it speak of the next."""
    said = nearest(page.lower, at)
    classes = words().classes
    if said.text in classes["weekday_names"] or said.text in classes["recurring"]:
        return None
    if _titled(page, end):
        return None
    lean = words().relative.get(said.text)
    start = at if lean is None else said.start
    if lean is None and ahead(page.lower, at):
        lean = AHEAD
    return Atom(start, end, _one(_weekday(page, words().weekdays[page.lower[at:end]], lean)))


def _titled(page: Page, end: int) -> bool:
    """True if a name goes on: the Sunday Times."""
    if page.text[end : end + 1] != " " or not page.text[end + 1 : end + 2].isupper():
        return False
    return after(page.lower, end) not in words().months


def _weekday(page: Page, number: int, lean: int | None) -> date | None:
    published = page.published
    if published is None:
        return None
    if lean == PRESENT:
        return published + timedelta(days=number - published.weekday())
    base, nth = (published + DAY, 1) if lean == AHEAD else (published - DAY * abs(lean or 0), -1)
    found: date = base + relativedelta(weekday=weekday(number)(nth))
    return found


def season(page: Page, at: int, end: int) -> Atom:
    """Last summer; bare ones wait for a year: the summer of 2004."""
    first, count = words().seasons[page.lower[at:end]]
    said = nearest(page.lower, at)
    lean = words().relative.get(said.text)
    taken = lean is not None or said.text == "the"
    part = Part("month", first, count, lean=lean, named=True)
    return Atom(said.start if taken else at, end, part=part, bare=lean is not None)
