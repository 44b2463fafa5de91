"""A figure in its frame: who does what with it, so that two tellings of one thing can be found."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.needs import cues
from factcheck.extract.shadow import Shadow
from factcheck.lexicon import load
from factcheck.model.precision import Hedge
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.subject import words
from factcheck.pattern import compiled, lazy

Words = frozenset[str]
_NONE: Words = frozenset()
KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENTAGE)
REACH = 200  # characters of a clause before its number
_BREAK = lazy(r"[NPQMRV.;:()\"“”]|, |[–—]| (?:and|but|while|which|who|that|as|with) ")
_WORD = lazy(r"[\p{L}']{2,}")
_IDLE = lazy(r"^(?:has|have|had|is|are|was|were|been|be|will|the|an?|its?|their|of|to)$")


@dataclass(frozen=True, slots=True)
class Frame:
    """A quantity, the words of its clause before and behind it, and those of the sentence.

    `verb` is the word right before the number, `dates` what the sentence says of time, and
    `apart` whether a word of it sets the figure apart from others for the same noun.
    """

    quantity: Quantity
    noun: Words
    before: Words
    verb: str
    behind: Words
    sentence: Words
    dates: tuple[str, ...]
    apart: bool

    @property
    def measured(self) -> tuple[str, str]:
        """What sort of size it is."""
        return self.quantity.kind.value, self.quantity.dimension


def frames(whole: Whole) -> list[Frame]:
    """The frames of plain sizes, in order; those set apart are left empty.

    Without a figure in the headline only those that share noun and dimension with another.
    """
    plain = list(_sizes(whole))
    headed = plain and whole.headline and plain[0][1].span.start < whole.headline.end
    if not headed:
        told = Counter(sort for *_, sort in plain)
        plain = [one for one in plain if told[one[-1]] > 1]
    found: dict[int, list[int]] = {}
    for number, _, position, _ in plain:
        found.setdefault(number, []).append(position)
    return [
        one for number, at in found.items() for one in _frames(whole, whole.clauses[number], at)
    ]


def _sizes(whole: Whole) -> Iterator[tuple[int, Quantity, int, object]]:
    """Every plain size: the number of its clause, where it stands there, what sort it is."""
    for number, clause in enumerate(whole.clauses):
        for position, code in zip(clause.shadow.at, clause.shadow.codes, strict=True):
            if code in "NP" and _plain(one := clause.quantity(position)):
                yield number, one, position, (one.kind, one.dimension, words(one.of))


def _frames(whole: Whole, clause: Clause, sizes: list[int]) -> Iterator[Frame]:
    text, at = clause.shadow.text, clause.shadow.at
    ranked = "O" in clause.shadow.codes  # "the second match" is not the first
    parted = says(clause.shadow, "apart") or says(clause.shadow, "supposed")
    moved = says(clause.shadow, "moves")
    sentence = words(text) if whole.headline and not parted else _NONE
    dates = tuple(clause.quantity(p).text.lower() for p in at if text[p] == "D")
    for position in sizes:
        quantity = clause.quantity(position)
        apart = parted or ranked or (moved and text[position] == "N")
        behind, before, verb = (_NONE, _NONE, "") if apart else _around(text, position)
        noun = words(quantity.of)
        yield Frame(quantity, noun, before, verb, behind, sentence, dates, apart)


def _plain(one: Quantity) -> bool:
    open_ended = one.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST)
    return (
        one.kind in KINDS
        and one.value not in (None, 0, 1)
        and not open_ended
        and "/" not in one.unit
    )


def _around(text: str, position: int) -> tuple[Words, Words, str]:
    """The words behind the number and before it in its clause, and the one right before it."""
    before = ahead(text, position)
    stop = _BREAK.search(text, position + 1)
    behind = text[position + 1 : stop.start() if stop else len(text)]
    said = [word for word in _WORD.findall(before) if not _IDLE.match(word)]
    return words(behind), words(before), said[-1] if said else ""


def ahead(text: str, position: int) -> str:
    """What stands before the number in its clause."""
    first = max(0, position - REACH)
    start = max((m.end() for m in _BREAK.finditer(text, first, position)), default=first)
    return text[start:position]


def says(shadow: Shadow, key: str) -> bool:
    """Whether a sentence has a word, or a phrase, of a list in `restated.toml`."""
    return not shadow.words.isdisjoint(_cues(key)) and bool(_listed(key).search(shadow.text))


@cache
def _cues(key: str) -> frozenset[str]:
    return cues(*load("restated")[key])


@cache
def _listed(key: str) -> regex.Pattern[str]:
    return compiled(r"\b\L<words>\b", words=load("restated")[key])
