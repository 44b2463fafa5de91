"""The yearly growth said for a stretch of years is not the one that compounds to its ends.

Growth of the same per cent every year multiplies: (after ÷ before) ^ (1 ÷ years) − 1. From 100
to 121 in two years is 10 per cent a year. The simple mean, 21 ÷ 2 = 10.5, is a kind reading.
"""

import re

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _percentages, _phrases
from factcheck.model.figure import figures
from factcheck.model.finding import Proposal
from factcheck.model.fit import Compute, settle
from factcheck.model.interval import Interval, compound
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change

CODE = "FC112"
RELATION = Change
NEEDS = ("before", "after", "by")
FORMULA = "100 × ((after ÷ before) ^ (1 ÷ years) − 1)"
FLAGS = [
    "Over the two years sales grew [[10.5%]] a year, from £100.0m to £121.0m.",
    "Output rose by [[40%]] a year from 100 tonnes in 2010 to 140 tonnes in 2014.",
    "Sales grew at an average annual rate of [[9%]] from £100,000 in 2010 to £196,715 in 2020.",
]
PASSES = [
    "Over the two years sales grew 10% a year, from £100m to £121m.",
    "Sales will go from £100m to £146m, 10% a year, over the 2020–2024 period.",
    "Output rose from 100 tonnes in 2010 to 146 tonnes in 2014, up 10 per cent a year.",
    "Output fell by an average of 5% a year from 2,000 tonnes in 2010 to 1,548 tonnes in 2015.",
    "Membership rose by 10% a year, from 1,000 to 1,210.",
    "Sales grew at an average annual rate of 7% from £100,000 in 2010 to £196,715 in 2020.",
    "The town grew at a rate of 2.0% a year from 100,000 in 2010 to 121,900 in 2020.",
    "Membership rose by 10% a year, from 1,000 in 2015 to 1,100 in 2016.",
    "The town will grow by 0.9% a year to 8.6 million in 2030, from 7.6 million now.",
]
YEARS = {"year": 1.0, "decade": 10.0}
MONTHS = 12
_YEARS = re.compile(r"\b\d{4}[^\d]{1,6}(?:\d{2}|\d{4})\b")  # "2010–2020", "2010 to 2015"
NEAR = 120  # characters beside a change in which its length may be said


def check(change: Change, context: Context) -> Outcome | None:
    """Take the root of the growth between the ends."""
    by, before, after = change.said(By.PERCENT), change.before, change.after
    if by is None or before is None or after is None or not _growth.is_yearly(by, context.text):
        return None
    years = _years(before, after, context)
    if years is None or before.interval.low <= 0 or after.interval.low <= 0:
        return None
    return _outcome(by, before, after, years)


def _outcome(by: Quantity, before: Quantity, after: Quantity, years: int) -> Outcome:
    found = settle(
        _percentages.in_percent(by),
        lambda b, a: _yearly(b, a, years),
        figures((before, after)),
        others=_kind(years),
    )
    times = _lines.middle(after) / _lines.middle(before)
    value = 100 * (times ** (1 / years) - 1)
    message = (
        f"{_phrases.from_to(before, after)} in {_said(years)} is"
        f" {_phrases.given(found, by)} a year{_phrases.against(found, by)}"
    )
    root = f"100 × (({_lines.plain(after)} ÷ {_lines.plain(before)}) ^ (1 ÷ {years}) − 1)"
    exact = compound(before.interval, after.interval, years)
    steps = [_lines.times(before, after), _lines.step(root, exact, "%", value)]
    mended = (Proposal(by, _phrases.given(found, by)),)
    return _outcomes.outcome(found, by, message, steps, mended=mended)


def _said(years: int) -> str:
    return "one year" if years == 1 else f"{years} years"


def _kind(years: int) -> list[tuple[str, Compute]]:
    """Other ways to come from the ends to a figure a year; none where there is but one year."""
    if years == 1:
        return []
    return [
        ("a simple mean of the years", lambda b, a: _growth.size(b, a).scaled(1 / years)),
        ("the years counted with both ends", lambda b, a: _yearly(b, a, years + 1)),
        ("one year less", lambda b, a: _yearly(b, a, years - 1)),
    ]


def _yearly(before: Interval, after: Interval, years: int) -> Interval:
    """Compound growth without its sign."""
    return compound(before, after, years).unsigned


def _years(before: Quantity, after: Quantity, context: Context) -> int | None:
    """The whole years between the levels: from their dates, or as said near by."""
    if before.period and after.period:
        apart = before.period.years_to(after.period)
        return _whole(abs(apart)) if apart else None
    start, end = (edge(before.span.start, after.span.start) for edge in (min, max))
    said = {
        years
        for one in context.quantities_near(start, end, NEAR)
        if not _apart(context.text, one.span.start, start, end) and (years := _length(one))
    }
    return said.pop() if len(said) == 1 else None


def _apart(text: str, at: int, start: int, end: int) -> bool:
    """True if a sentence ends between a length and the change."""
    between = text[at:start] if at < start else text[end:at]
    return any(mark in between for mark in (". ", ".\n", "\n\n", "; "))


def _length(one: Quantity) -> int | None:
    """A length of whole years: "two years", "the past decade", "2010 to 2015"."""
    if one.kind is Kind.DURATION and one.value and one.unit in YEARS:
        return _whole(one.value * YEARS[one.unit])
    period = one.period if one.kind is Kind.DATE else None
    if period and period.start and period.end and _YEARS.search(period.text):
        return _whole(period.end.year - period.start.year)  # from the one year to the other
    months = (period.months or 0) if period else 0
    if months > MONTHS:  # one year is when, not how long
        return _whole(months / MONTHS)
    return None


def _whole(years: float) -> int | None:
    return round(years) if years > 0.5 and abs(years - round(years)) < 0.1 else None
