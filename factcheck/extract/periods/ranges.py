"""Two ends of a range: from 2010 to 2015, between March and May, January-March 2004."""

from datetime import date

from msgspec.structs import replace

from factcheck.extract.periods.around import GAP
from factcheck.extract.periods.atom import Atom, Page, settled
from factcheck.extract.periods.part import COMING, Part
from factcheck.extract.periods.when import When, between, months_of, year
from factcheck.pattern import lazy

NOMINAL = date(2001, 12, 31)  # a common year, for lengths where no year is known
LISTED = frozenset([", ", " and ", " or ", ", and ", " and in ", " & "])


_TO = rf",?{GAP}(?:(?:up{GAP})?to|through|thru|until|till){GAP}(?:the{GAP})?"
_DASH = rf"(?P<slash>/)|{GAP}?[-–—~]{GAP}?"
_GAP = lazy(rf"{_TO}|{_DASH}|{GAP}(?P<and>and){GAP}(?:the{GAP})?")


_OPENING = lazy(rf"(?r)\b(?P<word>from|between){GAP}(?:the{GAP})?")


def ranged(page: Page, left: Atom, right: Atom, gap: str) -> Atom | None:
    """One period from the start of the left to the end of the right."""
    m = _GAP.fullmatch(gap)
    if m is None or not (_is_end(left) and _is_end(right)):
        return None
    if m["slash"] and not (left.part and left.part.unit == "month"):
        return None
    opening = _OPENING.match(page.lower, max(0, left.start - 16), left.start)
    if m["and"] and not (opening and opening["word"] == "between"):
        return None
    when = _between(left, right, page.published)
    return settled(opening.start() if opening else left.start, right.end, when) if when else None


def _is_end(atom: Atom) -> bool:
    return not (atom.many or atom.back) and (atom.part is not None or atom.when is not None)


def _between(left: Atom, right: Atom, published: date | None) -> When | None:
    start, end = _ends(left, right, published)
    found = between(start.start, end.end, start.relative or end.relative)
    if found.known:
        return found
    if published is None and left.part and right.part:
        return _nominal(left.part, right.part)
    return found if found.relative and published is None else None


def _ends(left: Atom, right: Atom, published: date | None) -> tuple[When, When]:
    """Both ends, the one without a year placed by the other."""
    if right.part and left.when and left.when.start:
        return left.when, _no_sooner(right.part, left.when.start, left.when.relative)
    end = right.resolved(published)
    if left.part and end.start:
        return no_later(left.part, end.start, end.relative), end
    return left.resolved(published), end


def _no_sooner(part: Part, day: date, relative: bool) -> When:
    """The first one to end after the day."""
    return replace(replace(part, lean=COMING).near(day), relative=relative)


def no_later(part: Part, day: date, relative: bool) -> When:
    """The part of the day's year, or of the year before, where it would begin after the day."""
    found = part.within(year(day.year))
    if found.start and found.start > day and day.year > 1:
        found = part.within(year(day.year - 1))
    return replace(found, relative=relative)


def share_years(page: Page, atoms: list[Atom]) -> list[Atom]:
    """Give "January" the year of "January and February 2010"."""
    found = list(atoms)
    for place in range(len(found) - 2, -1, -1):
        left, right = found[place], found[place + 1]
        if _listed(page, left, right) and left.part:
            end = right.resolved(page.published)
            if end.start and end.grain in (left.part.unit, "day"):
                when = no_later(left.part, end.start, end.relative)
                found[place] = replace(left, when=when, part=None)
    return found


def _listed(page: Page, left: Atom, right: Atom) -> bool:
    if left.part is None or not left.part.named or left.part.lean is not None or left.when:
        return False
    return right.bare and page.lower[left.end : right.start] in LISTED


def _nominal(left: Part, right: Part) -> When:
    """Only the length, as in any common year."""
    end = right.within(year(NOMINAL.year))
    start = no_later(left, end.start, True).start if end.start else None
    return When(None, None, months_of(start, end.end) if start and end.end else None, True)
