"""Relations of studies: spreads, numbers needed to treat, cells of a design."""

from typing import ClassVar

from factcheck.model.precision import Printed
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation


class Deviation(Relation, frozen=True):
    """The `deviation` (SD) beside a `mean` of values from `least` to `greatest`.

    `value` and `spread` are the digits of both; `binary` marks the share of yes among answers of
    yes and no.
    """

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "range"
    role_names: ClassVar[tuple[str, ...]] = ("mean", "deviation", "size")
    mean: Quantity
    deviation: Quantity  # that of the mean where "6.5 ± 3.0" is one
    value: Printed
    spread: Printed
    size: Quantity | None = None
    least: float = 0.0
    greatest: float = 1.0
    binary: bool = False


class NeededToTreat(Relation, frozen=True):
    """How many must be treated for one to gain, with two event rates or their difference."""

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("number", "one", "other", "difference")
    number: Quantity
    one: Quantity | None = None
    other: Quantity | None = None
    difference: Quantity | None = None


class Cells(Relation, frozen=True):
    """So many in `each` cell of a design whose factors have `levels`, and how many in all."""

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "average"
    role_names: ClassVar[tuple[str, ...]] = ("each", "levels", "total")
    each: Quantity
    levels: tuple[Quantity, ...]
    total: Quantity


class ShareOfPeople(Relation, frozen=True):
    """A `share` in per cent of `size` people, of whom a whole number must have it."""

    name: ClassVar[str] = "share"
    role_names: ClassVar[tuple[str, ...]] = ("share", "size")
    share: Quantity
    size: Quantity


class RatioOfCounts(Relation, frozen=True):
    """A `ratio` of odds or risks, and the two groups that it compares.

    `parts` and `wholes` are the counts of both groups, `printed` the digits of the ratio; `odds`
    says which of the two ratios it is called, `crude` that nothing else was allowed for.
    """

    exclusive: ClassVar[bool] = True
    name: ClassVar[str] = "comparison"
    role_names: ClassVar[tuple[str, ...]] = ("ratio", "groups")
    ratio: Quantity
    groups: tuple[Quantity, ...]
    parts: tuple[float, float]
    wholes: tuple[float, float]
    printed: Printed
    odds: bool
    crude: bool = False
