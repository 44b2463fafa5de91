"""Which sizes of a document are said of a noun: what checks may ask for, no check itself."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from operator import attrgetter

import regex

from factcheck.model.quantity import LEVELS, Quantity
from factcheck.pattern import compiled, lazy

NEAR = 40  # characters in which a noun is tied to its number


class SaidOf:
    """The sizes of a document by their noun; each noun is looked for once, however many ask."""

    def __init__(self, text: str, quantities: tuple[Quantity, ...]) -> None:
        """Work nothing out: most documents have no check that asks."""
        self._text, self._quantities = text, quantities
        self._known: dict[str, tuple[Quantity, ...]] = {}

    def __call__(self, noun: str) -> tuple[Quantity, ...]:
        """Those that are said of a noun, of those that print the same the last."""
        if noun not in self._known:
            near = dict.fromkeys((*self._counting.get(noun, ()), *self._behind(noun)))
            told = (one for one in near if _is_said_of(one, noun, self._text))
            found = sorted(told, key=attrgetter("span"))
            alike = {(one.unit, one.low, one.high): one for one in found}
            self._known[noun] = tuple(alike.values())
        return self._known[noun]

    def _behind(self, noun: str) -> Iterator[Quantity]:
        """The sizes that begin shortly behind the noun."""
        at = self._lower.find(noun)
        while at >= 0:
            end = at + len(noun)
            first, last = (bisect_left(self._starts, place) for place in (end, end + NEAR))
            yield from self._levels[first:last]
            at = self._lower.find(noun, end)

    @cached_property
    def _lower(self) -> str:
        lower = self._text.lower()
        same = len(lower) == len(self._text)  # in some alphabets a small letter is two characters
        return lower if same else "".join(char.lower()[0] for char in self._text)

    @cached_property
    def _levels(self) -> list[Quantity]:
        return [one for one in self._quantities if one.kind in LEVELS and one.value]

    @cached_property
    def _starts(self) -> list[int]:
        return [one.span.start for one in self._levels]

    @cached_property
    def _counting(self) -> dict[str, list[Quantity]]:
        found: dict[str, list[Quantity]] = {}
        for one in self._levels:
            found.setdefault(one.of, []).append(one)
        return found


def _is_said_of(one: Quantity, noun: str, text: str) -> bool:
    """ "A population of 64m", "the workforce is 54,000", "the town's 3,000 voters"."""
    ahead = text[max(0, one.span.start - NEAR - len(noun)) : one.span.start].lower()
    if one.of == noun:
        return bool(_ALL.search(ahead))
    return not one.of.startswith(noun) and bool(_tied(noun).search(ahead))


_ALL = lazy(r"(?:['’]s|\bthe|\btheir|\bits|\ball|\ba total of) (?:all )?$")


@cache
def _tied(noun: str) -> regex.Pattern[str]:
    """The noun by itself (no "working-age population"), tied to the number behind it."""
    return compiled(
        rf"(?:\b(?:an?|the|its|their|total|whole|entire|all|with)|['’]s?) {regex.escape(noun)},?"
        r"(?: (?:of|is|was|now|then|at|has|stands|stood|numbers|numbered|totals|totalled|put))*"
        r"(?: (?:about|around|some|nearly|just|over|more|than|under|almost))*[ (]$"
    )
