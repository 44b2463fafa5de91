"""The age does not belong to the year of birth.

Who was born in 1950 is 69 or 70 in 2020, by the calendar: the difference of the years, or
one less where the birthday has still to come. Full dates leave one age only. Where no
other date is said the age is one at publication, and no more than questionable.
"""

from datetime import date

from factcheck.checks import Context, Outcome
from factcheck.model import wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.relation_time import Age

CODE = "FC602"
RELATION = Age
FORMULA = "year − year of birth, or one less before the birthday"
FLAGS = [
    "Born in 1950, he was aged [[60]] in 2020.",
    "Maria Dahl (1950-2010), the painter, died aged [[55]].",
    "She was born on 3 March 1950 and died on 2 February 2010, aged [[60]].",
    "Erik Sund, [[38]], who was born in Hallen in 1972, drives a van.",
]
PASSES = [
    "Born in 1950, he was aged 70 in 2020.",
    "Born in 1950, she died in 2010 at the age of 59.",
    "She was born on 3 March 1950 and died on 2 February 2010, aged 59.",
    "Erik Sund, 45, who was born in Hallen in 1972, drives a van.",
    "Anna Berg, who was born in 1921, has died in hospital aged 96.",
]


def check(said: Age, context: Context) -> Outcome | None:
    """Count the birthdays between the first and the last possible day."""
    born, at = said.born.period, said.at.period if said.at else None
    if not born or not born.start or not born.end:
        return None
    if at and at == born:  # "1950–2010" holds both
        first, last = (born.start, _year_end(born.start)), (_year_start(born.end), born.end)
    elif at and at.start and at.end:
        first, last = (born.start, born.end), (at.start, at.end)
    elif context.published:
        first, last = (born.start, born.end), context.published
    else:
        return None
    if last[0] < first[1]:
        return None
    return _outcome(said, Interval(_full(first[1], last[0]), _full(first[0], last[1])), last[1])


def _outcome(said: Age, ages: Interval, day: date) -> Outcome | None:
    born = said.born.period
    if born is None or born.start is None:
        return None
    fits = said.age.interval.meets(ages)
    told = " or ".join(dict.fromkeys(wording.number(end) for end in (ages.low, ages.high)))
    when = f"in {day.year}" if said.at else "at publication"
    message = f"Born in {born.start.year} means {told} {when}; the text says {said.age.inside}."
    wrong = Verdict.INCONSISTENT if said.at else Verdict.QUESTIONABLE
    if not said.at and said.died and said.age.interval.meets(Interval(ages.low - 1, ages.low)):
        fits = True  # the death may lie some weeks back
    line = Step(f"{day.year} − {born.start.year}", told, ages)
    verdict = Verdict.CONSISTENT if fits else wrong
    remedy = "" if fits else told
    return Outcome(verdict, said.age, message, said.age.text, told, (line,), remedy=remedy)


def _full(born: date, day: date) -> int:
    """Birthdays from birth to a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _year_start(day: date) -> date:
    return day.replace(month=1, day=1)


def _year_end(day: date) -> date:
    return day.replace(month=12, day=31)
