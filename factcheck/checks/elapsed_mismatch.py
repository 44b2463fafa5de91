"""The stated length of time does not lie between the two dates.

From 1984 to 1989 are five years, or six counting both ends. An anniversary or "so many
years later" may miss by one where only years are known. Days, weeks and months are counted
between dates that are known to the day or the month.
"""

from datetime import date

from factcheck.checks import Context, Outcome, _calendar
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Step, Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import Interval
from factcheck.model.period import Period
from factcheck.model.published import Days
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Elapsed

CODE = "FC601"
RELATION = Elapsed
FORMULA = "the end − the beginning"
FLAGS = [
    "The theatre, founded in 1990, marked its [[45th]] anniversary in 2020.",
    "The [[nine-year]] plan, 2010 to 2015, has been dropped.",
    "The ban came into force on 3 May 2021 and was lifted on 28 June 2021, after [[five weeks]].",
]
PASSES = [
    "The theatre, founded in 1990, marked its 30th anniversary in 2020.",
    "The six-year plan, 2010 to 2015, has been dropped.",
    "Trams ran from 1879 for a quarter of a century, until 1904.",
    "The bridge opened in 1931 and was closed 48 years later, in 1979.",
    "The ban came into force on 3 May 2021 and was lifted on 28 June 2021, after eight weeks.",
]
PER_YEAR = {"year": 1.0, "month": 12.0, "decade": 0.1, "century": 0.01}


def check(elapsed: Elapsed, context: Context) -> Outcome | None:
    """Subtract the years."""
    length = elapsed.length
    if elapsed.end is None and context.claim and context.claim.abstain:
        return None  # it ended on another day than that of publication
    if length and (counted := _calendar.counted(elapsed, length)):
        return counted
    ends = _ends(elapsed, context)
    if length is None or ends is None:
        return None
    begins, closes = ends
    factor = PER_YEAR.get(length.unit, 1.0)
    years = closes.year - begins.year
    exact = Interval(years * factor, (years + 1) * factor)
    if elapsed.end is None:  # "ago": counted back from a day, not from the end of a year
        exact = Interval(max(0, years - 1) * factor, years * factor)
    found = _fit(length, exact, factor)
    size = _count(years * factor, length.unit or "years")
    said = "publication" if elapsed.end is None else str(closes.year)
    message = (
        f"From {begins.year} to {said} is {size} (or {_other(elapsed, years, factor)});"
        f" the text says {length.inside}."
    )
    line = Step(f"{closes.year} − {begins.year}", size, exact)
    remedy = "" if found.holds else size
    return Outcome(found.verdict, length, message, length.text, size, (line,), found.tried, remedy)


def _other(elapsed: Elapsed, years: int, factor: float) -> str:
    if elapsed.end is None:
        return f"{wording.number(max(0, years - 1) * factor)}, before the day has come round"
    return f"{wording.number((years + 1) * factor)}, counting both ends"


def _fit(length: Quantity, exact: Interval, factor: float) -> Fit:
    """One year less is a kind reading: the day of the year may not have come yet."""
    if length.interval.meets(exact):
        return Fit(Verdict.CONSISTENT, length.interval, exact, (PLAIN,))
    early = Interval(exact.low - factor, exact.high)
    verdict = Verdict.QUESTIONABLE if length.interval.meets(early) else Verdict.INCONSISTENT
    return Fit(verdict, length.interval, exact, (PLAIN, "the last year not yet complete"))


def _ends(elapsed: Elapsed, context: Context) -> tuple[date, date] | None:
    """First and last day; the date of publication where no end is said."""
    begins = elapsed.start.period.start if elapsed.start and elapsed.start.period else None
    if elapsed.end is None:
        closes = _year_end(context.published)
    else:
        period = elapsed.end.period
        closes = (period.end or period.start) if period else None
        if period and period != _period(elapsed.start) and _straddles(period):
            closes = period.start  # from 2011-12 to 2016-17 are five years
    return (begins, closes) if begins and closes and begins <= closes else None


def _year_end(published: Days | None) -> date | None:
    """The last day that it may be; None where that may be one of two years."""
    one_year = published and published[0].year == published[1].year
    return published[1] if published and one_year else None


def _period(date: Quantity | None) -> Period | None:
    return date.period if date else None


def _straddles(period: Period) -> bool:
    """True if one year lies in two of the calendar."""
    return period.known and period.year is None and (period.months or 0) <= PER_YEAR["month"]


def _count(size: float, unit: str) -> str:
    return wording.amount(size, unit.removesuffix("s"))
