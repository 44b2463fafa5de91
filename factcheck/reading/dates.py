"""When a document was published, as far as it says so itself."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from factcheck.model.published import Vague
from factcheck.reading.published import Published

EARLIEST = date(1990, 1, 1)  # before it hardly a file has a clock
LINES = 15  # a dateline stands near the top
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATELINE = re.compile(
    rf"""(?:[A-Z][\w ]{{0,40}}(?:[:,–—-]|\bon|\buntil|released?|published|dated?)\s+)?
    (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?
    (?P<date>{_DAY}\s{_MONTH},?\s\d{{4}}|{_MONTH}\s{_DAY},?\s\d{{4}}|\d{{4}}-\d\d-\d\d)
    (?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d.{{0,12}})?[.]?""",
    re.VERBOSE | re.IGNORECASE,
)


def dateline(lines: Iterable[str]) -> date | None:
    """The date in the first line that holds nothing but one.

    >>> dateline(["Ferry fares", "For release on Monday, 14 January 2018", "Fares rose."])
    datetime.date(2018, 1, 14)
    """
    for _, line in zip(range(LINES), lines, strict=False):
        if match := _DATELINE.fullmatch(line.strip()):
            return _parsed(match["date"])
    return None


def dateline_or(properties: Published, lines: Iterable[str]) -> Published:
    """The date of the dateline; without one, the date in the properties of the file."""
    day = dateline(lines)
    return (day, None) if day else properties


def plausible(found: date | None) -> date | None:
    """The date, unless no document of today can have it."""
    return found if found and EARLIEST <= found <= _tomorrow() else None


def plausible_vague(found: Vague | None) -> Vague | None:
    """The vague date, unless no document of today can have it; one without days is kept."""
    days = found.days if found else None
    return found if not days or plausible(days[0]) else None


def _tomorrow() -> date:
    return datetime.now(UTC).date() + timedelta(days=1)


def _parsed(said: str) -> date | None:
    from dateutil import parser

    try:
        found: date = parser.parse(said).date()
    except (ValueError, OverflowError):
        return None
    return found
