"""The finished quantities of a document, by where they stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

from factcheck.model.quantity import Quantity

Made = TypeVar("Made")


class Finished(dict[tuple[int, int], Quantity]):
    """Every quantity by its start and end, in the order of the text; filled once."""

    def over(self, start: int, end: int) -> list[Quantity]:
        """Those that reach into a stretch of the text: looked for around it, not from the top."""
        first = bisect_right(self._starts, start - self._longest)
        near = self._listed[first : bisect_left(self._starts, end)]
        return [one for one in near if one.span.end > start]

    def once(self, made: "Callable[[Finished, str], Made]", lower: str) -> Made:
        """What is made of a whole document (`lower`), when a sentence first asks for it."""
        if made not in self._made:
            self._made[made] = made(self, lower)
        found: Made = self._made[made]
        return found

    @cached_property
    def _made(self) -> dict[object, Any]:
        return {}

    @cached_property
    def _listed(self) -> list[Quantity]:
        return list(self.values())

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self]

    @cached_property
    def _longest(self) -> int:
        return max((end - start for start, end in self), default=0)
