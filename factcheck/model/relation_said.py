"""Relations that one sentence says of a number: the highest, a list of three, between."""

from typing import ClassVar

from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class Extremum(Relation, frozen=True):
    """`extreme` is said to be the highest (or lowest) of itself and `others`."""

    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("extreme", "others")
    extreme: Quantity
    others: tuple[Quantity, ...]
    word: str
    highest: bool


class Listed(Relation, frozen=True):
    """`count` things are announced, and `items` are then named."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("count",)
    count: Quantity
    items: tuple[str, ...]


class Ranged(Relation, frozen=True):
    """A `range` said with both ends: "between 60 and 80"."""

    name: ClassVar[str] = "range"
    role_names: ClassVar[tuple[str, ...]] = ("range",)
    range: Quantity


class Likened(Relation, frozen=True):
    """`size` is likened to `times` well-known things, each of which has the size `each`.

    `each` is in `unit`; without `times` it is one of them ("the size of Wales").
    """

    name: ClassVar[str] = "conversion"
    role_names: ClassVar[tuple[str, ...]] = ("size", "times")
    size: Quantity
    times: Quantity | None
    thing: str
    each: Interval
    unit: str


class Dimensioned(Relation, frozen=True):
    """A `size` of something that is measured in another kind of unit, or in just this one."""

    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("size",)
    size: Quantity
    thing: str
    asked: str


class Warming(Relation, frozen=True):
    """One difference of temperature in two units: "a rise of 2C (3.6F)"."""

    name: ClassVar[str] = "conversion"
    role_names: ClassVar[tuple[str, ...]] = ("one", "other")
    one: Quantity
    other: Quantity
