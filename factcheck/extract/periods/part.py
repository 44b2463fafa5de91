"""Parts of a longer stretch: a month of a year, its first 11 months, the last week of March."""

from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract.periods.when import (
    DAY,
    UNKNOWN,
    When,
    between,
    length,
    shift,
    starting,
    year,
)

YEARLY = frozenset({"month", "quarter", "half", "isoweek"})
PASSED, PRESENT, AHEAD, COMING = -1, 0, 1, 2  # which year's is meant: see `Part.lean`


class Part(Struct, frozen=True):
    """The `nth` stretch of `many` units in something longer.

    A negative `nth` counts from the end; `day` to `last` are days of that month. `lean` says
    which one is meant where no year is said: this year's, the last one over, the next to begin,
    the next to end, or (None) the latest begun. `named` ones have a name of their own: March.
    """

    unit: str
    nth: int
    many: int = 1
    day: int = 0
    last: int = 0
    lean: int | None = None
    named: bool = False

    @property
    def months(self) -> float:
        """How long it is."""
        if self.day:
            return length("day", max(self.last - self.day, 0) + 1)
        return length(self.unit, self.many)

    @property
    def yearly(self) -> bool:
        """True if every year has just one: March, 14 March, the third quarter, week 10."""
        return self.unit in YEARLY

    def within(self, whole: When) -> When:
        """The part of a longer stretch; unknown when it does not lie inside."""
        return _within(self, whole)

    def near(self, published: date | None) -> When:
        """The one that is meant where no year is said."""
        if published is None:
            return When(None, None, self.months, True)
        return _near(self, published)


@lru_cache(maxsize=4096)
def _within(part: Part, whole: When) -> When:
    start, end = whole.start, whole.end
    if start is None or end is None:
        return When(None, None, part.months, whole.relative)
    if part.unit == "isoweek":  # the first and the last may reach over the edges of the year
        return replace(_week(start.year, part.nth), relative=whole.relative)
    found = _half(part, start, end) if part.unit == "half" else _counted(part, start, end)
    if found.start is None or found.end is None or found.start < start:
        return UNKNOWN
    if found.end > end and part.nth + part.many <= 13:  # only a winter runs on into the next year
        return UNKNOWN
    if (found.start, found.end) == (start, end):
        return UNKNOWN
    return replace(found, relative=whole.relative)


def _half(part: Part, start: date, end: date) -> When:
    """The half of a year, a month, a decade."""
    middle = start + (end + DAY - start) // 2
    if shift(start, "year", 1) == end + DAY:
        middle = shift(start, "month", 6) or middle
    when = between(start, middle - DAY) if part.nth == 1 else between(middle, end)
    return replace(when, grain="half")


def _counted(part: Part, start: date, end: date) -> When:
    if part.nth < 0:
        after = shift(end, "day", 1)
        first = shift(after, part.unit, -part.many) if after else None
    else:
        first = shift(start, part.unit, part.nth - 1)
    if first is None:
        return UNKNOWN
    if part.day:
        return _days(first, part.day, part.last or part.day)
    return starting(first, part.unit, part.many)


def _days(month: date, first: int, last: int) -> When:
    try:
        start, end = month.replace(day=first), month.replace(day=last)
    except ValueError:
        return UNKNOWN
    return between(start, end, grain="day" if first == last else "")


def _week(number: int, week: int) -> When:
    try:
        return starting(date.fromisocalendar(number, week, 1), "week")
    except ValueError:
        return UNKNOWN


@lru_cache(maxsize=4096)
def _near(part: Part, published: date) -> When:
    """The nearest day; else the latest begun, unless `lean` says otherwise."""
    years = range(published.year + 8, published.year - 9, -1) if part.day else _years(published)
    found = [when for when in map(part.within, map(year, years)) if when.known]
    if part.day and part.lean is None:
        chosen = sorted(found, key=lambda when: abs((when.start or published) - published))
    else:
        chosen = [when for when in found if _meant(part, when, published)]
        if part.lean in (AHEAD, COMING):
            chosen.reverse()
    return replace(chosen[0], relative=True) if chosen else When(None, None, part.months, True)


def _years(published: date) -> range:
    return range(published.year + 1, published.year - 3, -1)


def _meant(part: Part, when: When, published: date) -> bool:
    if when.start is None or when.end is None:
        return False
    by_lean = {
        PASSED: when.end < published,
        PRESENT: when.start.year == published.year,
        AHEAD: when.start > published,
        COMING: when.end >= published,
    }
    if part.lean is not None:
        return by_lean[part.lean]
    return (when.end if part.many > 1 and part.nth == 1 else when.start) <= published
