"""Sums over years beside sums a year: "£8m over four years", "£2m a year"."""

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.sentences.shadow import RATED
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_rates import Spread
from factcheck.model.subject import words
from factcheck.pattern import lazy

Told = tuple[Quantity, Clause]
MOST = 16  # sums a year before a total, and behind it, that may be its share
_OVER = lazy(
    r"(?P<total>N)(?: (?!a |each)\p{Ll}+){0,4}? (?:over|spread over|across|in)"
    r" (?:the (?:next|past|last|coming) |a period of )?(?P<years>N)"
)
NEEDS = Needs(words=(frozenset({RATED}),))


def find(whole: Whole) -> Iterator[Bound]:
    """A sum a year that is the whole sum, or its share of one year, in words about the same."""
    yearly = [told for clause in whole.clauses for told in _yearly(clause)]
    starts = [one.span.start for one, _ in yearly]
    for clause in whole.clauses if yearly else ():
        for total, years in _totals(clause):
            said: set[object] = set()
            for one, other in _nearest(yearly, starts, total.span.start):
                alike = _printed(one) not in said and _speaks_of(total, years, one)
                if alike and _alike(clause, other):
                    said.add(_printed(one))
                    yield Bound(Spread(total, years, one), total.of)


def _nearest(yearly: list[Told], starts: list[int], place: int) -> list[Told]:
    """Those around a place, the nearest first."""
    at = bisect_left(starts, place)
    around = yearly[max(0, at - MOST) : at + MOST]
    return sorted(around, key=lambda told: abs(told[0].span.start - place))


def _printed(one: Quantity) -> object:
    return one.unit, one.low, one.high, one.hedge


def _yearly(clause: Clause) -> Iterator[Told]:
    for found in clause.quantities.values():
        if found.kind is Kind.MONEY and found.unit.endswith("/year") and found.value:
            yield found, clause


def _totals(clause: Clause) -> Iterator[tuple[Quantity, Quantity]]:
    for match in _OVER.finditer(clause.shadow.text):
        total, years = (clause.quantity(match.start(name)) for name in ("total", "years"))
        long = years.unit == "year" and years.value is not None and years.value >= 2
        if total.kind is Kind.MONEY and "/" not in total.unit and total.value and long:
            yield total, years


def _speaks_of(total: Quantity, years: Quantity, yearly: Quantity) -> bool:
    """True if the yearly sum is the total, or what the total makes in a year."""
    one_year = total.interval / years.interval
    same_unit = yearly.unit.removesuffix("/year") == total.unit
    return same_unit and (yearly.value == total.value or one_year.meets(yearly.interval))


def _alike(one: Clause, other: Clause) -> bool:
    """True if both sentences are the same, or share two words of weight."""
    return one is other or len(words(one.shadow.text) & words(other.shadow.text)) >= 2
