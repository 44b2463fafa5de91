"""Which two operands may stand in one frame with a result, and in which units."""

from functools import lru_cache

from factcheck.extract.binding.candidates.frames import Frame
from factcheck.extract.binding.candidates.likeness import alike, apart
from factcheck.extract.binding.candidates.vetoes import ruled_out
from factcheck.extract.binding.entries.entry import Entry, Type, factor_of
from factcheck.lexicon.days import day_sizes

_COUNTED = ("day", "week", "month", "year", "hour")  # what an average may be for
_ORDERED = ("sum", "shares_sum")


def together(name: str, frame: Frame, result: Entry, first: Entry, second: Entry) -> bool:
    """True if two operands may stand in one frame with a result."""
    if name in _ORDERED and first.number > second.number:
        return False
    if not apart(first, second) or (frame.same and not _same(frame, first, second)):
        return False
    if ruled_out(name, result, first, second):
        return False
    if name == "average":
        return _averages(result, second)
    if name == "product":
        return _averages(first, second) and not result.per
    return name != "difference" or (first.value > second.value and not (first.way and second.way))


def _same(frame: Frame, first: Entry, second: Entry) -> bool:
    """True if two operands that a frame compares can be compared."""
    smaller = not frame.smaller or first.value <= second.value
    per = not (first.per and second.per) or first.per == second.per
    return alike(first, second) and first.value != second.value and smaller and per


def _averages(each: Entry, number: Entry) -> bool:
    """True if what each has is measured in something else than the number of them."""
    return number.type is Type.LEVEL and (each.measure != number.measure or each.measure == "count")


def scales(result: Entry, second: Entry) -> tuple[float, ...]:
    """The units in which the number of an average may be counted: as printed, or days as years."""
    if result.per.isdigit():
        return (1 / float(result.per),)
    if second.measure == "time":
        return _of_time(1 / second.factor, second.quantity.unit)
    return (1 / second.factor,)


@lru_cache(maxsize=1024)
def _of_time(printed: float, unit: str) -> tuple[float, ...]:
    days = factor_of(unit, "time")
    others = (printed * days / day_sizes()[each] for each in _COUNTED)
    return tuple(dict.fromkeys([printed, *others]))
