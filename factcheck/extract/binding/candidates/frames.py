"""The frames as they stand in `frames.toml`, checked once."""

import tomllib
from functools import cache, cached_property
from itertools import zip_longest
from pkgutil import get_data

from msgspec import Struct, convert

from factcheck.extract.binding.entries.entry import Entry, Type


def _both(*said: int) -> int:
    """What markers say that stand as near: nothing, where one speaks for it and one against it."""
    return (1 in said) - (-1 in said)


class Role(Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """What may fill a role, and the markers that speak for it and against it.

    A marker is written with its side: "<from" stands before the number, ">each" behind it.
    """

    types: frozenset[Type]
    speaks: tuple[str, ...] = ()
    against: tuple[str, ...] = ()

    def takes(self, entry: Entry) -> bool:
        """True if the entry is of a type that may fill the role, or may have left it out."""
        return entry.type in self.types or (entry.bare and Type.PERCENT in self.types)

    def mark(self, entry: Entry) -> int:
        """1 if the nearest marker beside the entry speaks for the role, -1 if against it."""
        before, behind = self._says
        rate = before.get("each", 0) if entry.per else 0
        for left, right in zip_longest(entry.before, entry.behind):
            one, other = before.get(left, 0), behind.get(right, 0)
            if one or other or rate:
                return _both(rate, one, other)
        return rate

    @cached_property
    def _says(self) -> tuple[dict[str, int], dict[str, int]]:
        """What the markers say that stand before a number, and those behind it."""
        says = dict.fromkeys(self.against, -1) | dict.fromkeys(self.speaks, 1)
        before, behind = ({m[1:]: one for m, one in says.items() if m[0] == side} for side in "<>")
        return before, behind


class Frame(Struct, frozen=True, forbid_unknown_fields=True):
    """A way in which a result hangs together with two operands; see `frames.toml`."""

    equation: str
    result: Role
    first: Role
    second: Role
    same: bool = False
    like: bool = False
    smaller: bool = False
    asks: frozenset[str] = frozenset()
    many: bool = False  # any number of operands: searched by a module of its own
    families: tuple[str, ...] = ()


@cache
def frames() -> dict[str, Frame]:
    """Every frame by its name; msgspec.ValidationError for one that says what none may."""
    raw = get_data(__name__, "frames.toml") or b""
    return convert(tomllib.loads(raw.decode()), dict[str, Frame])


@cache
def of_result(type_: Type) -> tuple[tuple[str, Frame], ...]:
    """The frames of two operands whose result is of a type."""
    pairs = ((name, frame) for name, frame in frames().items() if not frame.many)
    return tuple((name, frame) for name, frame in pairs if type_ in frame.result.types)
