"""Which figures may be compared, added up or spread over each other."""

from factcheck.extract.binding.entries.entry import Entry, Type

NEAR = 6  # entries between a bare number and the size whose unit it takes
UNLIKE = 100.0  # times: two numbers so far apart have no unit in common
CLOSE = 2  # between a bare number and a length of time or a per cent: few numbers are these


def apart(one: Entry, other: Entry) -> bool:
    """True if no quantity holds the other, as a ratio holds its numbers."""
    if abs(one.number - other.number) > 2:
        return True
    return not one.quantity.span.overlaps(other.quantity.span)


def alike(one: Entry, other: Entry) -> bool:
    """True if both are measured alike, or one is a bare number that takes the other's unit."""
    if one.type is not other.type:
        return _elided(one, other) or _elided(other, one)
    if one.measure == other.measure:
        return one.measure != "count" or (one.step < 1) == (other.step < 1)
    return (one.bare or other.bare) and _beside(one, other)


def _beside(one: Entry, other: Entry) -> bool:
    """True if a bare number stands so near to a size that it may have left out its unit."""
    less, more = sorted((one.value / one.factor, other.value / other.factor))
    if more > UNLIKE * less:
        return False
    if "time" in (one.measure, other.measure):
        return one.clause == other.clause and abs(one.number - other.number) <= CLOSE
    return _is_near(one, other)


def _is_near(one: Entry, other: Entry) -> bool:
    """True if both stand in one sentence or in two that follow each other."""
    return abs(one.number - other.number) <= NEAR and abs(one.clause - other.clause) <= 1


def _elided(bare: Entry, percent: Entry) -> bool:
    """True if a bare number beside a per cent has left it out: "to 4.1 per cent from 4.35"."""
    near = abs(bare.number - percent.number) <= CLOSE and bare.clause == percent.clause
    plain = bare.bare and bare.quantity.low is not None and bare.quantity.low.scale == 1
    return plain and percent.type is Type.PERCENT and near


def unlike(entry: Entry, result: Entry) -> bool:
    """True if a total and what each has are measured otherwise."""
    if entry.measure == result.measure:
        return False
    return not (entry.bare or result.bare) or not _is_near(entry, result)


def uncounted(entry: Entry) -> bool:
    """True if it can be no number of things or days that a total is spread over."""
    return entry.value <= 1 or entry.measure == "%" or entry.measure.isupper()
