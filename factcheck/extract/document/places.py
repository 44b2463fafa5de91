"""A level in its place: what it is the size of, and when."""

from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

import regex
from msgspec import Struct

from factcheck.extract.document.frame import Words, ahead, says
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.grammar import change_words, either
from factcheck.lexicon import load
from factcheck.model.period import Period
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change
from factcheck.model.subject import words
from factcheck.pattern import compiled

Days = tuple[date, date]


class Place(Struct, frozen=True):
    """A level, what is said before it in its clause, its days where known.

    A `free` one says of itself what it is the size of: no word of its sentence makes it a
    part, a forecast or another group's.
    """

    quantity: Quantity
    said: str
    days: Days | None
    free: bool

    @property
    def subject(self) -> Words:
        """The words before it that may tell what it is the size of."""
        return _subject(self.said)


def places(whole: Whole) -> Iterator[Place]:
    """Every level and every step of a document that is no guess."""
    ends = {end.span for end in _ends(whole)}
    for clause in whole.clauses:
        text = clause.shadow.text
        if says(clause.shadow, "supposed"):
            continue
        parted = says(clause.shadow, "apart") or "O" in clause.shadow.codes
        moved = says(clause.shadow, "moves")
        for position in clause.shadow.at:
            if text[position] in "NPMR":
                quantity = clause.quantity(position)
                free = not parted and (not moved or quantity.span in ends)
                yield _place(quantity, ahead(text, position), free=free)


def _place(quantity: Quantity, said: str, *, free: bool) -> Place:
    plain = free and quantity.is_level and quantity.kind is not Kind.NUMBER
    return Place(quantity, said, days(quantity.period), plain)


@lru_cache(maxsize=4096)
def _subject(said: str) -> Words:
    return words(_idle().sub(" ", said))


def _ends(whole: Whole) -> Iterator[Quantity]:
    """The levels of changes: a sentence of change has others that are none of the thing's."""
    for bound in whole.bounds:
        if isinstance(bound.relation, Change):
            yield from filter(None, (bound.relation.before, bound.relation.after))


def days(period: Period | None) -> Days | None:
    """The first and the last day, where both are known."""
    return (period.start, period.end) if period and period.start and period.end else None


@cache
def _idle() -> regex.Pattern[str]:
    """Words of change and of telling: they are not what a level is the size of."""
    words = [change_words(part) for part in ("verbs", "nouns", "adverbs")]
    return compiled(rf"\b(?:{'|'.join([*words, either(load('restated')['tells'])])})\b")
