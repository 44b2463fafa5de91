"""How quantities hang together: each relation carries its roles.

All the difficulty of language stays in `extract/roles`; a check sees only these shapes.
"""

from enum import StrEnum
from operator import attrgetter
from typing import ClassVar

from msgspec import Struct

from factcheck.model.period import Period
from factcheck.model.quantity import Kind, Quantity


class Direction(StrEnum):
    """Which way the words say that something went."""

    UP = "up"
    DOWN = "down"


class By(StrEnum):
    """In which terms a change is put."""

    PERCENT = "percent"
    POINTS = "points"
    MULTIPLE = "multiple"
    DELTA = "delta"


class Relation(Struct, frozen=True):
    """Base of all relations; `role_names` are the fields that hold quantities."""

    name: ClassVar[str]
    role_names: ClassVar[tuple[str, ...]]
    exclusive: ClassVar[bool] = False  # its numbers can have no other role: "p = .03"

    def roles(self) -> dict[str, Quantity | tuple[Quantity, ...] | None]:
        """Role name → quantity, quantities, or None where the text names none."""
        return {name: getattr(self, name) for name in self.role_names}

    def quantities(self) -> list[Quantity]:
        """Every quantity that has a role, in the order of the text."""
        found: list[Quantity] = []
        for name in self.role_names:
            held = getattr(self, name)
            if held is not None:
                found += held if isinstance(held, tuple) else (held,)
        found.sort(key=_SPAN)
        return [one for n, one in enumerate(found) if not n or one != found[n - 1]]


_SPAN = attrgetter("span")
_TERMS = {
    Kind.PERCENTAGE: By.PERCENT,
    Kind.RATIO: By.PERCENT,
    Kind.POINTS: By.POINTS,
    Kind.MULTIPLE: By.MULTIPLE,
}


def terms_of(step: Quantity) -> By:
    """In which terms a step is put: a level of its own is a difference."""
    return _TERMS.get(step.kind, By.DELTA)


class Change(Relation, frozen=True):
    """From `before` to `after`, by so much; any of them may be left unsaid.

    `also` is the same change in other terms ("quadrupled, up 300%"); `basis` the period
    compared with, where no level of it is said ("up 60% on last year"); `more_than`
    marks "three times more", which some read as four times.
    """

    name: ClassVar[str] = "change"
    role_names: ClassVar[tuple[str, ...]] = ("before", "after", "by", "also")
    before: Quantity | None = None
    after: Quantity | None = None
    by: Quantity | None = None
    also: Quantity | None = None
    direction: Direction | None = None
    more_than: bool = False
    basis: Period | None = None

    def said(self, terms: By) -> Quantity | None:
        """The step in these terms, if the text gives it so."""
        if self.by is not None and terms_of(self.by) is terms:
            return self.by
        return self.also if self.also is not None and terms_of(self.also) is terms else None


class Share(Relation, frozen=True):
    """`part` of `whole` is `share` (per cent, or a ratio such as one in five)."""

    name: ClassVar[str] = "share"
    role_names: ClassVar[tuple[str, ...]] = ("part", "whole", "share")
    part: Quantity | None = None
    whole: Quantity | None = None
    share: Quantity | None = None


class Total(Relation, frozen=True):
    """`parts` that are said to make up `total`, or only to be among it (`some`).

    `tied` marks parts whose words leave little doubt that they are all of it: one slip may
    then explain a misfit, even where the grammar is loose.
    """

    name: ClassVar[str] = "total"
    role_names: ClassVar[tuple[str, ...]] = ("parts", "total")
    parts: tuple[Quantity, ...] = ()
    total: Quantity | None = None
    some: bool = False
    tied: bool = False


class Conversion(Relation, frozen=True):
    """The same size in two units."""

    name: ClassVar[str] = "conversion"
    role_names: ClassVar[tuple[str, ...]] = ("one", "other")
    one: Quantity
    other: Quantity


class Elapsed(Relation, frozen=True):
    """From `start` to `end` (dates) it is `length` (a duration, or the nth year).

    One date may hold both ends ("1984 to 1989"): it is then `start` and `end` alike. A
    missing end is the date of publication ("thirty years ago, in 1956").
    """

    name: ClassVar[str] = "elapsed"
    role_names: ClassVar[tuple[str, ...]] = ("start", "end", "length")
    start: Quantity | None = None
    end: Quantity | None = None
    length: Quantity | None = None


class Product(Relation, frozen=True):
    """`number` things at `each` make `total`."""

    name: ClassVar[str] = "average"
    role_names: ClassVar[tuple[str, ...]] = ("number", "each", "total")
    number: Quantity | None = None
    each: Quantity | None = None
    total: Quantity | None = None


class Frequency(Relation, frozen=True):
    """The same flow over two stretches of time: `one` a year is `other` a day.

    Without `one` (or `other`) it is a single event ("a fire every five minutes"). The
    stretches are what the text calls them ("each year"), if it does so in so many words.
    """

    name: ClassVar[str] = "frequency"
    role_names: ClassVar[tuple[str, ...]] = ("one", "one_each", "other", "other_each")
    one: Quantity | None = None
    other: Quantity | None = None
    one_days: float = 1.0  # the length of time that `one` is for, in days
    other_days: float = 1.0
    one_each: Quantity | None = None
    other_each: Quantity | None = None


class Rate(Relation, frozen=True):
    """`count` among `base` is `rate` for every so many (its unit's "/100000")."""

    name: ClassVar[str] = "rate"
    role_names: ClassVar[tuple[str, ...]] = ("count", "base", "rate")
    count: Quantity | None = None
    base: Quantity | None = None
    rate: Quantity | None = None
