"""The same figure for people and for cases: "4,213 people complained" and "4,213 complaints"."""

from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import Struct

from factcheck.extract.document.whole import Whole
from factcheck.extract.quantities.nearest import nearest
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_counted import Counted
from factcheck.model.subject import words
from factcheck.pattern import lazy

DIGITS = 3  # significant ones: figures with fewer are alike by chance
ROOT = 6  # letters
# "6,300 visits by 4,120 patients": nobody has to be counted twice for this to hold.
_TIED = lazy(r"N (?:by|of|from|among|for|made by|involving) N")


def find(whole: Whole) -> Iterator[Bound]:
    """Every pair of one figure under a noun of each sort, and pairs tied in one phrase."""
    counted = {one.of for clause in whole.clauses for one in clause.quantities.values()}
    if not {"people", "cases"} <= set(map(_sort, counted)):
        return
    told = [one for clause in whole.clauses for one in _told(clause)]
    yield from _tied(whole)
    people: dict[float | None, list[Quantity]] = {}
    said = {one.quantity: one for one in told if one.sort == "people"}
    for one in said:
        people.setdefault(one.value, []).append(one)
    for case in told:
        alike = people.get(case.quantity.value) if case.sort == "cases" else None
        person = nearest(alike, case.quantity) if alike else None
        if person and _same_matter(said[person], case):
            yield Bound(Counted(person, case.quantity), case.quantity.of)


class _Told(Struct, frozen=True):
    """A figure for people or for cases, in its sentence."""

    quantity: Quantity
    sort: str
    sentence: str


def _told(clause: Clause) -> Iterator[_Told]:
    for one in clause.quantities.values():
        if one.of and (sort := _sort(one.of)):
            yield _Told(one, sort, clause.shadow.text)


def _tied(whole: Whole) -> Iterator[Bound]:
    for clause in whole.clauses:
        for match in _TIED.finditer(clause.shadow.text):
            cases, people = clause.quantity(match.start()), clause.quantity(match.end() - 1)
            sorts = _sort(cases.of), _sort(people.of)
            more = cases.interval.low > people.interval.high
            if sorts == ("cases", "people") and more and cases.kind is people.kind:
                yield Bound(Counted(people, cases), cases.of)


def _same_matter(person: _Told, case: _Told) -> bool:
    """True if the two share a word besides, and no word says that each case is one person."""
    one = person.quantity
    digits = f"{one.value or 0:.10g}".replace(".", "").strip("0")
    if len(digits) < DIGITS or {one.kind, case.quantity.kind} != {Kind.COUNT}:
        return False
    if words(f"{person.sentence} {case.sentence}") & _single():
        return False
    told = _roots(words(person.sentence)) & _roots(words(f"{case.sentence} {case.quantity.of}"))
    return bool(told)


def _roots(said: frozenset[str]) -> frozenset[str]:
    """ "complained" and "complaints" are of one root."""
    return frozenset(word[:ROOT] for word in said)


@lru_cache(maxsize=4096)
def _sort(noun: str) -> str:
    """True if a noun phrase counts "people" or "cases"; empty for neither."""
    head = noun.rpartition(" ")[2].rpartition("-")[2]
    return _heads().get(head, "")


@cache
def _heads() -> dict[str, str]:
    rows = load("counted")
    return {word: sort for sort in ("people", "cases") for word in rows[sort]}


@cache
def _single() -> frozenset[str]:
    return words(" ".join(load("counted")["single"]))
