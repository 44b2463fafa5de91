"""Find the sizes that a document gives for a noun: shared by checks, no check itself."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from operator import attrgetter

import regex

from factcheck.model.quantity import LEVELS, Quantity
from factcheck.pattern import compiled, lazy

NEAR = 40  # characters in which a noun is tied to its number


class SizesOf:
    """The sizes of a document by their noun; each noun is searched for only once."""

    def __init__(self, text: str, quantities: tuple[Quantity, ...]) -> None:
        """Compute nothing yet: for most documents no check asks."""
        self._text, self._quantities = text, quantities
        self._found: dict[str, tuple[Quantity, ...]] = {}

    def __call__(self, noun: str) -> tuple[Quantity, ...]:
        """The sizes given for a noun; of those with the same number only the last."""
        if noun not in self._found:
            candidates = dict.fromkeys((*self._by_noun.get(noun, ()), *self._after(noun)))
            sizes = [size for size in candidates if _is_size_of(size, noun, self._text)]
            sizes.sort(key=attrgetter("span"))
            by_number = {(size.unit, size.low, size.high): size for size in sizes}
            self._found[noun] = tuple(by_number.values())
        return self._found[noun]

    def _after(self, noun: str) -> Iterator[Quantity]:
        """The sizes that begin shortly after the noun."""
        at = self._lower.find(noun)
        while at >= 0:
            end = at + len(noun)
            first, last = (bisect_left(self._starts, offset) for offset in (end, end + NEAR))
            yield from self._levels[first:last]
            at = self._lower.find(noun, end)

    @cached_property
    def _lower(self) -> str:
        lower = self._text.lower()
        if len(lower) == len(self._text):
            return lower
        return "".join(char.lower()[0] for char in self._text)  # "İ" in small is two characters

    @cached_property
    def _levels(self) -> list[Quantity]:
        return [q for q in self._quantities if q.kind in LEVELS and q.value]

    @cached_property
    def _starts(self) -> list[int]:
        return [level.span.start for level in self._levels]

    @cached_property
    def _by_noun(self) -> dict[str, list[Quantity]]:
        found: dict[str, list[Quantity]] = {}
        for level in self._levels:
            found.setdefault(level.of, []).append(level)
        return found


def _is_size_of(size: Quantity, noun: str, text: str) -> bool:
    """ "A population of 64m", "the workforce is 54,000", "the town's 3,000 voters"."""
    before = text[max(0, size.span.start - NEAR - len(noun)) : size.span.start].lower()
    if size.of == noun:
        return bool(_ALL.search(before))
    return not size.of.startswith(noun) and bool(_tied(noun).search(before))


_ALL = lazy(r"(?:['’]s|\bthe|\btheir|\bits|\ball|\ba total of) (?:all )?$")


@cache
def _tied(noun: str) -> regex.Pattern[str]:
    """The noun by itself (no "working-age population"), tied to the number behind it."""
    return compiled(
        rf"(?:\b(?:an?|the|its|their|total|whole|entire|all|with)|['’]s?) {regex.escape(noun)},?"
        r"(?: (?:of|is|was|now|then|at|has|stands|stood|numbers|numbered|totals|totalled|put))*"
        r"(?: (?:about|around|some|nearly|just|over|more|than|under|almost))*[ (]$"
    )
