"""Sums in two currencies: "$20m (£10.5m)". All pairs of two currencies imply one rate."""

from collections.abc import Iterator

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.conversion import pairs
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Conversion
from factcheck.model.relation_document import ExchangeRate

Sums = tuple[Quantity, Quantity]
MOST = 30  # pairs of two currencies are enough to know their rate
ABSTAIN = "an exchange rate is needed, and the text gives none"
_YEAR = regex.compile(r"[0-9]{4}")
# Another day's rate, or a bid that has since been changed.
_THEN = regex.compile(
    r"\b(?:then|at the time|in those days|originally|initially|at (?:today's|current|the old)"
    r"|formerly|previously|purchasing power|exchange rates? (?:of|in|at))\b"
)


def find(whole: Whole) -> Iterator[Bound]:
    """Every pair with the others of its currencies; alone, a pair cannot be checked."""
    told = [pair for clause in whole.clauses for pair in _pairs(clause)]
    plain: dict[frozenset[str], list[Sums]] = {}
    for one, other, dated in told:
        if not dated:
            plain.setdefault(frozenset((one.unit, other.unit)), []).append((one, other))
    for one, other, dated in told:
        known = plain.get(frozenset((one.unit, other.unit)), [])[:MOST]
        peers = () if dated else tuple(_peers(one, known))
        if peers:
            yield Bound(ExchangeRate(one, other, peers), one.of)
        else:
            yield Bound(Conversion(one, other), one.of, ABSTAIN)


def _pairs(clause: Clause) -> Iterator[tuple[Quantity, Quantity, bool]]:
    """The pairs of a sentence; the last tells whether another day's rate may be meant."""
    if clause.shadow.codes.count("N") < 2:
        return
    for match in pairs(clause.shadow.text):
        one, other = clause.quantity(match.start("one")), clause.quantity(match.start("other"))
        if _two_currencies(one, other):
            yield one, other, _dated(clause, one, other)


def _dated(clause: Clause, one: Quantity, other: Quantity) -> bool:
    """Whether a date of their own, a year in the sentence or a word speaks of another day."""
    years = (mention.period for mention in clause.shadow.at.values() if mention.kind is Kind.DATE)
    return bool(
        one.period
        or other.period
        or any(period and _YEAR.search(period.text) for period in years)
        or _THEN.search(clause.shadow.text)
    )


def _two_currencies(one: Quantity, other: Quantity) -> bool:
    kinds = {one.kind, other.kind}
    rates = "/" in one.unit + other.unit
    return kinds == {Kind.MONEY} and not rates and one.dimension != other.dimension


def _peers(one: Quantity, pairs: list[Sums]) -> Iterator[Sums]:
    """The other pairs of the same two currencies, turned the same way."""
    for left, right in pairs:
        if one not in (left, right):
            yield (left, right) if left.unit == one.unit else (right, left)
