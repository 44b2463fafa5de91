"""Who may fill each role of a result, by size."""

from collections.abc import Callable
from operator import attrgetter

from msgspec import Struct

from factcheck.extract.binding.candidates.equations import Size, size
from factcheck.extract.binding.candidates.frames import Role
from factcheck.extract.binding.candidates.likeness import alike, apart, uncounted, unlike
from factcheck.extract.binding.entries.entry import Entry, Type

_VALUE = attrgetter("value")
INSIDE = 2  # entries: no quantity contains another that is further off
BACK, AHEAD = 40, 8  # entries in reach of a result


def reach(book: list[Entry], result: Entry, ahead: int = AHEAD) -> list[Entry]:
    """The entries that a result may be tied to, in the order of the text."""
    around = book[max(0, result.number - BACK) : result.number + ahead + 1]
    here = result.number
    return [
        e for e in around
        if e.value > 0 and (abs(e.number - here) > INSIDE or (e is not result and apart(e, result)))
    ]  # fmt: skip


class Pool(Struct, frozen=True):
    """Who may fill a role: by size, with how many like entries stand as near."""

    order: list[Entry]
    sizes: list[Size]
    values: list[float]
    ranks: dict[int, int]


class Pools:
    """The pools of one result; each is made once, for several frames ask for the same."""

    def __init__(self, result: Entry, near: list[Entry]) -> None:
        """`near` are the entries in reach, nearest first."""
        self._result, self.near = result, near
        self._made: dict[tuple[frozenset[Type], str], Pool] = {}

    def of(self, role: Role, asked: str) -> Pool:
        """Those that a role takes and that are as asked: "like" the result, "spread", "counted"."""
        key = role.types, asked
        if key not in self._made:
            wanted = _WANTED[asked]
            found = [e for e in self.near if role.takes(e) and wanted(e, self._result)]
            order = sorted(found, key=_VALUE)
            self._made[key] = Pool(
                order, list(map(size, order)), list(map(_VALUE, order)), ranks(found)
            )
        return self._made[key]


def ranks(entries: list[Entry]) -> dict[int, int]:
    """How many entries of the same measure stand as near, by number; `entries` nearest first."""
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for entry in entries:
        found[entry.number] = seen[entry.measure] = seen.get(entry.measure, 0) + 1
    return found


_WANTED: dict[str, Callable[[Entry, Entry], bool]] = {
    "": lambda _entry, _result: True,
    "like": alike,
    "spread": lambda entry, result: not unlike(entry, result),
    "counted": lambda entry, _result: not uncounted(entry),
}
