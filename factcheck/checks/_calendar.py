"""Days, weeks and months between two dates that are known to the day or the month."""

from factcheck.checks import Outcome
from factcheck.lexicon.days import Size, between, day_sizes, in_days
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Elapsed

MONTH = 1.1  # months: a longer stretch is no date
BOTH_ENDS = "counting both ends"


def counted(elapsed: Elapsed, length: Quantity) -> Outcome | None:
    """Count the days between two dates; None for whole years and where a date is not known."""
    days, lies = in_days(length), _between(elapsed)
    whole_years = length.unit == "year" and length.low and length.low.step >= 1
    if whole_years or days is None or lies is None:
        return None
    each, (middle, least, most) = day_sizes()[length.unit], lies
    fits = days[1] <= most and least <= days[2]
    size = _count(middle / each, length)
    first, last = (one.text for one in (elapsed.start, elapsed.end) if one)
    message = f"From {first} to {last} is {size}; the text says {length.inside}."
    line = Step(f"{last} − {first}", size, Interval(least / each, most / each))
    verdict = Verdict.CONSISTENT if fits else Verdict.INCONSISTENT
    tried, remedy = (PLAIN, BOTH_ENDS), "" if fits else size
    return Outcome(verdict, length, message, length.text, size, (line,), tried, remedy)


def _between(elapsed: Elapsed) -> Size | None:
    dates = [one.period if one else None for one in (elapsed.start, elapsed.end)]
    spans = [(p.start, p.end) for p in dates if p and _is_date(p) and p.start and p.end]
    if len(spans) < 2 or elapsed.start == elapsed.end:
        return None
    return between(spans[0], spans[1])


def _is_date(period: Period) -> bool:
    return period.months is not None and period.months <= MONTH


def _count(size: float, length: Quantity) -> str:
    return wording.amount(round(size, 1), length.unit)
