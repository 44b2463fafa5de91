"""The same flow said for two stretches of time does not come to the same.

A year is 12 months, 52 weeks, 365 days. Working days and opening hours are left alone.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.fit import readings, settle
from factcheck.model.interval import Interval
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
    if one is None or other is None:
        return None
    factor = frequency.other_days / frequency.one_days
    found = settle(readings(other), lambda size: _spread(size, factor), [readings(one)])
    value = _told.middle(one) * factor
    shown = wording.amount(value, other.unit)
    message = (
        f"{one.text} comes to {shown} over the other stretch of time; the text says {other.text}."
    )
    expression = f"{_told.plain(one)} × {wording.number(factor, 6)}"
    line = _told.step(expression, found.computed, other.unit, value)
    slip = _told.slip(found, other, lambda size: _spread(size, factor), (one,))
    return _told.outcome(found, other, message, [line], other.unit, slip=slip)


def _spread(size: Interval, factor: float) -> Interval:
    return size.scaled(factor) * SPAN
