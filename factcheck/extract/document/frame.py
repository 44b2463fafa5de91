"""A figure in its frame: who does what with it, so that two tellings of one thing can be found."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

import regex
from msgspec import Struct

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Clause
from factcheck.extract.sentences.shadow import Shadow
from factcheck.lexicon import load
from factcheck.model.precision import Hedge
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.subject import words
from factcheck.pattern import compiled, lazy

Words = frozenset[str]
_NONE: Words = frozenset()
KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENTAGE})
_OPEN = (Hedge.AT_LEAST, Hedge.AT_MOST)
FACTORS = (1e3, 1e6)  # between sizes of which one may have slipped
REACH = 200  # characters of a clause before its number
_BREAK = lazy(r"[NPQMRV.;:()\"“”]|, |[–—]| (?:and|but|while|which|who|that|as|with) ")
_WORD = lazy(r"[\p{L}']{2,}")
_IDLE = lazy(r"^(?:has|have|had|is|are|was|were|been|be|will|the|an?|its?|their|of|to)$")


class Frame(Struct, frozen=True):
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
    """The frames of plain sizes, in order, if there are two; those set apart are left empty.

    Without a figure in the headline only those that can say again what another one says: of one
    sort, in sentences with the same dates, or a thousand or a million times as large.
    """
    plain = _sizes(whole)
    if len(plain) < 2:
        return []
    title = whole.headline
    titled = title is not None and plain[0].quantity.span.start < title.end
    plain = plain if titled else _doubles(whole, plain)
    found: dict[int, list[int]] = {}
    for one in plain:
        found.setdefault(one.clause, []).append(one.position)
    return [
        one
        for number, at in found.items()
        for one in _frames(whole.clauses[number], at, titled=titled)
    ]


class _Size(Struct, frozen=True, order=True):
    """A plain size, and where it stands: its clause by number, its place there."""

    clause: int
    position: int
    quantity: Quantity


def _sizes(whole: Whole) -> list[_Size]:
    """Every plain size of a document."""
    return [
        _Size(number, position, one)
        for number, clause in enumerate(whole.clauses)
        for position, one in clause.quantities.items()
        if _plain(one) and clause.shadow.text[position] in "NP"
    ]


def _doubles(whole: Whole, plain: list[_Size]) -> list[_Size]:
    sorts: dict[object, list[_Size]] = {}
    for size in plain:
        one = size.quantity
        sorts.setdefault((one.kind, one.dimension, words(one.of)), []).append(size)
    several = (alike for alike in sorts.values() if len(alike) > 1)
    return sorted(size for alike in several for size in _told_again(whole, alike))


def _told_again(whole: Whole, alike: list[_Size]) -> list[_Size]:
    """Those of one sort in sentences with the same dates; all, where one may have slipped."""
    if _apart(alike):
        return alike
    numbers = {size.clause for size in alike}
    own = {number: _dates(whole.clauses[number]) for number in numbers if len(numbers) > 1}
    told = Counter(own.values())
    return [size for size in alike if told and told[own[size.clause]] > 1]


def _apart(sizes: list[_Size]) -> bool:
    """True if some are about a thousand or a million times others."""
    values = [size.quantity.value or 0.0 for size in sizes]
    if of_like_size(values):
        return False
    known = {round(value, 6) for value in values}
    return any(round(value / factor, 6) in known for value in values for factor in FACTORS)


def of_like_size(values: list[float]) -> bool:
    """True if none can be another one a thousand or a million times as large."""
    return max(values) < FACTORS[0] / 2 * min(values)


def _dates(clause: Clause) -> tuple[str, ...]:
    return tuple(one.text.lower() for one in clause.coded("D"))


def _frames(clause: Clause, sizes: list[int], *, titled: bool) -> Iterator[Frame]:
    text = clause.shadow.text
    ranked = "O" in clause.shadow.codes  # "the second match" is not the first
    moved = says(clause.shadow, "moves")
    alone = [position for position in sizes if ranked or (moved and text[position] == "N")]
    asked = titled or len(alone) < len(sizes)  # else nothing hangs on it
    parted = asked and (says(clause.shadow, "supposed") or says(clause.shadow, "apart"))
    sentence = words(text) if titled and not parted else _NONE
    dates = _dates(clause)
    for position in sizes:
        quantity = clause.quantity(position)
        apart = bool(parted or position in alone)
        behind, before, verb = (_NONE, _NONE, "") if apart else _around(text, position)
        noun = words(quantity.of)
        yield Frame(quantity, noun, before, verb, behind, sentence, dates, apart)


def _plain(one: Quantity) -> bool:
    return (
        one.kind in KINDS
        and one.value not in (None, 0, 1)
        and one.hedge not in _OPEN
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
    """True if a sentence has a word, or a phrase, of a list in `restated.toml`."""
    if not shadow.words.isdisjoint(_single(key)):
        return True
    told = any(phrase in shadow.text for phrase in _phrases(key))
    return told and _whole_phrase(key).search(shadow.text) is not None


@cache
def _single(key: str) -> frozenset[str]:
    return frozenset(word for word in load("restated")[key] if word.isalpha())


@cache
def _phrases(key: str) -> tuple[str, ...]:
    return tuple(phrase for phrase in load("restated")[key] if not phrase.isalpha())


@cache
def _whole_phrase(key: str) -> regex.Pattern[str]:
    return compiled(r"\b\L<words>\b", words=_phrases(key))
