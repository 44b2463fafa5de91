"""A date of publication in whatever form it comes: a day, a month, a year, or nothing usable."""

import re
from calendar import month_abbr, monthrange
from collections.abc import Callable
from datetime import MAXYEAR, date, datetime
from math import isnan

from factcheck.model.published import Days, Vague

Published = tuple[date | None, Vague | None]
LONGEST = 40  # characters that are told of a date
_MONTHS = {name.lower(): number for number, name in enumerate(month_abbr) if name}
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?"
_YEAR = r"(?P<year>[1-9][0-9]{3})"
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter),?"
_FISCAL = r"(?:fy|fiscal(?: year)?) ?"
_QUARTER = r"(?:q[1-4]|[1-4]q)"
_NUMERIC = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([1-9][0-9]{3})")


def published(said: object) -> Published:
    """The day, or what else was said; neither where nothing was.

    >>> published("2018-01-14T09:30:00Z")[0], published("14 January 2018")[0]
    (datetime.date(2018, 1, 14), datetime.date(2018, 1, 14))
    >>> published("2004/2005")[1].days
    (datetime.date(2004, 1, 1), datetime.date(2005, 12, 31))
    >>> published("")
    (None, None)
    """
    if isinstance(said, date):
        return (said.date() if isinstance(said, datetime) else said), None
    if said is None or (isinstance(said, float) and isnan(said)):
        return None, None
    if isinstance(said, float) and said.is_integer():
        said = int(said)  # a column of years in which some are missing
    text = " ".join(str(said).split())
    if not text:
        return None, None
    if day := _day(text):
        return day, None
    shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return None, Vague(shown.encode("utf-8", "replace").decode(), _days(text.lower().strip(" .")))


def _day(text: str) -> date | None:
    """One day, all of it said."""
    try:
        if "w" not in text.lower():  # a week is no day
            return datetime.fromisoformat(text).date()
    except ValueError:
        pass
    if numeric := _NUMERIC.fullmatch(text):
        days = _both(numeric)
        return days[0] if days and days[0] == days[1] else None
    return _in_words(text) if re.search(_MONTH, text.lower()) else None


def _in_words(text: str) -> date | None:
    """ "Sunday, 14 January 2018, 9:30 GMT"; what is not said in full is no day."""
    from dateutil import parser

    defaults = datetime(2000, 1, 1), datetime(2003, 2, 2)  # noqa: DTZ001
    try:
        one, other = (parser.parse(text, default=day, ignoretz=True).date() for day in defaults)
    except (ValueError, OverflowError):
        return None
    found: date = one
    return found if one == other else None


def _both(match: re.Match[str]) -> Days | None:
    """ "3/4/2018" is 4 March or 3 April; "14/1/2018" can be one day only."""
    one, two, year = map(int, match.groups())
    found = sorted(
        date(year, month, day)
        for month, day in {(one, two), (two, one)}
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    )
    return (found[0], found[-1]) if found else None


def _days(text: str) -> Days | None:
    """The days that a date that is none may be."""
    if numeric := _NUMERIC.fullmatch(text):
        return _both(numeric)
    found = ((re.fullmatch(pattern, text), days) for pattern, days in _FORMS)
    return next((days(match) for match, days in found if match), None)


def _months(year: str, first: int, last: int) -> Days:
    return date(int(year), first, 1), date(int(year), last, monthrange(int(year), last)[1])


def _named(match: re.Match[str]) -> Days:
    number = _MONTHS[match["month"]]
    return _months(match["year"], number, number)


def _numbered(match: re.Match[str]) -> Days:
    return _months(match["year"], int(match["number"]), int(match["number"]))


def _years(match: re.Match[str]) -> Days | None:
    year, last = match["year"], match["last"]
    end = year[: 4 - len(last)] + last
    return (_months(year, 1, 12)[0], _months(end, 1, 12)[1]) if year < end else None


def _fiscal(match: re.Match[str]) -> Days:
    """ "FY2019" may have begun in the year before."""
    first, last = _months(match["year"], 1, 12)
    return first.replace(year=first.year - 1), last


def _quarter(match: re.Match[str]) -> Days:
    number = 3 * int(match["quarter"].strip("q"))
    return _months(match["year"], number - 2, number)


def _season(match: re.Match[str]) -> Days:
    """Somewhere in the year; a winter may run into the next one."""
    first, last = _months(match["year"], 1, 12)
    runs = match["season"] == "winter" and last.year < MAXYEAR
    return first, last.replace(year=last.year + runs)


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], Days | None]], ...] = (
    (_YEAR, lambda match: _months(match["year"], 1, 12)),
    (rf"(?:{_FISCAL})?{_YEAR}(?:/| ?– ?)(?P<last>[0-9]{{2}}|[1-9][0-9]{{3}})", _years),
    (rf"(?:{_FISCAL})?{_YEAR} ?- ?(?P<last>[1-9][0-9]{{3}})", _years),
    (rf"{_FISCAL}{_YEAR}", _fiscal),
    (rf"{_YEAR}[-/.](?P<number>0?[1-9]|1[0-2])", _numbered),
    (rf"(?P<number>0?[1-9]|1[0-2])[-/.]{_YEAR}", _numbered),
    (rf"{_MONTH}[ -]?{_YEAR}", _named),
    (rf"{_YEAR}[ -]?{_MONTH}", _named),
    (rf"{_SEASON}[ -]{_YEAR}", _season),
    (rf"(?P<quarter>{_QUARTER})[ -]?{_YEAR}", _quarter),
    (rf"{_YEAR}[ -]?(?P<quarter>{_QUARTER})", _quarter),
)
