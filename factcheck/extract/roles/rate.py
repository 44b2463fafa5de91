"""Rates: "530 cases among 1.2m people, or 44 per 100,000"."""

from collections.abc import Iterator
from itertools import permutations

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Rate

MOST = 5


def find(clause: Clause) -> Iterator[Bound]:
    """Every rate for so many, with the counts of its sentence that could make it."""
    levels = [clause.quantity(p) for p in clause.shadow.at if clause.shadow.text[p] == "N"]
    rates = [one for one in levels if one.unit.partition("/")[2].isdigit()]
    if not rates:
        return
    counts = [one for one in levels if one not in rates and _counts(one)][:MOST]
    for rate in rates:
        for count, base in permutations(counts, 2):
            if count.interval.high < base.interval.low:
                yield Bound(Rate(count, base, rate), count.of, tentative=True)
        if len(counts) < 2:
            yield Bound(Rate(counts[0] if counts else None, None, rate), rate.of)


def _counts(one: Quantity) -> bool:
    return "/" not in one.unit and one.kind in (Kind.COUNT, Kind.NUMBER) and one.known
