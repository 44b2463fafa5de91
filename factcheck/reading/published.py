"""A date of publication in whatever form it is given: a day, a month, a year, or none of them."""

import re
from calendar import month_abbr, monthrange
from collections.abc import Callable
from datetime import MAXYEAR, date, datetime
from math import isnan

from factcheck.model.published import Days, Vague

Published = tuple[date | None, Vague | None]
LONGEST = 40  # characters of a date that are shown
_MONTHS = {name.lower(): number for number, name in enumerate(month_abbr) if name}
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?"
_YEAR = r"(?P<year>[1-9][0-9]{3})"
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter),?"
_FISCAL = r"(?:fy|fiscal(?: year)?) ?"
_QUARTER = r"(?:q[1-4]|[1-4]q)"
_NUMERIC = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([1-9][0-9]{3})")


def published(stated: object) -> Published:
    """The day, or a vague date where none can be read; neither for an empty value.

    >>> published("2018-01-14T09:30:00Z")[0], published("14 January 2018")[0]
    (datetime.date(2018, 1, 14), datetime.date(2018, 1, 14))
    >>> published("2004/2005")[1].days
    (datetime.date(2004, 1, 1), datetime.date(2005, 12, 31))
    >>> published("")
    (None, None)
    """
    if isinstance(stated, date):
        return (stated.date() if isinstance(stated, datetime) else stated), None
    if stated is None or (isinstance(stated, float) and isnan(stated)):
        return None, None
    if isinstance(stated, float) and stated.is_integer():
        stated = int(stated)  # a column of years in which some are missing
    text = " ".join(str(stated).split())
    if not text:
        return None, None
    if day := _day(text):
        return day, None
    shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return None, Vague(shown.encode("utf-8", "replace").decode(), _days(text.lower().strip(" .")))


def _day(text: str) -> date | None:
    """The day that the text states in full."""
    try:
        if "w" not in text.lower():  # a week is no day
            return datetime.fromisoformat(text).date()
    except ValueError:
        pass
    if numeric := _NUMERIC.fullmatch(text):
        days = _in_either_order(numeric)
        return days[0] if days and days[0] == days[1] else None
    return _in_words(text) if re.search(_MONTH, text.lower()) else None


def _in_words(text: str) -> date | None:
    """ "Sunday, 14 January 2018, 9:30 GMT"; None if year, month or day is not stated."""
    from dateutil import parser

    defaults = datetime(2000, 1, 1), datetime(2003, 2, 2)  # noqa: DTZ001  fill in what is missing
    try:
        days = {parser.parse(text, default=day, ignoretz=True).date() for day in defaults}
    except (ValueError, OverflowError):
        return None
    return days.pop() if len(days) == 1 else None


def _in_either_order(match: re.Match[str]) -> Days | None:
    """ "3/4/2018" is 4 March or 3 April; "14/1/2018" can be one day only."""
    first, second, year = map(int, match.groups())
    found = sorted(
        date(year, month, day)
        for month, day in {(first, second), (second, first)}
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    )
    return (found[0], found[-1]) if found else None


def _days(text: str) -> Days | None:
    """The first and the last day that a vague date may mean: of the first form that gives any."""
    if numeric := _NUMERIC.fullmatch(text):
        return _in_either_order(numeric)
    matches = ((re.fullmatch(pattern, text), days) for pattern, days in _FORMS)
    found = (days(match) for match, days in matches if match)
    return next(filter(None, found), None)


def _months(year: str, first: int, last: int) -> Days:
    return date(int(year), first, 1), date(int(year), last, monthrange(int(year), last)[1])


def _named_month(match: re.Match[str]) -> Days:
    number = _MONTHS[match["month"]]
    return _months(match["year"], number, number)


def _numbered_month(match: re.Match[str]) -> Days:
    return _months(match["year"], int(match["number"]), int(match["number"]))


def _years(match: re.Match[str]) -> Days | None:
    """ "2004/05"; None where the second year is not the later one: "2004/03" is a month."""
    year, last = match["year"], match["last"]
    end = year[: 4 - len(last)] + last
    return (_months(year, 1, 12)[0], _months(end, 1, 12)[1]) if year < end else None


def _fiscal(match: re.Match[str]) -> Days:
    """The year and the one before it, in which "FY2019" may have begun."""
    first, last = _months(match["year"], 1, 12)
    return first.replace(year=first.year - 1), last


def _quarter(match: re.Match[str]) -> Days:
    number = 3 * int(match["quarter"].strip("q"))
    return _months(match["year"], number - 2, number)


def _season(match: re.Match[str]) -> Days:
    """The whole year of a season; a winter may run into the next one."""
    first, last = _months(match["year"], 1, 12)
    runs_on = match["season"] == "winter" and last.year < MAXYEAR
    return first, last.replace(year=last.year + runs_on)


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], Days | None]], ...] = (
    (_YEAR, lambda match: _months(match["year"], 1, 12)),
    (rf"(?:{_FISCAL})?{_YEAR}(?:/| ?– ?)(?P<last>[0-9]{{2}}|[1-9][0-9]{{3}})", _years),
    (rf"(?:{_FISCAL})?{_YEAR} ?- ?(?P<last>[1-9][0-9]{{3}})", _years),
    (rf"{_FISCAL}{_YEAR}", _fiscal),
    (rf"{_YEAR}[-/.](?P<number>0?[1-9]|1[0-2])", _numbered_month),
    (rf"(?P<number>0?[1-9]|1[0-2])[-/.]{_YEAR}", _numbered_month),
    (rf"{_MONTH}[ -]?{_YEAR}", _named_month),
    (rf"{_YEAR}[ -]?{_MONTH}", _named_month),
    (rf"{_SEASON}[ -]{_YEAR}", _season),
    (rf"(?P<quarter>{_QUARTER})[ -]?{_YEAR}", _quarter),
    (rf"{_YEAR}[ -]?(?P<quarter>{_QUARTER})", _quarter),
)
