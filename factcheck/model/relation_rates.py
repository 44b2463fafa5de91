"""Relations of means to ranges and of sums to years."""

from dataclasses import dataclass
from typing import ClassVar

from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


@dataclass(frozen=True, slots=True)
class MeanOfRange(Relation):
    """The `mean` of values that lie within `range`."""

    name: ClassVar[str] = "average"
    role_names: ClassVar[tuple[str, ...]] = ("range", "mean")
    range: Quantity
    mean: Quantity


@dataclass(frozen=True, slots=True)
class Spread(Relation):
    """A `total` over so many `years`, and what is said to be paid in one."""

    name: ClassVar[str] = "frequency"
    role_names: ClassVar[tuple[str, ...]] = ("total", "years", "yearly")
    total: Quantity
    years: Quantity
    yearly: Quantity
