"""Days, weeks and months between two dates that are known to the day or the month."""

from factcheck.checks import Outcome
from factcheck.lexicon.days import Size, between, day_sizes, in_days, known_days
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Elapsed

BOTH_ENDS = "counting both ends"


def counted(elapsed: Elapsed, length: Quantity) -> Outcome | None:
    """Count the days between two dates; None for whole years and where a date is not known."""
    days, lies = in_days(length), _between(elapsed)
    whole_years = length.unit == "year" and length.low and length.low.step >= 1
    if whole_years or days is None or lies is None:
        return None
    each, (middle, least, most) = day_sizes()[length.unit], lies
    fits = days[1] <= most and least <= days[2]
    size = wording.amount(round(middle / each, 1), length.unit)
    first, last = (date.text for date in _ends(elapsed) if date)
    message = f"From {first} to {last} is {size}; the text says {length.inside}."
    line = Step(f"{last} − {first}", size, Interval(least / each, most / each))
    verdict = Verdict.CONSISTENT if fits else Verdict.INCONSISTENT
    tried, remedy = (PLAIN, BOTH_ENDS), "" if fits else size
    return Outcome(verdict, length, message, length.text, size, (line,), tried, remedy)


def _between(elapsed: Elapsed) -> Size | None:
    first, last = (known_days(date.period if date else None) for date in _ends(elapsed))
    if first is None or last is None or elapsed.start == elapsed.end:
        return None
    return between(first, last)


def _ends(elapsed: Elapsed) -> tuple[Quantity | None, Quantity | None]:
    return elapsed.start, elapsed.end
