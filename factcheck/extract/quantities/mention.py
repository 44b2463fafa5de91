"""A quantity in the making: what the grammar rules pass to each other."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from factcheck.extract.numbers.numeral import Numeral
from factcheck.model.period import Period
from factcheck.model.precision import Hedge, Printed
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.span import Span


class Study(StrEnum):
    """What a number is in a study: what is marked is no size that could be added up."""

    NONE = ""
    ESTIMATE = "estimate"  # a mean or an effect with its spread or interval: it may still change
    TEST = "test"  # a value of a test, its degrees of freedom, its p; a ratio
    SPREAD = "spread"
    ENDS = "ends"  # of an interval, a range between quartiles
    SOURCE = "source"  # the year of a work that is cited


class Mention(Struct):
    """One number with what has been read around it so far.

    `tail` is where the noun phrase that it counts ends; `factor` turns the printed
    number into the value (1/100 is never used: percentages stay as printed).
    """

    start: int
    end: int
    low: Numeral | None
    high: Numeral | None
    kind: Kind = Kind.NUMBER
    unit: str = ""
    dimension: str = ""
    per: str = ""
    negative: bool = False
    both: bool = False  # "negative $2 to $3": the sign is said of both ends
    high_negative: bool = False  # of a range the sign of its upper end
    hedge: Hedge | None = None
    hedge_text: str = ""
    hedge_start: int = -1
    of: str = ""
    tail: int = 0
    period: Period | None = None
    inner: "Mention | None" = None  # the length of time inside of "ten years later"
    parts: str = ""  # the smaller unit that "6ft 2in" ends with
    refused: str = ""  # why it is no quantity
    study: Study = Study.NONE

    @property
    def first(self) -> int:
        """Where it begins with its hedge."""
        return self.hedge_start if self.hedge_start >= 0 else self.start

    @property
    def bare(self) -> bool:
        """True if it has neither unit nor counted noun."""
        return not self.unit and not self.of

    def clip(self, lower: str, wall: int) -> None:
        """End the noun phrase where a date begins: "320 million last year" counts no years."""
        if self.tail <= wall:
            return
        noun = lower[self.end : max(self.end, wall)].rstrip()
        self.tail = self.end + len(noun)
        self.of = noun.lstrip() if self.kind is Kind.COUNT else self.of
        if self.kind is Kind.COUNT and not self.of:
            self.kind, self.tail = Kind.NUMBER, self.end

    def quantity(self, text: str, number: int) -> Quantity:
        """The finished quantity, with its number in the document."""
        hedge = self.hedge or (Hedge.EXACT if self._is_counted() else None)
        low = self._printed(self.low, hedge, negative=self.negative)
        high = low
        if self.high is not self.low:
            high = self._printed(self.high, hedge, negative=self.high_negative)
        if self.high_negative and low and high and high.value < low.value:
            low, high = high, low
        unit = f"{self.unit}/{self.per}" if self.per else self.unit
        dimension = f"{self.dimension}/{self.per}" if self.per else self.dimension
        return Quantity(
            Span(self.start, self.end),
            text[self.start : self.end],
            self.kind,
            low,
            high,
            unit,
            dimension,
            hedge,
            self.hedge_text,
            self.of,
            self.period,
            f"q{number}",
        )

    def _printed(
        self, end: Numeral | None, hedge: Hedge | None, *, negative: bool
    ) -> Printed | None:
        if end is None:
            return None
        printed = end.printed(hedge)
        if hedge is Hedge.EXACT and self.hedge_text:  # "exactly 500", "n = 500"
            printed = replace(printed, zeros=printed.step)
        if hedge and self.kind is Kind.MULTIPLE:
            printed = _multiple(printed, hedge, words=end.words)
        return replace(printed, value=-printed.value) if negative else printed

    def _is_counted(self) -> bool:
        """True if it counts whole things one by one, printed in full: "1,184 offences"."""
        number = self.low
        return (
            number is not None
            and self.kind is Kind.COUNT
            and number == self.high
            and not number.scaled
            and not self.per
            and number.value.is_integer()
        )


UNDER = 0.75  # of its usual slack: "nearly doubled" is 1.7 times at least
_TURNED = {Hedge.OVER: Hedge.UNDER, Hedge.UNDER: Hedge.OVER}


def _multiple(printed: Printed, hedge: Hedge, *, words: bool) -> Printed:
    """ "More than doubled" ends below three; "more than halved" is less than a half."""
    value = printed.value
    falls = words and 0 < value < 1
    turned = _TURNED.get(hedge, hedge) if falls else hedge
    if hedge is Hedge.UNDER and words:
        return replace(printed, hedge=turned, step=printed.step * UNDER)
    if hedge is not Hedge.OVER:
        return replace(printed, hedge=turned)
    step = value - 1 / (1 / value + 1) if falls else 1.0  # as far as the next of them
    return Printed(value, step, step, turned)
