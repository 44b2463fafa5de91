"""The frames as they stand in `frames.toml`, checked once."""

import tomllib
from functools import cache, cached_property
from pkgutil import get_data

from msgspec import Struct, convert

from factcheck.extract.binding.entries.entry import Entry, Type


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
        says = self._says
        for marks in entry.marks if not says.keys().isdisjoint(entry.markers) else ():
            if told := {says[marker] for marker in marks if marker in says}:
                return sum(told)  # 0 where one of each stands as near
        return 0

    @cached_property
    def _says(self) -> dict[str, int]:
        return dict.fromkeys(self.against, -1) | dict.fromkeys(self.speaks, 1)


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
