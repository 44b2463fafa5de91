"""Why figures could not be checked: none in the text goes with them, or none was tied to them.

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
_RELATIVE = frozenset({Kind.PERCENTAGE, Kind.RATIO, Kind.POINTS, Kind.MULTIPLE})
_TIMES = frozenset({Kind.DATE, Kind.DURATION})
_PAIR = 2
_WORD = re.compile(r"[^\W\d_]{3,}")
_PLURAL = re.compile(r" ((?:[a-z]+ )?[A-Za-z][a-z-]+s)\b")


class FigureIndex:
    """All quantities of a document, indexed by unit and noun when first asked.

    A look-up takes as long for a long document as for a short one.
    """

    def __init__(self, quantities: Sequence[Quantity] = (), text: str = "") -> None:
        self._text = text
        self._quantities = quantities

    def reason(self, figures: Sequence[Quantity]) -> str:
        """Why these figures, one or several that belong together, could not be checked."""
        if self._could_check(figures):
            return _UNTIED.get(len(figures), _FURTHER)
        if len(figures) == 1 and _is_size(figures[0]):
            return f"no second figure for {self._noun(figures[0])} in the text"
        return f"no figure in the text to check {'it' if len(figures) == 1 else 'them'} with"

    def _could_check(self, figures: Sequence[Quantity]) -> bool:
        """True if the text has other figures that could be put together with these."""
        sizes = [figure for figure in figures if _is_size(figure)]
        relative = sum(figure.kind in _RELATIVE for figure in figures)
        if not sizes and not relative:
            return len(self._times) > len(figures)
        more_relative = len(self._relative) > relative
        if not sizes:
            return more_relative or self._has_pair
        return (more_relative and len(sizes) >= _PAIR) or self._has_match(sizes, figures)

    def _has_match(self, sizes: Iterable[Quantity], figures: Sequence[Quantity]) -> bool:
        """True if the text has another figure that may go with one of these sizes.

        The whole that a share is of may have a noun of its own ("271,000 people, or 4.2 per cent
        of the population"): only of a count alone is the noun asked for.
        """
        own = {figure.span.start for figure in figures}
        found = (starts for size in sizes for starts in self._matches(size, named=len(own) == 1))
        return any(start not in own for starts in found for start in starts)

    def _matches(self, size: Quantity, *, named: bool) -> Iterable[Sequence[int]]:
        """Where figures of its unit or noun stand, and those near by that name neither."""
        dimension = _dimension(size)
        # "two of its four ships"
        part = not dimension and self._text.startswith(" of ", size.span.end)
        stems = set() if part else _stems(size.of)
        yield from (self._by_noun[stem] for stem in stems)
        if dimension or not stems or not named:
            yield self._by_dimension.get(dimension, ())
        starts = self._nameless if dimension or size.of else self._sizes_and_relative
        low, high = size.span.start - NEAR, size.span.start + NEAR
        yield starts[bisect_left(starts, low) : bisect_right(starts, high)]

    def _noun(self, size: Quantity) -> str:
        """The counted noun with the text's own capitals; "it" for what may be no plain plural."""
        match = _PLURAL.match(self._text, size.span.end) if size.value != 1 else None
        return match[1] if match and match[1].lower() == size.of.lower() else "it"

    @cached_property
    def _has_pair(self) -> bool:
        """True if the text has two sizes of one unit, or one that names none beside another."""
        sizes = [quantity for quantity in self._quantities if _is_size(quantity)]
        bare = any(not size.of and not _dimension(size) for size in sizes)
        return len(sizes) >= _PAIR and (bare or len(set(map(_dimension, sizes))) < len(sizes))

    @cached_property
    def _nameless(self) -> list[int]:
        """What names neither unit nor noun; a per cent without a noun may be of anything."""
        return self._starts(
            lambda q: not q.of and (q.kind in _RELATIVE or (_is_size(q) and not _dimension(q)))
        )

    @cached_property
    def _sizes_and_relative(self) -> list[int]:
        return self._starts(lambda quantity: quantity.kind in _RELATIVE or _is_size(quantity))

    @cached_property
    def _relative(self) -> list[int]:
        return self._starts(lambda quantity: quantity.kind in _RELATIVE)

    @cached_property
    def _times(self) -> list[int]:
        return self._starts(lambda quantity: quantity.kind in _TIMES)

    def _starts(self, wanted: Callable[[Quantity], bool]) -> list[int]:
        return [quantity.span.start for quantity in self._quantities if wanted(quantity)]

    @cached_property
    def _by_dimension(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for quantity in self._quantities:
            if _is_size(quantity):
                found[_dimension(quantity)].append(quantity.span.start)
        return found

    @cached_property
    def _by_noun(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for quantity in self._quantities:
            for stem in _stems(quantity.of) if quantity.known else ():
                found[stem].append(quantity.span.start)
        return found


def _stems(noun: str) -> set[str]:
    """The words of a noun without an ending: "two games" may go with "one game"."""
    return {word.rstrip("es") for word in _WORD.findall(noun)}


def _is_size(quantity: Quantity) -> bool:
    return quantity.kind in SIZES and quantity.known


def _dimension(quantity: Quantity) -> str:
    """What its unit measures, without what it is for each of: "£5 a head" is money."""
    return quantity.dimension.partition("/")[0]
