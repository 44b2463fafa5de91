"""Which figures of a text could go with those that nothing was computed from, and the reason.

That a figure is missing is said only where the text has none of its kind; where it has one that we
may have failed to tie, the reason is that these are not tied to it.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from factcheck.model.quantity import LEVELS, Kind, Quantity

NEAR = 600  # characters in which a figure that names neither unit nor noun may be for this thing
UNTIED = "not tied to another figure"
_UNTIED = {1: UNTIED, 2: "not tied to a third figure"}
_FURTHER = "not tied to a further figure"
SIZES = LEVELS - {Kind.DURATION}  # what a share or a per cent may be taken of
STEPS = frozenset({Kind.PERCENTAGE, Kind.RATIO, Kind.POINTS, Kind.MULTIPLE})
_TIMES = frozenset({Kind.DATE, Kind.DURATION})
_PAIR = 2
_WORD = re.compile(r"[^\W\d_]{3,}")
_PLURAL = re.compile(r" ((?:[a-z]+ )?[A-Za-z][a-z-]+s)\b")


class FigureIndex:
    """All quantities of a document, indexed by unit and noun when first asked.

    A question takes as long for a long document as for a short one.
    """

    def __init__(self, quantities: Sequence[Quantity] = (), text: str = "") -> None:
        self._text = text
        self._quantities = quantities

    def reason(self, held: Sequence[Quantity]) -> str:
        """Why these figures, one or several that belong together, could not be checked."""
        if self.could_check(held):
            return _UNTIED.get(len(held), _FURTHER)
        if len(held) == 1 and _is_size(held[0]):
            return f"no second figure for {self._noun(held[0])} in the text"
        return f"no figure in the text to check {'it' if len(held) == 1 else 'them'} with"

    def could_check(self, held: Sequence[Quantity]) -> bool:
        """True if the text has other figures that could be put together with these."""
        sizes = [one for one in held if _is_size(one)]
        steps = sum(one.kind in STEPS for one in held)
        if not sizes and not steps:
            return len(self._times) > len(held)
        more_steps = len(self._steps) > steps
        if not sizes:
            return more_steps or self._has_pair
        return (more_steps and len(sizes) >= _PAIR) or self._has_like(sizes, held)

    def _has_like(self, sizes: Iterable[Quantity], held: Iterable[Quantity]) -> bool:
        """True if the text has another size that may go with one of these.

        The whole that a share is of may have a noun of its own ("271,000 people, or 4.2 per cent
        of the population"): only of a count alone is the noun asked for.
        """
        mine = {one.span.start for one in held}
        found = (starts for one in sizes for starts in self._like(one, named=len(mine) == 1))
        return any(start not in mine for starts in found for start in starts)

    def _like(self, one: Quantity, *, named: bool) -> Iterable[Sequence[int]]:
        """Where figures stand that have its unit or noun, and those near by that have neither."""
        unit = _unit(one)
        part = not unit and self._text.startswith(" of ", one.span.end)  # "two of its four ships"
        stems = set() if part else _stems(one.of)
        yield from (self._by_noun[stem] for stem in stems)
        if unit or not stems or not named:
            yield self._by_unit.get(unit, ())
        near = self._nameless if unit or one.of else self._sizes_and_steps
        low, high = one.span.start - NEAR, one.span.start + NEAR
        yield near[bisect_left(near, low) : bisect_right(near, high)]

    def _noun(self, one: Quantity) -> str:
        """The counted noun with the text's own capitals; "it" for what may be no plain plural."""
        match = _PLURAL.match(self._text, one.span.end) if one.value != 1 else None
        return match[1] if match and match[1].lower() == one.of.lower() else "it"

    @cached_property
    def _has_pair(self) -> bool:
        """Two sizes of one unit, or one beside another that names none."""
        sizes = [one for one in self._quantities if _is_size(one)]
        bare = any(not one.of and not _unit(one) for one in sizes)
        return len(sizes) >= _PAIR and (bare or len({_unit(one) for one in sizes}) < len(sizes))

    @cached_property
    def _nameless(self) -> list[int]:
        """What names neither unit nor noun; a step without a noun may be of anything."""
        return self._places(
            lambda one: not one.of and (one.kind in STEPS or (_is_size(one) and not _unit(one)))
        )

    @cached_property
    def _sizes_and_steps(self) -> list[int]:
        return self._places(lambda one: one.kind in STEPS or _is_size(one))

    @cached_property
    def _steps(self) -> list[int]:
        return self._places(lambda one: one.kind in STEPS)

    @cached_property
    def _times(self) -> list[int]:
        return self._places(lambda one: one.kind in _TIMES)

    def _places(self, wanted: Callable[[Quantity], bool]) -> list[int]:
        return [one.span.start for one in self._quantities if wanted(one)]

    @cached_property
    def _by_unit(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for one in self._quantities:
            if _is_size(one):
                found[_unit(one)].append(one.span.start)
        return found

    @cached_property
    def _by_noun(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for one in self._quantities:
            for stem in _stems(one.of) if one.known else ():
                found[stem].append(one.span.start)
        return found


def _stems(noun: str) -> set[str]:
    """The words of a noun without an ending: "two games" may be told of with "one game"."""
    return {word.rstrip("es") for word in _WORD.findall(noun)} if noun else set()


def _is_size(one: Quantity) -> bool:
    return one.kind in SIZES and one.known


def _unit(one: Quantity) -> str:
    """What its unit measures, without what it is for each of: "£5 a head" is money."""
    return one.dimension.partition("/")[0]
