"""A number of the text as arithmetic takes it: its face value, and all that it may stand for.

Figures that stand beside each other share their precision: "5.6m from 5m" is 5.0m. Where one of
them counts whole things, bare numbers beside it do so too: "140 men and seven women, 146 in all".
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.interval import EVERYTHING, Interval
from factcheck.model.precision import EIGHTH, Hedge, Reading
from factcheck.model.quantity import Kind, Quantity

PLAIN = "as printed"
COARSER = "each figure rounded by itself"
PENNY = 0.01  # £2 beside £1.75 is £2.00
_COUNTS = (Kind.COUNT, Kind.NUMBER)
_BOUNDS = (Hedge.OVER, Hedge.UNDER)


class Figure(Struct, frozen=True):
    """`face` is the value as printed, `readings` what it may stand for, the plain one first.

    `step` is the worth of one unit of its last digit, 0 where that is unknown; `bound` tells that
    its face value is only an end: "more than £1bn".
    """

    face: Interval
    readings: tuple[Reading, ...]
    step: float = 0.0
    bound: bool = False

    @property
    def plain(self) -> Interval:
        """What the printed digits stand for."""
        return self.readings[0].interval

    def scaled(self, factor: float) -> "Figure":
        """The same figure in another unit."""
        scaled = tuple(Reading(one.name, one.interval.scaled(factor)) for one in self.readings)
        return Figure(self.face.scaled(factor), scaled, self.step * factor, self.bound)


def figure(quantity: Quantity) -> Figure:
    """A quantity by itself."""
    readings = (Reading(PLAIN, quantity.interval), *quantity.charitable)
    step = max((one.step for one in (quantity.low, quantity.high) if one), default=0.0)
    return Figure(face_of(quantity), readings, step, quantity.hedge in _BOUNDS)


def bounds(interval: Interval) -> Figure:
    """What is known only to lie between two ends."""
    return Figure(interval, (Reading(PLAIN, interval),))


def face_of(quantity: Quantity) -> Interval:
    """The printed value, or the printed ends of a range, without rounding or hedge."""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return EVERYTHING
    return low.face if high is low else low.face.hull(high.face)


def figures(quantities: Sequence[Quantity]) -> list[Figure]:
    """Quantities that stand beside each other, with the precision that they share."""
    steps = _shared(quantities)
    return [
        _companion(one, steps.get(_form(one), 0.0)) if steps else figure(one) for one in quantities
    ]


def counted(quantities: Iterable[Quantity]) -> list[Quantity]:
    """The quantities, in which bare whole numbers beside a count of things are counts too."""
    listed = list(quantities)
    if not any(one.hedge is Hedge.EXACT and not one.unit for one in listed):
        return listed
    return [_as_count(one) if _bare(one) else one for one in listed]


def measured(quantity: Quantity) -> Quantity:
    """The quantity as something that was worked out, so that its digits are rounded."""
    if quantity.hedge is not Hedge.EXACT or quantity.hedge_text or quantity.low is None:
        return quantity
    low = replace(quantity.low, hedge=None)
    return replace(quantity, low=low, high=low, hedge=None)


def _as_count(one: Quantity) -> Quantity:
    low = one.low and replace(one.low, hedge=Hedge.EXACT)
    return replace(one, low=low, high=low, hedge=Hedge.EXACT)


def _bare(one: Quantity) -> bool:
    """True if it is a whole number printed in full, without unit or hedge."""
    low = one.low
    plain = one.kind in _COUNTS and not one.unit and one.hedge is None and low is one.high
    return plain and low is not None and low.step == low.scale == 1 and low.value % 1 == 0


def _form(one: Quantity) -> tuple[str, float]:
    """Figures of one unit and magnitude are printed alike."""
    return one.unit, one.low.scale if one.low else 0.0


def _shared(quantities: Sequence[Quantity]) -> dict[tuple[str, float], float]:
    """The finest digit of each form in which several are printed unequally."""
    found: dict[tuple[str, float], set[float]] = {}
    for one in quantities:
        if one.low is not None and one.low is one.high and one.hedge is None:
            found.setdefault(_form(one), set()).add(one.low.step)
    return {form: min(steps) for form, steps in found.items() if len(steps) > 1}


def _companion(one: Quantity, step: float) -> Figure:
    alone, low = figure(one), one.low
    if low is None or one.high is not low or one.hedge or not 0 < step < low.step:
        return alone
    exact = _in_fractions(step / low.scale) or (one.kind is Kind.MONEY and step == PENNY)
    kind = () if exact else (Reading(COARSER, low.plain),)
    readings = (Reading(PLAIN, low.refined(step).plain), *kind)
    return Figure(low.face, readings, step)


def _in_fractions(step: float) -> bool:
    """True if the finer figure is in halves or eighths: then 37 beside 44½ is just 37."""
    return round(step, 9) == EIGHTH
