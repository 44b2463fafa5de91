"""The picture of a claim as fractions of its width: what HTML draws as inline SVG.

Each row is a bar to the middle of a size, a line over the interval where it may lie, and a dot
at the middle, hollow where it was recomputed; or a period on a line of time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model.relation import Relation
from factcheck.pictures import Size, Stretch, sizes, stretches

WIDTH = 1000  # of the drawing, in its own units


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its label and its words, and where its parts stand, from 0 to WIDTH."""

    label: str
    words: str
    zero: int
    low: int
    high: int
    middle: int
    recomputed: bool = False


def levels(relation: Relation) -> list[Bar]:
    """The sizes of a claim on one scale that holds zero."""
    return list(_levels(sizes(relation)))


def times(relation: Relation) -> list[Bar]:
    """The periods of a claim on one line of time."""
    return list(_times(stretches(relation)))


def _levels(rows: Sequence[Size]) -> Iterator[Bar]:
    least = min([0.0, *(row.interval.low for row in rows)])
    most = max([0.0, *(row.interval.high for row in rows)])
    for row in rows:
        ends = (0.0, row.interval.low, row.interval.high, row.interval.middle)
        zero, low, high, middle = (_at(value, least, most) for value in ends)
        yield Bar(row.label, row.words, zero, low, high, middle, row.recomputed)


def _times(rows: Sequence[Stretch]) -> Iterator[Bar]:
    first = min((row.start.toordinal() for row in rows), default=0)
    last = max((row.end.toordinal() + 1 for row in rows), default=0)
    for row in rows:
        low = _at(row.start.toordinal(), first, last)
        high = _at(row.end.toordinal() + 1, first, last)
        yield Bar(row.label, row.words, low, low, high, low)


def _at(value: float, least: float, most: float) -> int:
    return round(WIDTH * (value - least) / (most - least)) if most > least else 0
