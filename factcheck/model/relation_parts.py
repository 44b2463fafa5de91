"""Relations between shares of one whole."""

from dataclasses import dataclass
from typing import ClassVar

from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation, Share


@dataclass(frozen=True, slots=True)
class Shares(Relation):
    """`parts` of one whole in per cent, of which each member can be in one only."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("parts",)
    parts: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class TwoShares(Share):
    """Two parts with their shares of one whole that is not said: "40 shares, or 2%"."""

    name: ClassVar[str] = "share"
    role_names: ClassVar[tuple[str, ...]] = ("part", "share", "other_part", "other_share")
    other_part: Quantity | None = None
    other_share: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Remainder(Relation):
    """`rest` is said to be all that `parts` leave of one whole."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("parts", "rest")
    parts: tuple[Quantity, ...]
    rest: Quantity


@dataclass(frozen=True, slots=True)
class Quantified(Relation):
    """A `share` beside the `word` that stands for it: "most voters (54%)".

    `range` holds the per cents that the word may stand for.
    """

    name: ClassVar[str] = "bound"
    role_names: ClassVar[tuple[str, ...]] = ("share",)
    share: Quantity
    word: str
    range: Interval


@dataclass(frozen=True, slots=True)
class Majority(Relation):
    """`won` of the seats of a `house`, which is `by` more than all others have."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("won", "by", "house")
    won: Quantity
    by: Quantity
    house: Quantity


@dataclass(frozen=True, slots=True)
class ShareOfParts(Share):
    """A share whose whole is not said, but is the `part` and the `others` together."""

    role_names: ClassVar[tuple[str, ...]] = ("part", "others", "share")
    others: tuple[Quantity, ...] = ()
