"""Calendar arithmetic: units, stretches of days, parts of a longer stretch."""

from datetime import date, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta
from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.period import DAYS_PER_MONTH

DAY = timedelta(days=1)
_STEPS: dict[str, tuple[int, int, int]] = {  # years, months, days
    "day": (0, 0, 1),
    "night": (0, 0, 1),
    "week": (0, 0, 7),
    "isoweek": (0, 0, 7),
    "weekend": (0, 0, 7),
    "fortnight": (0, 0, 14),
    "month": (0, 1, 0),
    "quarter": (0, 3, 0),
    "half": (0, 6, 0),
    "year": (1, 0, 0),
    "decade": (10, 0, 0),
    "century": (100, 0, 0),
}
_YEARS = {"year": (1, 0), "decade": (10, 0), "century": (100, 1)}
_MONTHS = {"month": 1, "quarter": 3, "half": 6}


class When(Struct, frozen=True):
    """Days from `start` to `end`; `grain` is the unit it is one of, "" for any other stretch."""

    start: date | None = None
    end: date | None = None
    months: float | None = None
    relative: bool = False
    grain: str = ""

    @property
    def known(self) -> bool:
        """True if both days are known."""
        return self.start is not None and self.end is not None

    def moment(self, day: date | None) -> "When":
        """A point of this stretch: it has a day and no length."""
        return replace(self, start=day, end=day, months=None, grain="")


UNKNOWN = When()


@lru_cache(maxsize=4096)
def _steps(unit: str, count: int) -> relativedelta:
    years, months, days = _STEPS[unit]
    return relativedelta(years=years * count, months=months * count, days=days * count)


@lru_cache(maxsize=4096)
def shift(day: date, unit: str, count: int) -> date | None:
    """The day `count` units later; None outside the calendar."""
    try:
        found: date = day + _steps(unit, count)
    except (ValueError, OverflowError):
        return None
    return found


@lru_cache(maxsize=1024)
def length(unit: str, count: int = 1) -> float:
    """How many months `count` units are."""
    step = _steps(unit, count)
    if unit == "weekend":
        return 2 * count / DAYS_PER_MONTH
    return float(step.years * 12 + step.months + step.days / DAYS_PER_MONTH)


@lru_cache(maxsize=4096)
def months_of(start: date, end: date) -> float:
    """Months from the first to the last day, both included; whole where the calendar says so."""
    if end >= date.max:
        end -= DAY
    gap = relativedelta(end + DAY, start)
    return float(gap.years * 12 + gap.months + gap.days / DAYS_PER_MONTH)


def between(start: date | None, end: date | None, relative: bool = False, grain: str = "") -> When:
    """The stretch of days; unknown when it would run backwards."""
    if start is None or end is None or start > end:
        return When(relative=relative)
    return When(start, end, months_of(start, end), relative, grain)


@lru_cache(maxsize=4096)
def starting(start: date, unit: str, count: int = 1, relative: bool = False) -> When:
    """`count` units from a day on."""
    after = shift(start, unit, count)
    if after is None or after <= start:
        return When(None, None, length(unit, count), relative)
    grain = unit if count == 1 else ""
    return When(start, after - DAY, length(unit, count), relative, grain)


@lru_cache(maxsize=4096)
def ending(end: date, unit: str, count: int = 1, relative: bool = False) -> When:
    """`count` units up to a day, that day included."""
    try:
        start = shift(end + DAY, unit, -count)
    except OverflowError:
        start = None
    if start is None or start > end:
        return When(None, None, length(unit, count), relative)
    return When(start, end, length(unit, count), relative, unit if count == 1 else "")


@lru_cache(maxsize=4096)
def containing(day: date, unit: str, relative: bool = False) -> When:
    """The calendar unit that holds a day."""
    if unit in _MONTHS:
        first = day.replace(day=1, month=day.month - (day.month - 1) % _MONTHS[unit])
    elif unit in _YEARS:
        size, base = _YEARS[unit]
        first = date(max(1, (day.year - base) // size * size + base), 1, 1)
    elif unit == "weekend":
        first = day + timedelta(days=5 - day.weekday())
        return When(first, first + DAY, length("weekend"), relative, unit)
    elif unit in ("week", "fortnight"):
        first = day - timedelta(days=day.weekday())
    else:
        first = day
    return starting(first, unit, 1, relative)


@lru_cache(maxsize=1024)
def year(number: int) -> When:
    """A calendar year."""
    return When(date(number, 1, 1), date(number, 12, 31), 12.0, False, "year")
