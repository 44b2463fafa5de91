"""What a claim looks like: its sizes with their intervals, or its periods, as rows of a picture.

Every row has its numbers in words, which stand beside the picture and are its text alternative.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import singledispatch
from math import isfinite

from factcheck import units
from factcheck.model import wording
from factcheck.model.implied import Given, Implied, Moved
from factcheck.model.interval import Interval, total
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Conversion, Elapsed, Relation, Share, Total

MOST_PARTS = 8


@dataclass(frozen=True, slots=True)
class Size:
    """One size: where it may lie, in the unit that all rows of a picture share."""

    label: str
    interval: Interval
    unit: str
    recomputed: bool = False

    @property
    def words(self) -> str:
        """The size in words."""
        return wording.span(self.interval, self.unit, 4)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One period on a line of time."""

    label: str
    start: date
    end: date

    @property
    def words(self) -> str:
        """The period in words."""
        return f"{wording.day(self.start)} to {wording.day(self.end)}"


def sizes(relation: Relation) -> list[Size]:
    """The stated sizes of a claim, and what follows from the others of its numbers."""
    rows = list(_rows(relation))
    bounded = all(isfinite(row.interval.low) and isfinite(row.interval.high) for row in rows)
    return rows if len(rows) > 1 and bounded else []


def stretches(relation: Relation) -> list[Stretch]:
    """The periods of a claim, where it has several."""
    dates = isinstance(relation, Elapsed)
    rows = {
        (one.period.start, one.period.end): Stretch(one.text, one.period.start, one.period.end)
        for one in relation.quantities()
        if one.period and one.period.start and one.period.end and (one.kind is Kind.DATE) == dates
    }
    return [rows[days] for days in sorted(rows)] if len(rows) > 1 else []


@singledispatch
def _rows(_relation: Relation) -> Iterator[Size]:
    """Nothing to draw."""
    return iter(())


@_rows.register
def _change(relation: Change) -> Iterator[Size]:
    before, after, by = relation.before, relation.after, relation.by
    if before is None or after is None:
        return
    yield _stated("before", before)
    yield _stated("after", after)
    if by and relation.direction:
        step = by.scaled(100, "%") if by.kind is Kind.RATIO else by  # "a third"
        moved = Moved(Given(before), step, relation.direction).value(_plain)
        yield Size(f"after {by.text}", moved, before.unit, recomputed=True)


@_rows.register
def _share(relation: Share) -> Iterator[Size]:
    part, whole, share = relation.part, relation.whole, relation.share
    if part is None or whole is None:
        return
    yield _stated("the whole", whole)
    yield _stated("the part", part)
    if share:
        factor = share.interval.scaled(1.0 if share.kind is Kind.RATIO else 0.01)
        yield Size(f"{share.text} of it", whole.interval * factor, whole.unit, recomputed=True)


@_rows.register
def _total(relation: Total) -> Iterator[Size]:
    if relation.total is None or len(relation.parts) > MOST_PARTS:
        return
    for part in relation.parts:
        yield _stated(f"{part.text} {part.of}".strip(), part)
    yield _stated("the total", relation.total)
    added = total(part.interval for part in relation.parts)
    yield Size("the parts added", added, relation.total.unit, recomputed=True)


@_rows.register
def _conversion(relation: Conversion) -> Iterator[Size]:
    one, other = relation.one, relation.other
    if not units.alike(one.unit, other.unit) or one.kind is Kind.MONEY:
        return
    yield _stated(other.text, other)
    converted = units.convert(one.interval, one.unit, other.unit)
    yield Size(f"{one.text}, converted", converted, other.unit, recomputed=True)


@_rows.register
def _implied(relation: Implied) -> Iterator[Size]:
    yield _stated("as stated", relation.stated)
    implied = relation.tree.value(_plain)
    yield Size("from the rest", implied, relation.stated.unit, recomputed=True)


def _stated(label: str, quantity: Quantity) -> Size:
    return Size(label, quantity.interval, quantity.unit)


def _plain(quantity: Quantity) -> Interval:
    return quantity.interval
