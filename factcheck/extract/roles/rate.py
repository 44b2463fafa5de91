"""Rates: "530 cases among 1.2m people, or 44 per 100,000", "90 tonnes, or 6.2 kilos a head"."""

from collections.abc import Iterator
from itertools import permutations

from factcheck.extract.roles.abstention import standardised
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.sentences.shadow import RATED
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Rate
from factcheck.pattern import lazy

MOST = 5
HEAD = "person"
_EACH = lazy(
    r"(?P<count>N),?[ ](?:or|that[ ]is|which[ ]is|(?:equal|equivalent)[ ]to|representing)[ ]"
    r"(?:an[ ]average[ ]of[ ])?(?P<rate>N)"
)
_BASE = lazy(
    r"\bpopulation[ ](?:of|is|was|numbers|stands[ ]at)[ ]$"
    r"|(?:\b(?:with|among|has|have|of|home[ ]to|the|its|their|in|for|some)|['’]s)[ ]$"
)
_PEOPLE = ("people", "residents", "inhabitants", "population")
NEEDS = Needs(codes=("N",), words=(frozenset({RATED}),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every rate for so many, with the counts of its sentence that could make it."""
    found = rates(clause)
    levels = counts(clause) if found else []
    for rate in found:
        for count, base in permutations(levels[:MOST], 2):
            if count.interval.high < base.interval.low:
                why = standardised(clause, rate)
                yield Bound(Rate(count, base, rate), count.of, why, tentative=True)
        if len(levels) < 2:
            yield _alone(clause, levels, rate)
    yield from _a_head(clause)


def rates(clause: Clause) -> list[Quantity]:
    """The rates for so many in a sentence."""
    return [one for one in clause.coded("N") if one.unit.partition("/")[2].isdigit()]


def counts(clause: Clause) -> list[Quantity]:
    """The plain counts of a sentence."""
    return [one for one in clause.coded("N") if _counts(one)]


def populations(clause: Clause) -> list[Quantity]:
    """Its counts that are all the people somewhere: "a city of 2.7m people"."""
    text, at = clause.shadow.text, clause.shadow.at
    found = ((p, clause.quantity(p)) for p in at if text[p] == "N")
    return [one for p, one in found if _counts(one) and _is_base(one, text[max(0, p - 30) : p])]


def _counts(one: Quantity) -> bool:
    return "/" not in one.unit and one.kind in (Kind.COUNT, Kind.NUMBER) and one.known


def _is_base(one: Quantity, ahead: str) -> bool:
    match = _BASE.search(ahead)
    return bool(match and (match[0].startswith("population") or one.of.endswith(_PEOPLE)))


def _alone(clause: Clause, levels: list[Quantity], rate: Quantity) -> Bound:
    """A rate with one count or none: what the other would be is all that can be said."""
    base = bool(levels) and levels[0] in populations(clause)
    if not levels or (not base and levels[0].span > rate.span):
        found = Rate(rate=rate)  # "12 per 1,000 in a workforce of 2m"
    else:
        found = Rate(base=levels[0], rate=rate) if base else Rate(count=levels[0], rate=rate)
    return Bound(found, rate.of, standardised(clause, rate))


def _a_head(clause: Clause) -> Iterator[Bound]:
    """An amount, "or" so much a head: the text need not say for how many."""
    two = clause.shadow.codes.count("N") > 1
    for match in _EACH.finditer(clause.shadow.text) if two else ():
        count, rate = (clause.quantity(match.start(name)) for name in ("count", "rate"))
        whole, _, per = rate.dimension.partition("/")
        if per == HEAD and whole and whole == count.dimension and not populations(clause):
            yield Bound(Rate(count, None, rate), count.of)
