"""The same flow said for two stretches of time does not come to the same.

A year is 12 months, 52 weeks, 365 days. Working days and opening hours are left alone.
"""

from math import isclose

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.lexicon.days import day_sizes
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import fit
from factcheck.model.interval import Interval, point
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Frequency

CODE = "FC304"
RELATION = Frequency
FORMULA = "one ÷ its days × days of the other"
FLAGS = ["The line takes 400 calls a month, or [[48,000]] a year."]
PASSES = [
    "The line takes 400 calls a month, or 4,800 a year.",
    "Some 60 million people die each year, which means that 114 people die every minute.",
]
SPAN = Interval(0.995, 1.005)  # 365 days or 365.25, 52 weeks or 52.2


def check(frequency: Frequency, context: Context) -> Outcome | None:
    """Bring one flow to the other's stretch of time."""
    one, other = frequency.one, frequency.other
    at = other or frequency.other_each
    if not (one or other) or at is None or not (one or frequency.one_each):
        return None
    if other is None or one is None:
        return _event(frequency)
    if one.interval.low <= 0 or other.interval.low <= 0:
        return None
    factor = frequency.other_days / frequency.one_days
    around = _width(frequency)

    def compute(size: Interval) -> Interval:
        return size.scaled(factor) * around

    found = fit(other, compute, (one,))
    value = _lines.middle(one) * factor
    found = replace(found, face=point(value))  # without the slack of the calendar
    told = _shown(_phrases.given(found, other), frequency)
    stretch = _stretch(frequency.one_each, frequency.one_days)
    first = f"{one.text} {stretch}" if stretch else one.text
    message = f"{first} comes to {told}{_phrases.against(found, other)}"
    expression = f"{_lines.plain(one)} × {wording.number(factor, 6)}"
    line = _lines.step(expression, found.computed, other.unit, value)
    if found.verdict is Verdict.INCONSISTENT and (told := _working(frequency, value)):
        message += f" It would fit {told}."
        return Outcome(
            Verdict.UNVERIFIABLE, at, message, at.text, told, (line,), found.tried, diagnosis=told
        )
    slip = _outcomes.slip(found, other, compute, (one,), context)
    mended = _outcomes.proposed(found, other, compute, (one,))
    return _outcomes.outcome(found, other, message, [line], slip=slip, mended=mended)


def _shown(size: str, frequency: Frequency) -> str:
    """The computed flow with the text's own words for its stretch: "4,800 a year"."""
    each = _stretch(frequency.other_each, frequency.other_days)
    return f"{size} {each}" if each else f"{size} over the other stretch of time"


def _stretch(each: Quantity | None, days: float) -> str:
    """The text's own words for a stretch of time, or "a day" where that is what it takes."""
    if each is not None:
        return f"every {each.text}" if each.known else each.text
    unit = next((unit for unit, size in day_sizes().items() if isclose(size, days)), "")
    return f"{'an' if unit == 'hour' else 'a'} {unit}" if unit else ""


def _width(frequency: Frequency) -> Interval:
    """How far the stretches may be from what was computed with: "every 11 minutes" is rounded."""
    found = SPAN
    for each, turned in ((frequency.one_each, True), (frequency.other_each, False)):
        if each and each.known and each.value:
            relative = each.interval.scaled(1 / each.value)
            found = found * (relative.inverse() if turned else relative)
    return found


def _working(frequency: Frequency, value: float) -> str:
    """The working days or hours that would make the two fit; empty where none would."""
    if frequency.other is None:
        return ""
    short, long = sorted((frequency.one_days, frequency.other_days))
    apart = value / _lines.middle(frequency.other)  # how much too small the other is
    apart = apart if frequency.one_days > frequency.other_days else 1 / apart
    if 360 < long < 367 and short == 1 and 180 <= 365 * apart <= 300:
        return f"with {wording.number(365 * apart, 3)} days in the year"
    if long == 1 and short < 1 and 6 <= 24 * apart <= 12:
        return f"with {wording.number(24 * apart, 2)} hours in the day"
    return ""


def _event(frequency: Frequency) -> Outcome | None:
    """A single event every so long, beside a count of them in another stretch."""
    first = frequency.one is None
    each = frequency.one_each if first else frequency.other_each
    count = frequency.other if first else frequency.one
    event_days = frequency.one_days if first else frequency.other_days
    count_days = frequency.other_days if first else frequency.one_days
    if each is None or count is None or not each.value or count.interval.low <= 0:
        return None
    scale = each.value / event_days * count_days

    def compute(size: Interval) -> Interval:
        return size.inverse().scaled(scale) * SPAN

    found = fit(each, compute, (count,))
    found = replace(found, face=point(found.value))
    shown = _phrases.given(found, each)
    message = f"{count.text} is one every {shown}{_phrases.against(found, each)}"
    expression = f"{wording.number(scale, 6)} ÷ {_lines.plain(count)}"
    line = _lines.step(expression, found.computed, each.unit, found.value)
    return _outcomes.outcome(found, each, message, [line])
