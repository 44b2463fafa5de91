"""Relations of means to ranges and of sums to years."""

from typing import ClassVar

from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class MeanOfRange(Relation, frozen=True):
    """The `mean` of values that lie within `range`."""

    name: ClassVar[str] = "average"
    role_names: ClassVar[tuple[str, ...]] = ("range", "mean")
    range: Quantity
    mean: Quantity


class Spread(Relation, frozen=True):
    """A `total` over so many `years`, and what is said to be paid in one."""

    name: ClassVar[str] = "frequency"
    role_names: ClassVar[tuple[str, ...]] = ("total", "years", "yearly")
    total: Quantity
    years: Quantity
    yearly: Quantity
