"""A quantity: one number of the text with what is said about it."""

from enum import StrEnum
from functools import reduce

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model.interval import EVERYTHING, Interval
from factcheck.model.period import Period
from factcheck.model.precision import ROUNDED, Hedge, Printed, Reading
from factcheck.model.span import Span


class Kind(StrEnum):
    """What sort of thing a number measures."""

    COUNT = "count"
    PERCENTAGE = "percentage"
    POINTS = "percentage_points"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    DATE = "date"
    NUMBER = "number"


_OPEN_ABOVE = (Hedge.OVER, Hedge.AT_LEAST)
COUNTS = frozenset({Kind.COUNT, Kind.NUMBER})
LEVELS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.NUMBER, Kind.DURATION})


class Quantity(Struct, frozen=True):
    """One quantity as said.

    `low` and `high` are its printed ends, the same for a point and None for what has no
    number (dates, "hundreds of"); an open bound is told by the hedge. Each end keeps its own
    printed precision. `unit` is a short canonical string ("GBP", "km", "%", "").
    """

    span: Span
    text: str
    kind: Kind
    low: Printed | None
    high: Printed | None
    unit: str = ""
    dimension: str = ""
    hedge: Hedge | None = None
    hedge_text: str = ""
    of: str = ""
    period: Period | None = None
    id: str = ""

    def __hash__(self) -> int:
        """Of its place: quantities that are equal stand at the same one."""
        return hash(self.span)

    @property
    def value(self) -> float | None:
        """The number as printed; None for a range, a vague number or a date."""
        low = self.low
        return low.value if low and (low is self.high or low == self.high) else None

    @property
    def said(self) -> tuple[float | None, float | None]:
        """The ends as said: "more than 12" is (12, None), "up to 12" (None, 12)."""
        low = self.low.value if self.low and self.hedge is not Hedge.AT_MOST else None
        high = self.high.value if self.high and self.hedge not in _OPEN_ABOVE else None
        return low, high

    @property
    def inside(self) -> str:
        """The words as they stand inside a sentence: "A third" is "a third", "US$5" stays."""
        named = self.kind is Kind.DATE or self.text[1:2].isupper()
        priced = self.kind is Kind.MONEY and any(map(str.isdigit, self.text))
        return self.text if named or priced else self.text[:1].lower() + self.text[1:]

    @property
    def is_level(self) -> bool:
        """True if it can be the size of something: a count, money, a measure."""
        return self.kind in LEVELS and self.known

    @property
    def known(self) -> bool:
        """True if there is a number to compute with."""
        return self.low is not None and self.high is not None

    @property
    def interval(self) -> Interval:
        """What the printed digits may stand for, hedge and rounding applied."""
        if self.low is not None and self.low is self.high:
            return self.low.plain
        return self._hull([p.plain for p in (self.low, self.high) if p])

    @property
    def significant(self) -> Interval:
        """As `interval`, with closing zeros taken as rounding."""
        return self._hull([p.significant for p in (self.low, self.high) if p])

    @property
    def charitable(self) -> list[Reading]:
        """The kinder readings of a single number; a range has only its closing zeros."""
        if self.low and self.low == self.high:
            return list(self.low.charitable)
        return [Reading(ROUNDED, self.significant)] if self.known else []

    def _hull(self, ends: list[Interval]) -> Interval:
        return reduce(Interval.hull, ends) if ends else EVERYTHING

    def scaled(self, factor: float, unit: str) -> "Quantity":
        """The same size in another unit."""
        low = self.low and self.low.scaled(factor)
        high = low if self.high is self.low else self.high and self.high.scaled(factor)
        return replace(self, low=low, high=high, unit=unit)

    @property
    def opposite(self) -> "Quantity":
        """The same size below zero: the £3m of "a loss of £3m", beside a profit."""
        high = self.low and self.low.opposite
        low = high if self.low is self.high else self.high and self.high.opposite
        return replace(self, low=low, high=high, text=f"−{self.text}")

    def numbered(self, number: int) -> "Quantity":
        """The same quantity with its id in the document."""
        return replace(self, id=f"q{number}")
