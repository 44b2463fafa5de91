"""What is drawn of a claim, on a scale from 0 to 1, for formats that draw it themselves."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model.relation import Relation
from factcheck.pictures import Size, Stretch, sizes, stretches


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, and where it lies; a `recomputed` one is drawn hollow."""

    label: str
    words: str
    low: float
    middle: float
    high: float
    recomputed: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows on one scale. `zero` is where bars begin; None where periods are drawn."""

    rows: tuple[Row, ...]
    zero: float | None


def pictures(relation: Relation) -> Iterator[Picture]:
    """The pictures of a claim: none, its sizes, its periods, or both."""
    if drawn := sizes(relation):
        yield _sizes(drawn)
    if times := stretches(relation):
        yield _times(times)


def _sizes(drawn: list[Size]) -> Picture:
    least = min(0.0, *(size.interval.low for size in drawn))
    wide = max(0.0, *(size.interval.high for size in drawn)) - least or 1.0
    return Picture(tuple(_size(size, least, wide) for size in drawn), -least / wide)


def _size(size: Size, least: float, wide: float) -> Row:
    low, middle, high = (
        (at - least) / wide for at in (size.interval.low, size.interval.middle, size.interval.high)
    )
    return Row(size.label, size.words, low, middle, high, recomputed=size.recomputed)


def _times(drawn: list[Stretch]) -> Picture:
    first = min(one.start for one in drawn)
    days = (max(one.end for one in drawn) - first).days or 1
    return Picture(tuple(_time(one, first.toordinal(), days) for one in drawn), None)


def _time(one: Stretch, first: int, days: int) -> Row:
    low, high = ((day.toordinal() - first) / days for day in (one.start, one.end))
    return Row(one.label, one.words, low, (low + high) / 2, high)
