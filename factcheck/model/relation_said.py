"""Relations that one sentence says of a number: the highest, a list of three, between."""

from dataclasses import dataclass
from typing import ClassVar

from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


@dataclass(frozen=True, slots=True)
class Extremum(Relation):
    """`extreme` is said to be the highest (or lowest) of itself and `others`."""

    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("extreme", "others")
    extreme: Quantity
    others: tuple[Quantity, ...]
    word: str
    highest: bool


@dataclass(frozen=True, slots=True)
class Listed(Relation):
    """`count` things are announced, and `items` are then named."""

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("count",)
    count: Quantity
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ranged(Relation):
    """A `range` said with both ends: "between 60 and 80"."""

    name: ClassVar[str] = "range"
    role_names: ClassVar[tuple[str, ...]] = ("range",)
    range: Quantity


@dataclass(frozen=True, slots=True)
class Likened(Relation):
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


@dataclass(frozen=True, slots=True)
class Dimensioned(Relation):
    """A `size` of something that is measured in another kind of unit, or in just this one."""

    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("size",)
    size: Quantity
    thing: str
    asked: str


@dataclass(frozen=True, slots=True)
class Warming(Relation):
    """One difference of temperature in two units: "a rise of 2C (3.6F)"."""

    name: ClassVar[str] = "conversion"
    role_names: ClassVar[tuple[str, ...]] = ("one", "other")
    one: Quantity
    other: Quantity
