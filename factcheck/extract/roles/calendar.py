"""Days of the calendar, read from the words themselves: "Tuesday 27 June 2017", "31 February".

The reader of periods keeps only days that exist; here the ones that do not are wanted.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs
from factcheck.extract.roles.notation import first_word
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_time import CalendarDay
from factcheck.pattern import compiled, lazy

NO_YEAR = "no year is said with this day"
OLD_STYLE = "the old calendar may be meant"
GREGORIAN = 1753  # Britain changed in 1752; weekdays before that are of either calendar
SHORT = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}  # the days that these months have for certain
WEEKDAY_END = "day"  # of all of them (a test holds it): one look instead of seven
REACH = 40  # characters of a weekday, with what may follow it, before the day
NEEDS = Needs(codes=("D",))


def find(clause: Clause) -> Iterator[Bound]:
    """Every day written out with its weekday, and every day that its month does not have."""
    start, end = clause.shadow.sentence
    first = _first(clause.lower, start, end)
    for match in _pattern().finditer(clause.lower, first, end) if first < end else ():
        said = _day(clause, match)
        if said is None:
            continue
        if said.weekday is not None:
            yield Bound(said, abstain=_abstain(clause.lower, said))
        elif said.day > SHORT.get(said.month, 31) and not (_leap_day(said) and not said.year):
            yield Bound(said)


def _day(clause: Clause, match: regex.Match[str]) -> CalendarDay | None:
    """The day as said; None for "in June 31 people": a number without any mark of a date."""
    inside = clause.finished.over(*match.span())
    day = int(match["day"])
    if not inside or not 0 < day <= 31:
        return None
    tables = load("periods")
    weekday = tables["weekdays"].get(match["weekday"])
    year = int(match["year"]) if match["year"] and _is_year(inside, match) else None
    marked = not match["first"] or weekday is not None or year
    if not marked and not _DATED.search(_around(clause, match)):
        return None
    month = int(tables["months"][match["month"]])
    text = clause.lower[match.start() : match.end()]
    return CalendarDay(tuple(inside), text, day, month, year, weekday)


def _is_year(inside: list[Quantity], match: regex.Match[str]) -> bool:
    """The reader of periods must take it for a year too: not "27 June, 2000 people"."""
    place = match.start("year")
    return any(q.kind is Kind.DATE and q.span.start <= place < q.span.end for q in inside)


def _around(clause: Clause, match: regex.Match[str]) -> str:
    """The word before "June 31" and the character after it."""
    before = clause.lower[max(0, match.start() - 9) : match.start()]
    return f"{before}|{clause.lower[match.end() : match.end() + 1]}"


_DATED = lazy(r"\b(?:on|by|until|till|before|after|since|from|through|dated) \|[,.;)]?$")


def _leap_day(said: CalendarDay) -> bool:
    return (said.month, said.day) == (2, 29)


def _abstain(lower: str, said: CalendarDay) -> str:
    if said.year is None:
        return NO_YEAR
    return OLD_STYLE if said.year < GREGORIAN or first_word(lower, "old_style") else ""


def _first(lower: str, start: int, end: int) -> int:
    """Where in a sentence the first such day can begin, by cheaper tests; its end for none."""
    told = lower[start:end]
    date = _date().search(told) if _may_hold(told) else None
    return max(start, start + date.start() - REACH) if date else end


def _may_hold(told: str) -> bool:
    """A weekday, or a day that not every month has beside a month that may lack it."""
    if WEEKDAY_END in told and any(day in told for day in load("periods")["weekdays"]):
        return True
    high = "29" in told or "30" in told or "31" in told  # the days that not every month has
    return high and any(month in told for month in _short_months())


@cache
def _short_months() -> tuple[str, ...]:
    return tuple(name for name, number in load("periods")["months"].items() if number in SHORT)


@cache
def _date() -> regex.Pattern[str]:
    """A month beside a number: looked for at the figures, of which there are few."""
    month = _months()
    return compiled(
        rf"[0-9](?:(?<=\b{month}\b[.]?[ ](?:the[ ])?[0-9])|(?:st|nd|rd|th)?[ ](?:of[ ])?{month})"
    )


@cache
def _months() -> str:
    return either(load("periods")["months"])


@cache
def _pattern() -> regex.Pattern[str]:
    weekday = either(load("periods")["weekdays"])
    ahead = rf"(?:\b(?P<weekday>{weekday})[,.]?[ ](?:(?:night|morning|evening|afternoon),?[ ])?"
    ahead += r"(?:the[ ])?)?"
    day, month = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?", rf"(?P<month>{_months()})\b\.?"
    year = r"(?:,?[ ](?P<year>[12][0-9]{3})(?![0-9]|[,.][0-9]))?"
    behind = rf"(?:[ ][(](?P<weekday>{weekday})[)]|,[ ]a[ ](?P<weekday>{weekday})\b)?"
    return compiled(
        rf"""
          {ahead}(?<![0-9.,/$£€\p{{L}}-]){day}[ ](?:of[ ])?{month}{year}{behind}
        | {ahead}(?P<first>\b{month})[ ](?:the[ ])?{day}(?![0-9:%\p{{L}}-]|[,.][0-9]){year}{behind}
        """,
        regex.VERBOSE,
    )
