"""Lengths of time in days, as far as what is printed tells them."""

import re
from datetime import date
from functools import cache

from factcheck.lexicon import load
from factcheck.model.period import DAYS_PER_MONTH, Period
from factcheck.model.quantity import Quantity

Size = tuple[float, float, float]  # the middle, the least and the most
MONTH = 1.1  # months: a longer stretch is no date
EVEN = 0.03  # months: a stretch so near to whole ones
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_UNEVEN = {"month": 1.5, "year": 1.0}  # days: what a calendar month or year may differ by


@cache
def day_sizes() -> dict[str, float]:
    """How many days each stretch of the calendar and the clock has, by its unit."""
    return {name: float(days) for name, days in load("rates")["days"].items()}


def in_days(length: Quantity) -> Size | None:
    """A length in days; None where its unit is none of the calendar or the clock."""
    days = day_sizes().get(length.unit)
    if days is None or length.value is None:
        return None
    size, slack = length.interval, _UNEVEN.get(length.unit, 0.0)
    return length.value * days, size.low * days - slack, size.high * days + slack


def known_days(period: Period | None) -> tuple[date, date] | None:
    """The first and the last day of a date; None where it is longer than a month, or not known."""
    if period is None or period.start is None or period.end is None or period.months is None:
        return None
    return (period.start, period.end) if period.months <= MONTH else None


def run_of(period: Period | None) -> Size | None:
    """The days of a stretch told from day to day, "2 to 23 June", with one or both of its ends.

    Its year need not be known. None for what may be told by the month: "June", "1 to 30 June".
    """
    if period is None or not period.months or len(_DAY.findall(period.text)) < len(("from", "to")):
        return None
    if abs(period.months - round(period.months)) < EVEN:
        return None
    days = round(period.months * DAYS_PER_MONTH)
    return float(days), days - 1.0, float(days)


def between(start: tuple[date, date], end: tuple[date, date]) -> Size:
    """The days from one date to another, each with its first and its last day; both may count."""
    least, most = (end[0] - start[1]).days, (end[1] - start[0]).days + 1
    return (least + most - 1) / 2, float(least), float(most)
