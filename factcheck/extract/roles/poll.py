"""Polls: the margin of error with the number asked, and a lead with the margin.

The number asked often stands some sentences away, so that the whole document is searched
for it.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from factcheck.extract.quantities.finished import Finished
from factcheck.extract.quantities.nearest import nearest
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either, statistics_words
from factcheck.extract.roles.needs import Needs
from factcheck.extract.roles.notation import text_of
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_statistics import Poll
from factcheck.pattern import compiled, lazy

SMALLEST, LARGEST = 100, 200_000  # people asked
NEAR = 60  # characters between the number asked and the word of asking
REACH = 900  # characters between a lead and the margin that it is set against
NO_SIZE = "not tied to a number of people asked"
Sizes = dict[float, list[Quantity]]  # of people asked, by the number
NEEDS = Needs(codes=("PQNRMV",))  # "V" too: "a 3-point margin"


def find(clause: Clause) -> Iterator[Bound]:
    """The margin of error that a sentence names, and the lead that it gives."""
    start, end = clause.shadow.sentence
    said = clause.lower.find
    if said("margin", start, end) >= 0 or said("sampling", start, end) >= 0:
        for margin in _margins(clause, start, end):
            yield _sampled(clause, margin, text_of(clause))
    two = clause.shadow.codes.count("P") >= 2
    if two and statistics_words("leads").search(clause.lower, start, end):
        yield from _led(clause, start)


def _led(clause: Clause, start: int) -> Iterator[Bound]:
    """Each lead, with the only margin of error that stands within reach behind it."""
    near = clause.lower[start : start + REACH]
    if "error" not in near:
        return
    margins = _margins(clause, start, start + REACH)
    if len({one.value for one in margins}) != 1:
        return
    tie = bool(statistics_words("ties").search(near))
    for match in _lead().finditer(clause.shadow.text):
        first, second = (clause.quantity(match.start(name)) for name in ("first", "second"))
        yield Bound(Poll(None, margins[0], first, second, _level(near), tie))


def _margins(clause: Clause, start: int, end: int) -> list[Quantity]:
    """The per cents or points that a "margin of error" is put at."""
    found = []
    for match in _margin().finditer(clause.lower, start, end):
        touched = clause.finished.over(*match.span())
        found += [one for one in touched if one.value and _in_points(clause, one)]
    return found


def _in_points(clause: Clause, one: Quantity) -> bool:
    if one.kind in (Kind.PERCENTAGE, Kind.POINTS):
        return True
    return not one.unit and bool(_POINTS.match(clause.lower, one.span.end))


_POINTS = lazy(r"[ -](?:percentage[ -])?points?\b|[ ]?%")


def _sampled(clause: Clause, margin: Quantity, text: str) -> Bound:
    """The margin with the number asked: in its sentence, or the only one of the document."""
    sentence = clause.shadow.sentence
    near = (q for q in clause.finished.over(*sentence) if sentence.holds(q.span))
    asked = _by_value(near, clause.lower) or clause.finished.once(_every_size, clause.lower)
    if not asked:
        return Bound(Poll(None, margin), abstain=NO_SIZE)
    size = nearest(asked[max(asked)], margin)
    return Bound(Poll(size, margin, level=_level(text)), tentative=len(asked) > 1)


def _every_size(every: Finished, lower: str) -> Sizes:
    """Every number of the document that may be one of people asked."""
    return _by_value(every.values(), lower)


def _by_value(told: Iterable[Quantity], lower: str) -> Sizes:
    found: Sizes = {}
    for one in told:
        if one.value and _asked(lower, one):
            found.setdefault(one.value, []).append(one)
    return found


def _asked(lower: str, q: Quantity) -> bool:
    if q.kind not in (Kind.COUNT, Kind.NUMBER) or q.unit or not q.value:
        return False
    if not SMALLEST <= q.value <= LARGEST or not q.value.is_integer():
        return False
    start, end = q.span
    if _SAMPLE.search(lower, max(0, start - 40), start):
        return True
    around = lower[max(0, start - NEAR) : start] + "|" + lower[end : end + NEAR]
    words = {word.strip(",.;()") for word in lower[end : end + 30].split()[:3]}
    people = words & set(load("statistics")["words"]["people"])
    return bool(people and statistics_words("asked").search(around))


_SAMPLE = lazy(r"\b(?:poll|survey|sample)(?:[ ]size)?[ ](?:of|was)[^.;]{0,20}$|\bn[ ]?=[ ]?$")


def _level(text: str) -> float:
    match = _LEVEL.search(text)
    return float(match[1]) if match else 95.0


_LEVEL = lazy(r"\b(9[059](?:\.[0-9])?)[ ]?(?:%|per cent|percent|-per-cent)[^.;]{0,20}confiden")


@cache
def _margin() -> regex.Pattern[str]:
    """From the name of the margin to the first character of its size, or the other way."""
    name = r"(?:margins?[ ]of[ ](?:sampling[ ]|statistical[ ])?error"
    name += r"|sampling[ ]error|error[ ]margin"
    name += r"|error[ ](?:attributable|due)[ ]to[ ]sampling)"
    idle = r"(?:[ ]|,|of|is|was|at|for|the|entire|whole|full|overall|sample|poll|survey|results?"
    idle += r"|about|around|roughly|approximately|plus[ -]or[ -]minus|plus/minus|\+/-|±|within)*"
    size = r"(?:[0-9]|one|two|three|four|five|six)"
    return compiled(
        rf"\b{name}{idle}(?<![\p{{L}}]){size}"
        rf"|{size}[0-9.]*[ ]?(?:%|per[ ]cent|percent)?[ -]?(?:percentage[ -])?(?:points?)?[ ]{name}"
    )


@cache
def _lead() -> regex.Pattern[str]:
    leads = either(load("statistics")["words"]["leads"])
    return compiled(rf"\b{leads}\b[^PN.;]{{0,80}}?(?P<first>P)[^PNM.;]{{0,50}}?(?P<second>P)")
