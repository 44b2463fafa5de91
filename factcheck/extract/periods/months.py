"""Months by name, with the days beside them: March, 14 March, March 11 to 20, the 9th of June."""

from functools import cache

import regex

from factcheck.extract.periods.around import GAP, REACH, after, nearest
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.part import Part
from factcheck.extract.periods.when import year
from factcheck.extract.periods.words import words
from factcheck.extract.periods.years import century
from factcheck.pattern import compiled, lazy

DASH = rf"(?:{GAP}?[-–—~/]{GAP}?|{GAP}(?:to|through|thru|and|until|till){GAP})"
MAGNITUDES = r"%|per ?cent|percent|pct|mln|bn|million|billion|thousand"


DAY = r"(?:[0-9]{1,2}(?:st|nd|rd|th)?|\L<spelled>)"


def _spelled() -> list[str]:
    return [word for word, value in words().ordinals.items() if value > 0 and word != "opening"]


def _few() -> list[str]:
    return [word for word, value in words().cardinals.items() if 1 <= value <= 31 and len(word) > 2]


@cache
def _day_words() -> frozenset[str]:
    """What days in words begin or end with; most words beside a month are turned away here."""
    parts = (part for word in (*_spelled(), *_few()) for part in word.split("-"))
    return frozenset(("the", "of", *parts))


def _is_of_day(word: str) -> bool:
    bare = word.replace("’", "'").partition("'")[0]
    return word[:1].isdecimal() or bare in _day_words()


@cache
def _left() -> regex.Pattern[str]:
    """Days before the month, read from right to left."""
    days = rf"(?:(?P<a>{DAY})(?P<dash>{DASH})(?:the{GAP})?)?(?P<b>{DAY})"
    lead = rf"(?<![\w.,:/£$€'’-])(?:the{GAP})?"
    pattern = rf"(?r){lead}{days}(?:{GAP}of)?(?:{GAP}(?:the{GAP})?|-)"
    return compiled(pattern, spelled=_spelled())


@cache
def _right() -> regex.Pattern[str]:
    """Days after it, unless the number goes on, or counts something."""
    day = rf"(?:(?:the{GAP})?{DAY}|\L<few>)"
    stop = rf"(?![\w%]|[.,:/][0-9]|{GAP}?(?:{MAGNITUDES})\b)"
    lead = rf"\.?{GAP}"
    pattern = rf"{lead}(?P<a>{day}){stop}(?:(?P<dash>{DASH})(?P<b>{day}){stop})?"
    return compiled(pattern, spelled=_spelled(), few=_few())


def read(page: Page, at: int, end: int) -> Atom | None:
    """The period whose month name stands at `at`."""
    number = words().months[page.lower[at:end]]
    said = nearest(page.lower, at).text
    left = None
    if not said or _is_of_day(said):  # "1/2 March" has no nearest word
        left = _left().match(page.lower, max(0, at - REACH), at)
    if left and (found := _dated(left.start(), end, number, left["a"] or left["b"], left["b"])):
        return _with_year(page, found, left[0][-1:])
    follower = after(page.lower, end + page.lower.startswith(".", end))
    if said != "in" and _is_of_day(follower):  # "in March 12 people": a day takes "on"
        right = _right().match(page.lower, end)
        if right and right[0][0] == "." and page.lower[at:end] not in words().classes["shortened"]:
            right = None  # "in early March. Five people"
        days = (right["a"], right["b"] or right["a"]) if right else ("", "")
        if right and (found := _dated(at, right.end(), number, *days)):
            return found
    return _alone(page, at, end, number)


def _dated(start: int, end: int, month: int, first: str, last: str) -> Atom | None:
    one, two = _value(first), _value(last)
    if not 1 <= one <= two <= 31:
        return None
    part = Part("month", month, day=one, last=two if two > one else 0, named=True)
    return Atom(start, end, part=part)


_SHORT_YEAR = lazy(r"-([0-9]{2})(?![\w%]|[.,/-][0-9])")


def _with_year(page: Page, found: Atom, tie: str) -> Atom:
    """The year of "26-Jul-22", whose parts hyphens tie."""
    match = _SHORT_YEAR.match(page.lower, found.end) if tie == "-" else None
    if match is None or found.part is None:
        return found
    return Atom(found.start, match.end(), found.part.within(year(century(int(match[1])))))


def _value(day: str) -> int:
    day = day.rsplit(maxsplit=1)[-1]
    digits = day.rstrip("stndrh")
    if digits.isdecimal():
        return int(digits)
    return words().ordinals.get(day) or words().cardinals.get(day, 0)


def _alone(page: Page, at: int, end: int, number: int) -> Atom | None:
    said = nearest(page.lower, at)
    if said.text in words().classes["recurring"]:
        return None
    lean = words().relative.get(said.text)
    start = at if lean is None else said.start
    bare = (lean is not None and page.text[at].isupper()) or _is_month(page, at, end, said.text)
    part = Part("month", number, lean=lean, named=True)
    return Atom(start, end + _dot(page, at, end), part=part, bare=bare)


def _dot(page: Page, at: int, end: int) -> int:
    """The length of the full stop that belongs to "Sept." in "Sept. 2010"."""
    short = page.lower[at:end] in words().classes["shortened"]
    goes_on = page.text[end + 1 : end + 2].isspace() and not page.text[end + 2 : end + 3].isupper()
    return int(short and page.lower[end : end + 1] == "." and goes_on)


def _is_month(page: Page, at: int, end: int, said: str) -> bool:
    """True if the word alone is the month: not the verb "may", not Theresa May, not a march."""
    classes, word = words().classes, page.lower[at:end]
    capital = page.text[at].isupper()
    if word not in classes["month_names"]:
        return capital or said in classes["month_before"]
    if not capital:
        return said in classes["month_in"]
    if after(page.lower, end) in classes["speaks"]:
        return False
    if said in classes["month_in"] or said in classes["determiners"]:
        return True
    if _surname_follows(page, end) or (word == "may" and page.lower.startswith(("'", "’"), end)):
        return False
    return said in classes["month_before"] or _unlike_a_name(page, at, end)


def _unlike_a_name(page: Page, at: int, end: int) -> bool:
    """True if a full month name stands with no sign of a person, a verb or a demonstration."""
    word, follower = page.lower[at:end], after(page.lower, end)
    classes = words().classes
    if word == "may":
        return follower in classes["year_nouns"]
    if word in classes["shortened"] or (word == "march" and follower in classes["marches"]):
        return False
    said = nearest(page.lower, at)
    if page.text[at - 1 : at] != " " or not said.text or not page.text[said.start].isupper():
        return True
    return said.text in classes["function"] or said.text in classes["determiners"]


def _surname_follows(page: Page, end: int) -> bool:
    """True if a capital word makes the month a first name: April Jones."""
    follows = page.text[end : end + 1] == " " and page.text[end + 1 : end + 2].isupper()
    return follows and after(page.lower, end) not in words().weekdays
