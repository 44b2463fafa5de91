"""Periods that hang on one named before: a year earlier, the same period of 2019."""

from datetime import date

from msgspec.structs import replace

from factcheck.extract.periods.atom import Atom, Back, Page
from factcheck.extract.periods.when import (
    DAY,
    UNKNOWN,
    When,
    between,
    containing,
    ending,
    length,
    shift,
    starting,
)

NEAR = 240  # characters back to the period that is meant
COARSE = {"decade": "year", "century": "year", "fortnight": "week"}  # "a decade ago" is a year


def dated(page: Page, atoms: list[Atom]) -> list[Atom]:
    """The atoms with every "a year earlier" dated by the period before it, where there is one."""
    found: list[Atom] = []
    for atom in atoms:
        if atom.back is None:
            found.append(atom)
            continue
        when = _dated(page, atom.back, atom.when, _antecedent(page, found, atom))
        found.append(replace(atom, when=when, bare=when is not UNKNOWN))
    return found


def _antecedent(page: Page, earlier: list[Atom], atom: Atom) -> When | None:
    """The last period before it in the paragraph that is a year long at most."""
    for other in reversed(earlier):
        if atom.start - other.end > NEAR or "\n" in page.lower[other.end : atom.start]:
            return None
        when = other.resolved(page.published) if other.bare else None
        if when and when.known and when.months and when.months <= 12:
            return when
    return None


def _dated(page: Page, back: Back, whole: When | None, antecedent: When | None) -> When:
    if back.stretch:
        return _stretch(page.published, back, antecedent)
    if back.same and not back.many:
        return _same(back, whole, antecedent)
    year_ago = back.ago and antecedent is not None and antecedent.months == 12.0
    if antecedent and not year_ago and (antecedent.months or 0) <= length(back.unit) + 1:
        return _moved(antecedent, back.unit, -back.many)
    if back.same:
        return _somewhere(back.of)
    return _from_today(page.published, back)


def _stretch(published: date | None, back: Back, antecedent: When | None) -> When:
    """The decade before the period that is meant, or after it; without one before today."""
    first, last = (antecedent.start, antecedent.end) if antecedent else (None, published)
    if back.many > 0 and (day := first - DAY if first else last):
        return ending(day, back.unit, back.many, relative=True)
    if back.many < 0 and last:
        return starting(last + DAY, back.unit, -back.many, relative=True)
    return When(None, None, length(back.unit, abs(back.many)), True)


def _from_today(published: date | None, back: Back) -> When:
    """The calendar unit so many before the date of publication."""
    unit = COARSE.get(back.unit, back.unit)
    day = shift(published, back.unit, -back.many) if published else None
    return containing(day, unit, relative=True) if day else When(None, None, length(unit), True)


def _moved(when: When, unit: str, count: int) -> When:
    """The same stretch, so many units away; whole months stay whole."""
    if when.start is None or when.end is None:
        return When(relative=True)
    after = shift(when.end, "day", 1)
    start, end = shift(when.start, unit, count), shift(after, unit, count) if after else None
    last = shift(end, "day", -1) if end else None
    return replace(between(start, last, when.relative), grain=when.grain)


def _same(back: Back, whole: When | None, antecedent: When | None) -> When:
    """The antecedent's stretch in another year; else somewhere in that year."""
    if whole is None:
        return _repeated(back.unit, antecedent)
    if whole.end is None:
        return _somewhere(back.unit)
    if antecedent and antecedent.end and (antecedent.months or 12) < 12:
        return _moved(antecedent, "year", whole.end.year - antecedent.end.year)
    return replace(whole, months=_somewhere(back.unit).months, grain="")


def _repeated(unit: str, antecedent: When | None) -> When:
    """The same year, the same month: the one that the period before lies in."""
    if antecedent is None or antecedent.start is None:
        return UNKNOWN
    if unit == "period":
        return antecedent
    return containing(antecedent.start, unit, antecedent.relative)


def _somewhere(unit: str) -> When:
    return When(None, None, None if unit == "period" else length(unit), True)
