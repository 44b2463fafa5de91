"""Putting pieces together: a part and its whole, a length and where it ends."""

from collections.abc import Callable

from msgspec.structs import replace

from factcheck.extract.periods.around import GAP
from factcheck.extract.periods.atom import Atom, Page, settled
from factcheck.extract.periods.part import PASSED
from factcheck.extract.periods.when import UNKNOWN, When, ending, length, starting
from factcheck.pattern import lazy

Joiner = Callable[[Page, Atom, Atom, str], Atom | None]
FURTHEST = 24  # characters between two pieces of one period


def join_all(page: Page, atoms: list[Atom], joiner: Joiner) -> list[Atom]:
    """Join neighbours from right to left, so that "January to April 2015" knows its year first."""
    stack: list[Atom] = []
    for left in reversed(atoms):
        atom = left
        while stack and 0 <= stack[-1].start - atom.end <= FURTHEST:
            both = joiner(page, atom, stack[-1], page.lower[atom.end : stack[-1].start])
            if both is None:
                break
            stack.pop()
            atom = both
        stack.append(atom)
    return stack[::-1]


_PART_GAP = lazy(rf"(?P<tight>[/-]|,{GAP}?)|['’]s{GAP}|{GAP}(?:(?P<of>of|in){GAP})?(?:the{GAP})?")


def part(page: Page, left: Atom, right: Atom, gap: str) -> Atom | None:
    """The third quarter + of + last year; March + 2010; 2017 + April; Sunday, + 14 March."""
    m = _PART_GAP.fullmatch(gap)
    if m is None:
        return None
    if left.back and left.back.same:
        return _same(left, right)
    if left.when and left.when.grain == "day" and left.when.relative:
        return _weekday(left, right) if not m["of"] else None
    if left.part and left.when is None:
        return _part_of(page, left, right, tight=m["tight"] is not None, of=m["of"] == "of")
    if gap[0] in " -'’" and (found := _year_first(page, left, right)):
        return found
    return _part_of(page, left, right, tight=False, of=True) if m["of"] == "of" else None


def _part_of(page: Page, left: Atom, right: Atom, tight: bool, of: bool) -> Atom | None:
    if left.part is None or right.back or (right.many and not of):
        return None
    whole = right.resolved(page.published)
    loose = left.part.named or left.part.unit == "quarter" or not of
    if (tight and whole.relative) or (loose and whole.grain != "year"):
        return None
    found = left.part.within(whole)
    return None if found is UNKNOWN else settled(left.start, right.end, found)


def _weekday(left: Atom, right: Atom) -> Atom | None:
    day = right.when is not None and right.when.grain == "day" and not right.when.relative
    return replace(right, start=left.start) if day or (right.part and right.part.day) else None


def _year_first(page: Page, left: Atom, right: Atom) -> Atom | None:
    """2017 Q1, 1986 third-quarter, last year's first half."""
    if left.when is None or left.when.grain != "year" or left.many:
        return None
    if left.when.relative and page.lower[left.end] not in "'’":
        return None
    if right.part is None or not right.part.yearly:
        return None
    found = right.part.within(left.when)
    return None if found is UNKNOWN else settled(left.start, right.end, found)


def _same(left: Atom, right: Atom) -> Atom | None:
    """The same period + last year, the corresponding week + a year ago."""
    if left.back is None or (right.many and right.when is None):
        return None
    if right.back and not right.back.same:
        back = replace(right.back, same=True, of=left.back.unit)
        return Atom(left.start, right.end, back=back)
    if right.when is None or right.when.grain not in ("year", "quarter", "month", "week"):
        return None
    return Atom(left.start, right.end, when=right.when, back=left.back)


_PAST = rf"(?:(?:which|that){GAP})?(?P<ended>ended|ending|ends)(?:{GAP}(?:on|in))?"
_BEGUN = rf"(?P<on>beginning|commencing|starting|of)(?:{GAP}on)?"
_TO = rf"(?:up{GAP})?to|through|until|till"
_END_GAP = lazy(rf"{GAP}(?:{_TO}|{_PAST}|{_BEGUN}){GAP}(?:the{GAP})?")


def ended(page: Page, left: Atom, right: Atom, gap: str) -> Atom | None:
    """The three months + to + 31 December; the quarter + ended + June; the week + of + 14 March."""
    m = _END_GAP.fullmatch(gap)
    if m is None or right.many or right.back or not (right.bare or right.part):
        return None
    unit, count = left.unit, left.many
    if left.part and not left.part.named and m["ended"]:
        unit, count = left.part.unit, left.part.many
    if left.when and left.when.grain == "year" and not left.when.relative and m["ended"]:
        unit, count = "year", 1  # 1987/88 ending March
    if not count or (left.many and left.when is None and not m["ended"]):
        return None
    when = _past(right, m["ended"] != "ending").resolved(page.published)
    if m["on"]:
        return _begun(left, right, when, m["on"])
    if when.end is None:
        return settled(left.start, right.end, When(None, None, length(unit, count), when.relative))
    return settled(left.start, right.end, ending(when.end, unit, count, when.relative))


def _past(right: Atom, over: bool) -> Atom:
    """A day without a year, taken as past: what ended on it is over."""
    if right.part is None or not right.part.day or not over:
        return right
    return replace(right, part=replace(right.part, lean=PASSED))


def _begun(left: Atom, right: Atom, begin: When, word: str) -> Atom | None:
    if word == "of" and begin.grain == left.unit:
        return settled(left.start, right.end, begin)
    if begin.grain != "day" or begin.start is None or (word == "of" and left.unit != "week"):
        return None
    when = starting(begin.start, left.unit, left.many, begin.relative)
    return settled(left.start, right.end, when)
