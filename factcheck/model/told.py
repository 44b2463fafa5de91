"""A quantity in words, for people: what a list or a table says of it."""

from msgspec import Struct

from factcheck.model import wording
from factcheck.model.interval import EVERYTHING, Interval
from factcheck.model.period import Period
from factcheck.model.quantity import Kind, Quantity

DIGITS, OF_RATIOS = 12, 4


class Told(Struct, frozen=True):
    """One row of a table of quantities; empty where there is nothing to say."""

    text: str
    kind: str
    value: str
    interval: str
    unit: str
    of: str
    hedge: str
    period: str


def told(quantity: Quantity) -> Told:
    """The quantity in words; the interval only where it is not just the value.

    A date has its days as its value.
    """
    return Told(
        text=quantity.text,
        kind=quantity.kind.replace("_", " "),
        value=_value(quantity),
        interval=_interval(quantity),
        unit=quantity.unit,
        of=quantity.of,
        hedge=quantity.hedge_text,
        period=when(quantity.period) if quantity.period and not _is_date(quantity) else "",
    )


def _is_date(quantity: Quantity) -> bool:
    return quantity.kind is Kind.DATE


def _value(quantity: Quantity) -> str:
    if _is_date(quantity):
        return _dates(quantity.period) or _length(quantity.period) if quantity.period else ""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return ""
    return _span(Interval(*sorted((low.value, high.value))), quantity)


def _interval(quantity: Quantity) -> str:
    if quantity.interval == EVERYTHING or quantity.kind is Kind.ORDINAL:
        return ""
    said = _span(quantity.interval, quantity)
    return "" if said == _value(quantity) else said


def _span(interval: Interval, quantity: Quantity) -> str:
    digits = OF_RATIOS if quantity.kind is Kind.RATIO else DIGITS
    return wording.span(interval, quantity.unit, digits)


def when(period: Period) -> str:
    """The words of a period with its dates, or its length where the dates are unknown.

    >>> from datetime import date
    >>> from factcheck.model.span import Span
    >>> when(Period(Span(0, 4), "2017", date(2017, 1, 1), date(2017, 12, 31), 12.0))
    '2017 (1 Jan 2017 to 31 Dec 2017)'
    >>> when(Period(Span(0, 9), "last year", months=12.0))
    'last year (12 months)'
    """
    known = _dates(period) or _length(period)
    return f"{period.text} ({known})" if known else period.text


def _dates(period: Period) -> str:
    start, end = (wording.day(day) if day else "" for day in (period.start, period.end))
    if start and end:
        return start if start == end else f"{start} to {end}"
    return f"from {start}" if start else f"until {end}" if end else ""


def _length(period: Period) -> str:
    return f"{wording.number(period.months, 3)} months" if period.months else ""
