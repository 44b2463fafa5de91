"""The date does not fall on the weekday.

27 June 2017 was a Tuesday. The weekday follows from the Gregorian calendar; where the
year is not said nothing is, nor for dates of the old calendar.
"""

from datetime import date

from factcheck.checks import Context, Outcome
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import point
from factcheck.model.relation_time import CalendarDay

CODE = "FC603"
RELATION = CalendarDay
FORMULA = "the calendar"
FLAGS = [
    "The council met on [[Thursday 27 June 2017]].",
    "The council met on [[Monday, June 27, 2017]], and again in May.",
    "The council met on [[27 June 2017]] (Friday).",
]
PASSES = [
    "The council met on Tuesday 27 June 2017.",
    "The council met on Tuesday evening, the 27th of June, 2017.",
    "The council met on 27 June 2017, a Tuesday.",
    "The council meets on Thursday 27 June.",
    "The old charter was sealed on Monday 27 June 1650.",
]
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check(said: CalendarDay, context: Context) -> Outcome | None:
    """Look the weekday up."""
    if said.weekday is None or said.year is None:
        return None
    try:
        day = date(said.year, said.month, said.day)
    except ValueError:
        return None  # impossible-date speaks of that
    right, stated = NAMES[day.weekday()], NAMES[said.weekday]
    fits = day.weekday() == said.weekday
    written = f"{day.day} {day:%B %Y}"
    said_so = ", as the text says." if fits else f"; the text says {stated}."
    message = f"{written} is a {right}{said_so}"
    slip = "" if fits else _other_year(day, said.weekday)
    return Outcome(
        Verdict.CONSISTENT if fits else Verdict.INCONSISTENT,
        said.parts[0],
        f"{message} {slip}".strip(),
        stated,
        right,
        (Step(written, right, point(day.isoweekday())),),
        remedy="" if fits else right,
        diagnosis=slip,
    )


def _other_year(day: date, weekday: int) -> str:
    """The neighbouring year in which it would fit."""
    for year in (day.year - 1, day.year + 1):
        if (day.month, day.day) != (2, 29) and day.replace(year=year).weekday() == weekday:
            return f"It would fit in {year}."
    return ""
