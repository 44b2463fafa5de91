"""Who may fill each role of a result, by size."""

from collections.abc import Callable
from functools import cached_property
from operator import attrgetter

from msgspec import Struct

from factcheck.extract.binding.candidates.equations import Size, size
from factcheck.extract.binding.candidates.frames import Role
from factcheck.extract.binding.candidates.likeness import alike, apart, uncounted, unlike
from factcheck.extract.binding.candidates.together import scales
from factcheck.extract.binding.entries.entry import Entry, Type

COUNTED = "counted"  # who may be the number of an average, in every unit that it may be in
_VALUE, _SIZE = attrgetter("value"), attrgetter("size")
INSIDE = 2  # entries: no quantity contains another that is further off
BACK, AHEAD = 40, 8  # entries in reach of a result


def reach(book: list[Entry], result: Entry, ahead: int = AHEAD) -> list[Entry]:
    """The entries that a result may be tied to, in the order of the text."""
    first, last = max(0, result.number - INSIDE), result.number + INSIDE + 1
    beside = [e for e in book[first:last] if e is not result and apart(e, result)]
    back = book[max(0, result.number - BACK) : first]
    around = (*back, *beside, *book[last : result.number + ahead + 1])
    return [e for e in around if e.value > 0]


class Pool(Struct, frozen=True, dict=True):
    """Who may fill a role: `near` nearest first, `order` by size."""

    near: list[Entry]
    order: list[Entry]
    sizes: list[Size]
    values: list[float]

    @cached_property
    def ranks(self) -> dict[int, int]:
        """How many like entries stand as near; asked only where a pair fits."""
        return ranks(self.near)


class Pools:
    """The pools of one result; each is made once, for several frames ask for the same."""

    def __init__(self, result: Entry, near: list[Entry]) -> None:
        """`near` are the entries in reach, nearest first."""
        self._result, self.near = result, near
        self._made: dict[tuple[frozenset[Type], str], Pool] = {}
        self._taken: dict[frozenset[Type], list[Entry]] = {}

    def of(self, role: Role, asked: str) -> Pool:
        """Those that a role takes and that are as asked: "like" the result, "spread", "counted"."""
        key = role.types, asked
        if key not in self._made:
            near = self._taken_by(role)
            if asked:
                near = [e for e in near if _WANTED[asked](e, self._result)]
            self._made[key] = self._counted(near) if asked == COUNTED else _pool(near)
        return self._made[key]

    def _counted(self, near: list[Entry]) -> Pool:
        ordered = sorted(near, key=_VALUE)
        placed = [(e, size(e, unit)) for e in ordered for unit in scales(self._result, e)]
        return Pool(near, [e for e, _ in placed], [size for _, size in placed], [])

    def _taken_by(self, role: Role) -> list[Entry]:
        if role.types not in self._taken:
            self._taken[role.types] = [e for e in self.near if role.takes(e)]
        return self._taken[role.types]


def _pool(near: list[Entry]) -> Pool:
    order = sorted(near, key=_VALUE)
    return Pool(near, order, list(map(_SIZE, order)), list(map(_VALUE, order)))


def ranks(entries: list[Entry]) -> dict[int, int]:
    """How many entries of the same measure stand as near, by number; `entries` nearest first."""
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for entry in entries:
        found[entry.number] = seen[entry.measure] = seen.get(entry.measure, 0) + 1
    return found


_WANTED: dict[str, Callable[[Entry, Entry], bool]] = {
    "like": alike,
    "spread": lambda entry, result: not unlike(entry, result),
    COUNTED: lambda entry, _result: not uncounted(entry),
}
