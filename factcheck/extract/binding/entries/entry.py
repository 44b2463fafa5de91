"""A quantity as the frames see it: its type, its size in a common unit, and the words beside it."""

from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache

from msgspec import Struct

from factcheck import units
from factcheck.extract.binding.entries.markers import Classes
from factcheck.extract.binding.entries.sentence import Sentence, Words
from factcheck.lexicon.days import day_sizes
from factcheck.model.quantity import LEVELS, Kind, Quantity
from factcheck.model.subject import words

OPEN = 0.25  # of its size: how far an open bound is looked at ("more than 300")


class Type(StrEnum):
    """What a quantity can be in a frame: types never mix."""

    LEVEL = "level"
    PERCENT = "percent"
    POINTS = "points"
    MULTIPLE = "multiple"
    DATE = "date"
    ORDINAL = "ordinal"


class Entry(Struct, frozen=True, dict=True):
    """One quantity of a document, with what speaks for its role.

    `value`, `low` and `high` are in the unit that the document uses most for its `measure`, which
    two sizes must share to be compared ("GBP", "length", "count"); `factor` times what is printed.
    It stands at a place among the `words` of its sentence; what these say is read when asked for.
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
    bare: bool  # a number without unit, noun or rate
    clause: int
    paragraph: int
    words: Sentence
    at: int
    length: Quantity | None = None  # the one inside of "46 years ago"
    estimate: bool = False  # of a study, with its spread or interval: it adds up to nothing

    @cached_property
    def size(self) -> tuple[float, float, float]:
        """Its value, and between which it lies."""
        return self.value, self.low, self.high

    @cached_property
    def step(self) -> float:
        """The worth of its last printed digit."""
        low = self.quantity.low
        return (low.step if low else 0.0) * self.factor

    @cached_property
    def before(self) -> Classes:
        """The classes of the markers before it, nearest first."""
        return self.words.beside(self.at, back=True)

    def follows(self, word: str) -> bool:
        """True if this word stands right before it."""
        return self.at > 0 and self.words.tokens[self.at - 1].text == word

    @property
    def is_end(self) -> bool:
        """True if a change begins or ends with it: "from £20 to £25"."""
        if self.follows("from"):
            return True
        before = self.words.tokens[self.at - 2].text if self.at > 1 else ""
        return self.follows("to") and before not in ("equal", "equivalent", "close", "amounts")

    @property
    def is_base(self) -> bool:
        """True if a marker beside it says that it was the earlier level."""
        return "base" in self.before[:2] or "earlier" in self.before[:1]

    @property
    def moves(self) -> bool:
        """True if it is the size of a change, or a level that one begins with."""
        return bool(self.way) or "base" in self.before[:1]

    @property
    def start(self) -> date | None:
        """The first day of its period, where it is known."""
        period = self.quantity.period
        return period.start if period else None

    @property
    def next_word(self) -> str:
        """The word or mark right behind it."""
        following = self.words.tokens[self.at + 1 : self.at + 2]
        return following[0].text if following else ""

    @cached_property
    def behind(self) -> Classes:
        """The classes of the markers behind it, nearest first."""
        return self.words.beside(self.at, back=False)

    @property
    def sentence(self) -> Words:
        """The classes of all markers of its sentence."""
        return self.words.every

    @property
    def opening(self) -> Words:
        """The classes of the markers that begin its sentence."""
        return self.words.opening

    @cached_property
    def nouns(self) -> Words:
        """The stems of what it counts."""
        return words(self.quantity.of)

    @cached_property
    def label(self) -> Words:
        """The stems of the words near it."""
        return self.words.label(self.at)

    @property
    def named(self) -> Words:
        """The stems of what it counts and of the words near it."""
        return self.nouns | self.label

    @cached_property
    def whole(self) -> Words:
        """The stems of the nouns behind its "of"."""
        return self.words.whole(self.at)[0]

    @cached_property
    def pointing(self) -> bool:
        """True if a word behind its "of" points back: "of them"."""
        return self.words.whole(self.at)[1]

    @cached_property
    def way(self) -> int:
        """1 where the words beside it say up, -1 for down."""
        return self.words.way(self.at)

    @property
    def part(self) -> int:
        """The clause of its sentence that it stands in, counted from the first."""
        return self.words.parts[self.at]

    @property
    def act(self) -> int:
        """The change that its sentence tells of there, counted from the first."""
        return self.words.acts[self.at]


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
        return day_sizes().get(unit) or _ratio(unit, "day")
    return _ratio(unit, _BASES.get(measure, measure)) if unit and unit != measure else 1.0


def _ratio(unit: str, base: str) -> float:
    try:
        return units.ratio(unit, base)
    except (units.UnknownUnitError, ValueError, KeyError, IndexError):
        return 1.0
