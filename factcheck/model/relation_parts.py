"""Relations between shares of one whole."""

from typing import ClassVar

from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation, Share


class Shares(Relation, frozen=True):
    """`parts` of one whole in per cent, of which each member can be in one only."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("parts",)
    parts: tuple[Quantity, ...]


class TwoShares(Share, frozen=True):
    """Two parts with their shares of one whole that is not said: "40 shares, or 2%"."""

    name: ClassVar[str] = "share"
    role_names: ClassVar[tuple[str, ...]] = ("part", "share", "other_part", "other_share")
    other_part: Quantity | None = None
    other_share: Quantity | None = None


class Remainder(Relation, frozen=True):
    """`rest` is said to be all that `parts` leave of one whole."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("parts", "rest")
    parts: tuple[Quantity, ...]
    rest: Quantity


class Quantified(Relation, frozen=True):
    """A `share` beside the `word` that stands for it: "most voters (54%)".

    `range` holds the per cents that the word may stand for.
    """

    name: ClassVar[str] = "bound"
    role_names: ClassVar[tuple[str, ...]] = ("share",)
    share: Quantity
    word: str
    range: Interval


class Majority(Relation, frozen=True):
    """`won` of the seats of a `house`, which is `by` more than all others have."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("won", "by", "house")
    won: Quantity
    by: Quantity
    house: Quantity
