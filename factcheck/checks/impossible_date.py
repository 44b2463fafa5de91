"""A day that the calendar does not have.

No year has a 31st of June, and only leap years have a 29th of February: those whose number
is divisible by four, but of the full centuries only those divisible by 400.
"""

from calendar import monthrange

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation_time import CalendarDay

CODE = "FC604"
RELATION = CalendarDay
FORMULA = "1 ≤ day ≤ days of the month"
FLAGS = [
    "The offer ends on [[31 February]].",
    "Entries close on [[the 31st of June]].",
    "She was born on [[29 February]] 2015.",
    "The rules change on [[September 31]], and again in May.",
]
PASSES = [
    "She was born on 29 February 2016.",
    "The council met on Wednesday 31 January 2018.",
]
LEAP = 2000
SHORTEST = 28
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def check(said: CalendarDay, context: Context) -> Outcome | None:
    """Look up how many days the month has."""
    if said.day <= SHORTEST:
        return None
    last = monthrange(said.year or LEAP, said.month)[1]
    month = MONTHS[said.month - 1]
    whole = f"{month} {said.year}" if said.year else month
    at, fits = _at(said), said.day <= last
    message = f"{whole} has {last} days; the text says {said.day}."
    line = _lines.comparison(f"{said.day} ≤ {last}", Interval(1, last), holds=fits)
    if fits:
        return _outcomes.no_tick(at, message, "date fits", [line])
    remedy = f"a day from 1 to {last}"
    return Outcome(
        Verdict.INCONSISTENT, at, message, at.text, f"1 to {last}", (line,), remedy=remedy
    )


def _at(said: CalendarDay) -> Quantity:
    """The part that holds the day itself."""
    return next((one for one in said.parts if str(said.day) in one.text), said.parts[0])
