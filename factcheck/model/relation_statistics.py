"""Relations of studies and polls: test statistics, means, estimates, margins, risks."""

from enum import StrEnum
from math import log10
from typing import ClassVar

from factcheck.model import wording
from factcheck.model.precision import Printed
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class Family(StrEnum):
    """The test statistics whose p-value can be recomputed."""

    T = "t"
    F = "F"
    CHI = "χ²"
    R = "r"
    RHO = "ρ"
    Z = "z"
    Q = "Q"
    H = "H"


class Sign(StrEnum):
    """How a p-value is printed."""

    EQUAL = "="
    BELOW = "<"
    ABOVE = ">"
    NS = "ns"


class Statistic(Relation, frozen=True):
    """A test statistic with its degrees of freedom and the p-value beside it.

    `p` is missing where "ns" stands for it; `one_tailed` says that the text speaks of a
    one-tailed test somewhere, `halved` that it does so right beside this p. `size`, `freedom` and
    `chance` are the digits of the three, as the notation gives them: "F(2,36)" has 2 and 36
    degrees of freedom, not 2.36. A plain test of a `sample` of n has n − `lost` degrees of
    freedom. `effect` is eta squared of an F or d of a t, `strength` its digits; `paired` says that
    the t may be one of pairs, `corrected` is a word of the text for a correction of p.
    """

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "statistic"
    role_names: ClassVar[tuple[str, ...]] = ("statistic", "degrees", "p", "sample", "effect")
    family: Family
    statistic: Quantity
    degrees: tuple[Quantity, ...]
    p: Quantity | None
    size: Printed
    freedom: tuple[Printed, ...]
    chance: Printed | None
    sign: Sign = Sign.EQUAL
    one_tailed: bool = False
    halved: bool = False
    compare: Sign = Sign.EQUAL  # BELOW where only "t(28) < 1" is said
    sample: Quantity | None = None
    lost: tuple[float, ...] = ()
    effect: Quantity | None = None
    strength: Printed | None = None
    partial: bool = False
    paired: bool = False
    corrected: str = ""

    @property
    def notation(self) -> str:
        """The test as it is usually printed: "t(31) = 3.10"."""
        freedom = ", ".join(wording.number(one.value, 6) for one in self.freedom)
        symbol = f"{self.family}({freedom})" if freedom else f"{self.family}"
        return f"{symbol} {self.compare} {as_printed(self.size)}"

    @property
    def chance_notation(self) -> str:
        """How p is printed: "p < .05", "not significant"."""
        return f"p {self.sign} {as_printed(self.chance)}" if self.chance else "not significant"


def as_printed(number: Printed) -> str:
    """With the decimals of the text: "1.20"."""
    return f"{number.value:,.{max(0, round(-log10(number.step)))}f}"


class Mean(Relation, frozen=True):
    """The `mean` of `size` whole numbers, or of `size` × `items` of them.

    `certain` says that the words leave no doubt that whole numbers were averaged. `deviation` is
    the standard deviation beside the mean, `spread` its digits.
    """

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "average"
    role_names: ClassVar[tuple[str, ...]] = ("mean", "size", "items", "deviation")
    mean: Quantity
    size: Quantity
    items: Quantity | None = None
    certain: bool = False
    deviation: Quantity | None = None
    spread: Printed | None = None


class Estimate(Relation, frozen=True):
    """An estimate and the interval printed with it.

    `bounds` are one quantity ("1.2 to 3.0") or two; `value`, `low` and `high` are the digits
    as they stand, without sign words and magnitudes. `ratio` marks a hazard, odds or risk
    ratio; `mixed` a per cent whose interval is not said to be one. `null` is what it would be
    without an effect, where that is known; `chance` the digits of `p`, which is `apart` where it
    may belong to something else; `other_p` a word of the text that makes p another one. `leaning`
    says that the interval may lie unevenly around its estimate, by its method or its kind.
    """

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "range"
    role_names: ClassVar[tuple[str, ...]] = ("estimate", "bounds", "p")
    estimate: Quantity
    bounds: tuple[Quantity, ...]
    p: Quantity | None
    value: Printed
    low: Printed
    high: Printed
    ratio: bool = False
    mixed: bool = False
    null: float | None = None
    level: float = 95.0
    chance: Printed | None = None
    sign: Sign | None = None
    apart: bool = False
    other_p: str = ""
    leaning: bool = False


class Poll(Relation, frozen=True):
    """A poll of `size` people with its `margin` of error; `first` leads `second`.

    `level` is the confidence in per cent; `tie` says that the text itself calls the race
    open ("within the margin of error").
    """

    name: ClassVar[str] = "statistic"
    role_names: ClassVar[tuple[str, ...]] = ("size", "margin", "first", "second")
    size: Quantity | None = None
    margin: Quantity | None = None
    first: Quantity | None = None
    second: Quantity | None = None
    level: float = 95.0
    tie: bool = False


class Risk(Relation, frozen=True):
    """Two risks ("3 in 1,000 against 2 in 1,000") and by how much one is said to differ."""

    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("before", "after", "by")
    before: Quantity
    after: Quantity
    by: Quantity
