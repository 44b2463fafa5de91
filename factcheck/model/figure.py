"""A number of the text as arithmetic takes it: its face value, and all that it may stand for.

Figures that stand beside each other share their precision: "5.6m from 5m" is 5.0m. Where one of
them counts whole things, bare numbers beside it do so too: "140 men and seven women, 146 in all".
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.interval import EVERYTHING, Interval, point
from factcheck.model.precision import EIGHTH, Hedge, Reading
from factcheck.model.quantity import COUNTS, Kind, Quantity

PLAIN = "as printed"
COARSER = "each figure rounded by itself"
PENNY = 0.01  # £2 beside £1.75 is £2.00
_BOUNDS = (Hedge.OVER, Hedge.UNDER)


class Figure(Struct, frozen=True):
    """A number with its readings.

    `face` is the value as printed, `readings` what it may stand for, the plain one first, `step`
    the worth of one unit of its last digit, 0 where that is unknown. `bound` is set where the
    value as printed is only one end: "more than £1bn".
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
        readings = tuple(Reading(r.name, r.interval.scaled(factor)) for r in self.readings)
        return Figure(self.face.scaled(factor), readings, self.step * factor, self.bound)


def figure(quantity: Quantity) -> Figure:
    """The figure of one quantity by itself."""
    readings = (Reading(PLAIN, quantity.interval), *quantity.charitable)
    step = max((end.step for end in (quantity.low, quantity.high) if end), default=0.0)
    return Figure(face_of(quantity), readings, step, quantity.hedge in _BOUNDS)


def bounds(interval: Interval) -> Figure:
    """A figure that is known only to lie between two ends."""
    return Figure(interval, (Reading(PLAIN, interval),))


def face_of(quantity: Quantity) -> Interval:
    """The printed value, or the printed ends of a range, without rounding or hedge."""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return EVERYTHING
    return low.face if high is low else low.face.hull(high.face)


def with_face(faces: Sequence[Interval], index: int, value: float) -> list[Interval]:
    """The face values with another value in the place of one of them."""
    return [*faces[:index], point(value), *faces[index + 1 :]]


def figures(quantities: Sequence[Quantity]) -> list[Figure]:
    """The figures of quantities that stand beside each other, with the precision they share."""
    steps = _shared_steps(quantities)
    return [_refined(quantity, steps.get(_form(quantity), 0.0)) for quantity in quantities]


def counted(quantities: Iterable[Quantity]) -> list[Quantity]:
    """The quantities, in which bare whole numbers beside a count of things are counts too."""
    listed = list(quantities)
    if not any(quantity.hedge is Hedge.EXACT and not quantity.unit for quantity in listed):
        return listed
    return [_hedged(q, Hedge.EXACT) if _is_bare(q) else q for q in listed]


def measured(quantity: Quantity) -> Quantity:
    """The quantity as something that was worked out, so that its digits are rounded."""
    if quantity.hedge is not Hedge.EXACT or quantity.hedge_text or quantity.low is None:
        return quantity
    return _hedged(quantity, None)


def _hedged(quantity: Quantity, hedge: Hedge | None) -> Quantity:
    """A single number with another hedge."""
    number = quantity.low and replace(quantity.low, hedge=hedge)
    return replace(quantity, low=number, high=number, hedge=hedge)


def _is_bare(quantity: Quantity) -> bool:
    """True if it is a whole number printed in full, without unit or hedge."""
    low = quantity.low
    plain = (
        quantity.kind in COUNTS
        and not quantity.unit
        and quantity.hedge is None
        and low is quantity.high
    )
    return plain and low is not None and low.step == low.scale == 1 and low.value % 1 == 0


def _form(quantity: Quantity) -> tuple[str, float]:
    """The unit and magnitude of a quantity: figures of one form share their precision."""
    return quantity.unit, quantity.low.scale if quantity.low else 0.0


def _shared_steps(quantities: Sequence[Quantity]) -> dict[tuple[str, float], float]:
    """The finest digit of each form in which several are printed unequally."""
    by_form: dict[tuple[str, float], set[float]] = {}
    for quantity in quantities:
        low = quantity.low
        if low is not None and low is quantity.high and quantity.hedge is None:
            by_form.setdefault(_form(quantity), set()).add(low.step)
    return {form: min(steps) for form, steps in by_form.items() if len(steps) > 1}


def _refined(quantity: Quantity, step: float) -> Figure:
    """The figure of a quantity, read to the digit `step` where that is finer than its own."""
    low = quantity.low
    if low is None or quantity.high is not low or quantity.hedge or not 0 < step < low.step:
        return figure(quantity)
    exact = _in_fractions(step / low.scale) or (quantity.kind is Kind.MONEY and step == PENNY)
    kinder = () if exact else (Reading(COARSER, low.plain),)
    return Figure(low.face, (Reading(PLAIN, low.refined(step).plain), *kinder), step)


def _in_fractions(step: float) -> bool:
    """True if the finer figure is in halves or eighths: then 37 beside 44½ is just 37."""
    return round(step, 9) == EIGHTH
