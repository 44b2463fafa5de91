"""Lengths of time between two dates, or between one and the day of publication."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import Size, meets, surprise
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.pools import reach
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.lexicon.days import between, in_days, known_days

MOST_YEARS, LEAST_YEARS = 250, 3
_YEARS = {"year": 1.0, "year_old": 1.0, "decade": 10.0, "century": 100.0}


def elapsed(book: list[Entry], result: Entry, year: int | None) -> Iterator[Candidate]:
    """Two dates, or one and the day of publication, between which so much time lies."""
    length, counted = years(result), days(result)
    if length is None and counted is None:
        return
    if length is not None:
        yield from lasting(book, result, length, year)
    if counted is not None:
        yield from _in_days(_near(book, result), result, counted)


def lasting(
    book: list[Entry], result: Entry, length: float, year: int | None
) -> Iterator[Candidate]:
    """The dates between which so many years lie, whatever the result says."""
    yield from _in_years(_near(book, result), result, length, year)


def _near(book: list[Entry], result: Entry) -> list[Entry]:
    """The dates in reach, the nearest first."""
    dates = [e for e in reach(book, result) if e.type is Type.DATE]
    return sorted(dates, key=lambda e: abs(e.number - result.number))


def years(result: Entry) -> float | None:
    """How many years a length, an age or an anniversary says; None where it can be none."""
    quantity = result.length or result.quantity
    if result.type is Type.ORDINAL or result.bare:
        length = result.value
    elif quantity.unit in _YEARS:
        length = (quantity.value or 0.0) * _YEARS[quantity.unit]
    else:
        return None
    return length if LEAST_YEARS <= length <= MOST_YEARS and length.is_integer() else None


def _in_years(
    near: list[Entry], result: Entry, length: float, year: int | None
) -> Iterator[Candidate]:
    stated, until = (length, length, length), _until(result)
    for n, one in enumerate(near, 1):
        first, last = _span(one)
        if last - first == length and result.type is not Type.DATE:
            yield _candidate("elapsed", result, (one,), (stated, stated), float(n))
        elif until and until - first == length:
            yield _candidate("elapsed", result, (one, result), (stated, stated), float(n))
        elif year and first == last and year - first == length:
            yield _candidate("elapsed_since", result, (one,), (stated, stated), float(n))
        for m, other in enumerate(near[: n - 1] if _may_lie_between(result) else (), 1):
            begins, ends = sorted((one, other), key=lambda e: e.value)
            if ends.value - begins.value == length:
                yield _candidate("elapsed", result, (begins, ends), (stated, stated), float(n * m))


def _may_lie_between(result: Entry) -> bool:
    """True for a length, and for "nine years earlier", which counts from another date."""
    said = result.quantity.text.lower()
    return result.type is not Type.DATE or said.endswith(("earlier", "later", "before", "after"))


def _until(result: Entry) -> int | None:
    """The year that "28 years until 1990" ends in."""
    period = result.quantity.period if result.type is Type.DATE else None
    return period.end.year if period and period.end and not period.relative else None


def _candidate(
    name: str, result: Entry, operands: tuple[Entry, ...], sizes: tuple[Size, Size], tries: float
) -> Candidate:
    chance = surprise(*sizes, 1.0)
    return Candidate(name, frames()[name], result, operands, chance, max(tries, 1.0))


def _span(entry: Entry) -> tuple[int, int]:
    """The first and the last year of a date."""
    period = entry.quantity.period
    if period is None or period.start is None:
        return 0, 0
    return period.start.year, (period.end or period.start).year


def days(result: Entry) -> Size | None:
    """How many days there are in a length of days, weeks, months or years."""
    quantity = result.quantity
    if result.measure != "time" or quantity.value is None:
        return None
    return in_days(quantity)


def _in_days(near: list[Entry], result: Entry, days: Size) -> Iterator[Candidate]:
    """Two dates that are known to the day or the month."""
    known = [(one, span) for one in near if (span := known_days(one.quantity.period))]
    for n, (one, first) in enumerate(known, 1):
        for m, (other, second) in enumerate(known[: n - 1], 1):
            begins, ends = sorted(((first, one.number), (second, other.number)))
            lies = between(begins[0], ends[0])
            if lies[1] > 0 and meets(days, lies):
                ordered = (one, other) if begins[1] == one.number else (other, one)
                yield _candidate("elapsed", result, ordered, (days, lies), float(n * m))
