"""A quantity as the frames see it: its type, its size in a common unit, and the words beside it."""

from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from factcheck import units
from factcheck.model.period import DAYS_PER_MONTH
from factcheck.model.quantity import LEVELS, Kind, Quantity

Words = frozenset[str]
OPEN = 0.25  # of its size: how far an open bound is looked at ("more than 300")


class Type(StrEnum):
    """What a quantity can be in a frame: types never mix."""

    LEVEL = "level"
    PERCENT = "percent"
    POINTS = "points"
    MULTIPLE = "multiple"
    DATE = "date"
    ORDINAL = "ordinal"


class Entry(Struct, frozen=True):
    """One quantity of a document, with what speaks for its role.

    `value`, `low` and `high` are in the base unit of its dimension, `factor` times what is printed;
    `measure` is what two sizes must share to be compared ("GBP", "length", "count"). `before` and
    `behind` are the classes of the markers beside it, nearest first; `sentence` those of the whole
    sentence and `opening` those that begin it. `nouns` name what it counts, `label` the words near
    it, `whole` the nouns behind its "of".
    """

    number: int  # its place in the ledger
    quantity: Quantity
    type: Type
    measure: str
    per: str
    value: float
    low: float
    high: float
    factor: float
    digits: int
    bare: bool
    clause: int
    paragraph: int
    before: tuple[str, ...]
    behind: tuple[str, ...]
    sentence: Words
    opening: Words
    nouns: Words
    label: Words
    whole: Words
    pointing: bool  # behind its "of" a word points back: "of them"
    way: int  # 1 where the words beside it say up, -1 for down
    part: int  # the clause of its sentence, counted from the first

    @property
    def step(self) -> float:
        """The worth of its last printed digit."""
        low = self.quantity.low
        return (low.step if low else 0.0) * self.factor


_TYPES = {
    Kind.PERCENTAGE: Type.PERCENT,
    Kind.RATIO: Type.PERCENT,
    Kind.POINTS: Type.POINTS,
    Kind.MULTIPLE: Type.MULTIPLE,
    Kind.ORDINAL: Type.ORDINAL,
    Kind.DATE: Type.DATE,
} | dict.fromkeys(LEVELS, Type.LEVEL)
_BASES = {
    "length": "m", "mass": "kg", "area": "m2", "volume": "l", "speed": "km/h", "energy": "kWh",
    "power": "kW",
}  # fmt: skip
_DAYS = {"day": 1.0, "week": 7.0, "month": DAYS_PER_MONTH, "year": 12 * DAYS_PER_MONTH}


def type_of(quantity: Quantity) -> Type:
    """The type that its kind gives."""
    return _TYPES[quantity.kind]


def measure_of(quantity: Quantity) -> tuple[str, str]:
    """What it is measured in, and for each of what."""
    measure, _, per = quantity.dimension.partition("/")
    if quantity.kind is Kind.RATIO:
        return "%", ""
    return measure or "count", quantity.unit.partition("/")[2] or per


@lru_cache(maxsize=1024)
def factor_of(unit: str, measure: str) -> float:
    """How many base units make one; 1 where there is no common scale (degrees)."""
    unit = unit.partition("/")[0]
    if measure == "time":
        return _DAYS.get(unit) or _ratio(unit, "day")
    return _ratio(unit, _BASES.get(measure, measure)) if unit and unit != measure else 1.0


def _ratio(unit: str, base: str) -> float:
    try:
        return units.ratio(unit, base)
    except (units.UnknownUnitError, ValueError, KeyError, IndexError):
        return 1.0
