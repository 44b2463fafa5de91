"""Days, weeks and months between two dates that are known to the day or the month."""

from factcheck.checks import Outcome
from factcheck.lexicon.days import Size, between, day_sizes, in_days, known_days, run_of
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
    if days is None or lies is None:
        return None
    each, (middle, least, most) = day_sizes()[length.unit], lies
    if whole_years and not length.hedge:  # "six years" is said until the seventh is over
        days = (days[0], days[0] - each / 2, days[0] + each)
    fits = days[1] <= most and least <= days[2]
    size = wording.amount(round(middle / each, 1), length.unit)
    first, last = (date.text for date in _ends(elapsed) if date)
    run = first == last
    told = first if run else f"From {first} to {last}"
    message = f"{told[0].upper()}{told[1:]} is {size}; the text says {length.inside}."
    line = Step(told if run else f"{last} − {first}", size, Interval(least / each, most / each))
    verdict = Verdict.CONSISTENT if fits else Verdict.INCONSISTENT
    tried, remedy = (PLAIN, BOTH_ENDS), "" if fits else size
    return Outcome(verdict, length, message, length.text, size, (line,), tried, remedy)


def _between(elapsed: Elapsed) -> Size | None:
    if elapsed.start == elapsed.end:
        return run_of(elapsed.start.period if elapsed.start else None)
    first, last = (known_days(date.period if date else None) for date in _ends(elapsed))
    if first is None or last is None:
        return None
    return between(first, last)


def _ends(elapsed: Elapsed) -> tuple[Quantity | None, Quantity | None]:
    return elapsed.start, elapsed.end
