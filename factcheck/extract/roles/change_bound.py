"""Levels and steps made one change, where their units allow it."""

from collections.abc import Iterable

from factcheck import units
from factcheck.model.period import Period
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change, Direction, terms_of

_SHARES = {Kind.PERCENTAGE, Kind.RATIO}
RATE_REACH = 20
SLIP = (300, 3000)
_RANKS = (By.PERCENT, By.POINTS, By.MULTIPLE, By.DELTA)


def joined(
    before: Quantity | None,
    after: Quantity | None,
    said: Iterable[Quantity],
    direction: Direction | None = None,
    *,
    more_than: bool = False,
    basis: Period | None = None,
) -> Change | None:
    """One change with a step for each term in which it is put; None for unlike levels."""
    if before and after:
        before = units.in_unit_of(before, after)
        if not _comparable(before, after):
            return None
    level = after if after and after.dimension else before or after
    steps = [step for step in said if _fits(step, level)]
    by, also = _ranked([units.in_unit_of(step, level) if level else step for step in steps])
    if not (by or (before and after)):
        return None
    return Change(before, after, by, also, direction, more_than, basis)


def _fits(by: Quantity, level: Quantity | None) -> bool:
    """True if a step can be one of these levels: no "two months" on tonnes."""
    if terms_of(by) is not By.DELTA:
        return True
    if level is None or (by.dimension == "time" and not level.dimension):  # "a five-year low"
        return by.dimension != "time"
    return _plain(level) or by.dimension.partition("/")[0] == level.dimension.partition("/")[0]


def _ranked(steps: list[Quantity]) -> tuple[Quantity | None, Quantity | None]:
    """At most two ways to put the change, each in other terms, the per cent first."""
    first: dict[By, Quantity] = {}
    for step in steps:
        first.setdefault(terms_of(step), step)
    ranked = [first[terms] for terms in _RANKS if terms in first]
    return (ranked[0] if ranked else None), (ranked[1] if len(ranked) > 1 else None)


def _comparable(before: Quantity, after: Quantity) -> bool:
    """Same unit, or one of them bare, or both per cents; never a rate against a level."""
    if {before.kind, after.kind} & _SHARES and before.kind is not after.kind:
        return False
    one, other = before.dimension.partition("/"), after.dimension.partition("/")
    if one[0] != other[0] and "one" in (before.text.lower(), after.text.lower()):
        return False  # "2.3 kg, 11 times as much as in one found in 2003"
    if _plain(before) or _plain(after):
        lasts = before.dimension != after.dimension and "time" in (one[0], other[0])
        return _same_size(before, after, slip=not lasts)  # "for ten days, up from 29,000"
    return one[0] == other[0] and (one[2] == other[2] or _same_size(before, after))


def _plain(level: Quantity) -> bool:
    """True if its unit may have been left out: neither unit nor noun is printed."""
    return not level.dimension and not level.of


def _same_size(before: Quantity, after: Quantity, *, slip: bool = True) -> bool:
    """True if one may have left its unit out; a thousandfold gap is a slip of magnitude."""
    small, large = sorted(abs(one.interval.middle) for one in (before, after))
    return large < RATE_REACH * small or (slip and SLIP[0] * small < large < SLIP[1] * small)
