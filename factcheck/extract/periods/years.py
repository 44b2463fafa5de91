"""Years in figures: 2004, the 1990s, 14/01/2018, 2018-01-14, '04; spans are in `spans`."""

from datetime import date

import regex

from factcheck.extract.periods import spans
from factcheck.extract.periods.around import after, before, nearest
from factcheck.extract.periods.atom import Atom, Page
from factcheck.extract.periods.part import Part
from factcheck.extract.periods.sizes import glued, is_year
from factcheck.extract.periods.when import When, between, length, starting, year
from factcheck.extract.periods.words import words
from factcheck.pattern import lazy

_ISO = lazy(r"(?P<s>[-/])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>[0-3][0-9])(?!\w)")


_DECADE_MARK = lazy(r"(?P<of>['’])?s\b|(?P<of> )s(?=[.,;:)\s]|$)")  # "1990 s" came apart


# 14/01/ or 01/ before the year
_LEFT = lazy(r"(?r)(?<![\w.,/£$€])(?:(?P<d>[0-9]{1,2})(?P<s>[/.-]))?(?P<m>[0-9]{1,2})[/.-]")


def read(page: Page, at: int) -> Atom | None:
    """The period whose four-digit year stands at `at`."""
    number, lower = int(page.lower[at : at + 4]), page.lower
    if not 1500 <= number <= 2100:
        return None
    if iso := _ISO.match(lower, at + 4):
        return _date(at, iso.end(), number, int(iso["m"]), int(iso["d"]))
    if lower[at - 1 : at] in ("/", ".", "-") and (left := _LEFT.match(lower, max(0, at - 7), at)):
        return _numeric(page, left, at, number)
    if part := _CODE.match(lower, at + 4):
        return _coded(at, part.end(), number, part[1])
    if glued(lower, at):
        return None
    found = _decade(page, at, number) or spans.read(page, at, number)
    return found or _single(page, at, number)


_CODE = lazy(r"-?((?:q[1-4]|h[12]))(?!\w)")


def _coded(at: int, end: int, number: int, code: str) -> Atom:
    """2016Q2, 2017H1."""
    unit = "quarter" if code[0] == "q" else "half"
    return Atom(at, end, Part(unit, int(code[1]), named=True).within(year(number)))


def _date(at: int, end: int, number: int, month: int, day: int) -> Atom | None:
    try:
        found = date(number, month, day)
    except ValueError:
        return None
    return Atom(at, end, between(found, found, grain="day"))


def _numeric(page: Page, left: "regex.Match[str]", at: int, number: int) -> Atom | None:
    """14/01/2018, day first unless the text says otherwise; 01/2018 is a month."""
    start, end, month = left.start(), at + 4, int(left["m"])
    if page.lower[start - 1 : start] == "-" and left["s"] != "/":
        return None  # the tail of a longer number
    if left["d"] is None:
        fits = 1 <= month <= 12 and page.lower[at - 1] != "."
        return Atom(start, end, starting(date(number, month, 1), "month")) if fits else None
    return _ordered(page, start, end, number, (int(left["d"]), month))


def _ordered(page: Page, start: int, end: int, number: int, days: tuple[int, int]) -> Atom | None:
    """A date in figures, and the one that it ends a range with: "6/3-6/9/2015"."""
    day, month = reversed(days) if page.month_first else days
    found = _date(start, end, number, month, day) or _date(start, end, number, day, month)
    first = _OPENS.match(page.lower, max(0, start - 10), start) if found else None
    if found is None or first is None or found.when is None:
        return found
    one, other = int(first[1]), int(first[2])
    day, month = (other, one) if page.month_first else (one, other)
    begun = _date(first.start(), end, number, month, day)
    when = between(begun.when.start, found.when.end) if begun and begun.when else found.when
    return Atom(first.start(), end, when) if begun and when.known else found


_OPENS = lazy(r"(?r)(?<![\w.,/£$€-])([0-9]{1,2})/([0-9]{1,2}) ?[-–] ?")
_BRIEF = lazy(r"(?r)(?<![\w.,/£$€])([0-9]{1,2})/([0-9]{1,2})/")


def brief(page: Page, at: int) -> Atom | None:
    """7/26/22, whose two-digit year stands at `at`."""
    left = _BRIEF.match(page.lower, max(0, at - 7), at)
    if left is None or not _fits(int(left[1]), int(left[2])):
        return None
    days, number = (int(left[1]), int(left[2])), century(int(page.lower[at : at + 2]))
    told = page.month_first or page.day_first or max(days) > MONTHS or days[0] == days[1]
    if not told:  # either of two days
        return Atom(left.start(), at + 2, When(None, None, length("day")))
    return _ordered(page, left.start(), at + 2, number, days)


def _fits(one: int, other: int) -> bool:
    return 1 <= min(one, other) <= MONTHS and 1 <= max(one, other) <= DAYS


MONTHS, DAYS = 12, 31


def century(short: int) -> int:
    """The year of two digits: 22 is 2022, 85 is 1985."""
    return short + (2000 if short <= RECENT else 1900)


RECENT = 50


_ERA = lazy(r" ?(?:A\.?D\.?|CE|a\.d\.)(?!\p{L}| \p{Ll}+s\b)")


def of_era(page: Page, at: int, end: int) -> Atom | None:
    """The year of "14 AD"."""
    match, number = _ERA.match(page.text, end), int(page.lower[at:end])
    if match is None or not number or page.lower[at - 1 : at] not in ("", " ", "(", "-", "–"):
        return None
    return Atom(at, match.end(), year(number))


def of_month(page: Page, at: int) -> Atom | None:
    """The 92 of "May of 92", where nothing is counted."""
    follower = after(page.lower, at + 2)
    if follower and follower not in words().classes["function"]:
        return None
    if nearest(page.lower, at - len("of ")).text not in words().months:
        return None
    return Atom(at, at + 2, year(century(int(page.lower[at : at + 2]))))


def _decade(page: Page, at: int, number: int) -> Atom | None:
    mark = _DECADE_MARK.match(page.lower, at + 4)
    if mark is None or number % 10:
        return None
    said = nearest(page.lower, at)
    apart = mark["of"] == " " and said.text == "in"
    if mark["of"] and not apart and said.text not in ("the", "early", "late", "mid"):
        return None  # 2010's: a decade only as "the 1990's"
    unit = "century" if number % 100 == 0 and number < 1900 else "decade"
    start = said.start if said.text == "the" else at
    return Atom(start, mark.end(), starting(date(number, 1, 1), unit))


def _single(page: Page, at: int, number: int) -> Atom | None:
    said, follower = before(page.lower, at, 3), after(page.lower, at + 4)
    fraction = page.lower[at + 4 : at + 5] == "/" and page.lower[at + 5 : at + 6].isdigit()
    if fraction or not is_year(page, at, number, said, follower):
        return None
    return Atom(spans.words_of_year(said, at), at + 4, year(number))


def short(page: Page, at: int) -> Atom | None:
    """'04 or the '90s, at its apostrophe; the 90s, at its digits."""
    digits = at + (page.lower[at] in "'’")
    number = century(int(page.lower[digits : digits + 2]))
    if page.lower[digits + 2 : digits + 3] != "s":
        return Atom(at, digits + 2, year(number))
    said = nearest(page.lower, at)
    the = said.text == "the"
    if number % 10 or (digits == at and not (the and 1950 <= number < 2000)):
        return None  # "in his 50s", "temperatures in the 30s"
    return Atom(said.start if the else at, digits + 3, starting(date(number, 1, 1), "decade"))


def fiscal(page: Page, at: int) -> Atom | None:
    """FY19, FY2019, FY2016/17, at its letters."""
    digits = page.lower[at + 2 : at + 6]
    digits = digits if digits.isdecimal() else digits[:2]
    number, end = int(digits) + (2000 if len(digits) == 2 else 0), at + 2 + len(digits)
    if not 1900 <= number <= 2100:
        return None
    over = _NEXT_YEAR.match(page.lower, end)
    if over and int(over[1]) == (number + 1) % 100:
        return Atom(at, over.end(), spans.split(number, []))
    return Atom(at, end, year(number))


_NEXT_YEAR = lazy(r"[-–/]([0-9]{2})(?![\w%]|[.,/-][0-9])")
