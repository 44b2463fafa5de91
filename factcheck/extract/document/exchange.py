"""Sums in two currencies: "$20m (£10.5m)". All pairs of two currencies imply one rate."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from itertools import islice
from typing import TypeVar

import regex
from msgspec import Struct

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.conversion import TIES, pairs
from factcheck.extract.roles.needs import Needs, in_a_row
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Conversion
from factcheck.model.relation_document import ExchangeRate
from factcheck.pattern import lazy

Sums = tuple[Quantity, Quantity]
Key = TypeVar("Key", bound=Hashable)
MOST = 30  # pairs of two currencies are enough to know their rate
NEEDS = Needs(words=(TIES,))
LOCAL = "dollars of the country"
LARGE = 1e6  # of one currency: smaller sums are prices for two sorts of buyers
ABSTAIN = "an exchange rate is needed to check it"
_YEAR = lazy(r"[0-9]{4}")
# Another day's rate, or a bid that has since been changed.
_THEN = lazy(
    r"\b(?:then|at the time|in those days|originally|initially|at (?:today's|current|the old)"
    r"|formerly|previously|purchasing power|exchange rates? (?:of|in|at))\b"
)
_AMERICAN = lazy(r"(?:us|u\.s\.)")
_NAMED_US = lazy(r"[ ](?:us|u\.s\.|american)(?![\p{Ll}])")
# "a $3bn ($1.6bn) deal": so close to its noun a bracket can only say the sum again.
_BESIDE_NOUN = lazy(r"\b(?:a|an|the|its|their|his|her|this|that)[ ](?:[\p{Ll}-]+[ ])?$")


class _Pair(Struct, frozen=True):
    """Two sums with their currencies; `dated` where another day's rate may be meant."""

    one: Quantity
    other: Quantity
    units: tuple[str, str]
    dated: bool
    sure: bool = True

    def like(self, peer: "_Pair") -> Sums | None:
        """The sums of a peer, turned the same way; None for this pair or other currencies."""
        if set(self.units) != set(peer.units) or self.one in (peer.one, peer.other):
            return None
        same_way = self.units[0] == peer.units[0]
        return (peer.one, peer.other) if same_way else (peer.other, peer.one)


def find(whole: Whole) -> Iterator[Bound]:
    """Every pair with the others of its currencies; alone, a pair cannot be checked."""
    told = _resolved([pair for clause in whole.clauses for pair in _pairs(clause)])
    two = [pair for pair in told if len(set(pair.units)) > 1]
    every = _grouped((frozenset(pair.units), pair) for pair in two)
    plain = _grouped((frozenset(pair.units), pair) for pair in two if not pair.dated)
    for pair in two:
        units = frozenset(pair.units)
        if not pair.dated and (peers := _peers(pair, plain[units])):
            yield Bound(ExchangeRate(pair.one, pair.other, peers), pair.one.of)
        elif peers := _peers(pair, every[units]):
            yield Bound(ExchangeRate(pair.one, pair.other, peers, dated=True), pair.one.of)
        elif LOCAL not in pair.units:
            yield Bound(Conversion(pair.one, pair.other), pair.one.of, ABSTAIN)
    named = (pair for pair in two if LOCAL not in pair.units)
    beside = _grouped((unit, pair) for pair in named for unit in pair.units)
    for pair in told:
        if len(set(pair.units)) == 1:
            yield from _one_sign(pair, beside[pair.units[0]][:MOST])


def _grouped(told: Iterable[tuple[Key, _Pair]]) -> defaultdict[Key, list[_Pair]]:
    found: defaultdict[Key, list[_Pair]] = defaultdict(list)
    for key, pair in told:
        found[key].append(pair)
    return found


def _one_sign(pair: _Pair, peers: list[_Pair]) -> Iterator[Bound]:
    """One sign before both sums, beside pairs that hold its currency."""
    unit = pair.units[0]
    turned = ((p.one, p.other) if p.units[0] == unit else (p.other, p.one) for p in peers)
    if pair.sure or peers:
        found = ExchangeRate(pair.one, pair.other, tuple(turned), one_sign=True)
        yield Bound(found, pair.one.of, tentative=not pair.sure)


def _peers(pair: _Pair, others: list[_Pair]) -> tuple[Sums, ...]:
    found = (sums for other in others if (sums := pair.like(other)))
    return tuple(islice(found, MOST))


def _resolved(told: list[_Pair]) -> list[_Pair]:
    """With the dollars of a country named, where another pair of the text names them."""
    named = {p.units[0] for p in told if p.units[1] == "USD" and p.units[0] in _dollars()}
    if len(named) != 1:
        return told
    (country,) = named
    return [
        _Pair(p.one, p.other, (country, "USD"), p.dated) if LOCAL in p.units else p for p in told
    ]


@cache
def _dollars() -> frozenset[str]:
    rows = load("currencies").items()
    found = (code for code, row in rows if "dollar" in " ".join(row.get("words", ())))
    return frozenset(found) - {"USD"}


def _pairs(clause: Clause) -> Iterator[_Pair]:
    """The pairs of a sentence that are sums of money."""
    text = clause.shadow.text
    if clause.shadow.words.isdisjoint(TIES) or not in_a_row(clause.shadow.codes, "NN"):
        return
    if [one.kind for one in clause.quantities.values()].count(Kind.MONEY) < 2:
        return
    for match in pairs(text):
        one, other = clause.quantity(match.start("one")), clause.quantity(match.start("other"))
        if {one.kind, other.kind} != {Kind.MONEY} or "/" in one.unit + other.unit:
            continue
        dated = _dated(clause, one, other)
        if one.dimension != other.dimension:
            yield _Pair(one, other, (one.unit, other.unit), dated)
        elif one.unit == other.unit == "USD" and _is_local(text, match, one, other):
            yield _Pair(one, other, (LOCAL, "USD"), dated)
        elif one.unit == other.unit and _bare(text, match, one, other):
            yield _Pair(one, other, (one.unit, one.unit), dated, _attributive(text, match, one))


def _is_local(text: str, match: regex.Match[str], one: Quantity, other: Quantity) -> bool:
    """ "$400m (US$300m)": the plain dollars are those of another country."""
    american = _AMERICAN.match(other.text.lower()) or _NAMED_US.match(text, match.end("other"))
    return bool(american) and not _AMERICAN.match(one.text.lower())


def _bare(text: str, match: regex.Match[str], one: Quantity, other: Quantity) -> bool:
    """A bracket with nothing but an amount, both amounts with the same sign."""
    bracket = text[match.start("other") - 2 : match.end("other") + 1] == " (N)"
    return bracket and one.text[0] == other.text[0] and not one.text[0].isalnum()


def _attributive(text: str, match: regex.Match[str], one: Quantity) -> bool:
    behind = regex.match(r"[)][ ]([\p{Ll}]+)", text[match.end("other") :])
    noun = behind is not None and behind[1] not in load("nouns")["stop"]
    before = _BESIDE_NOUN.search(text, max(0, match.start() - 30), match.start())
    return noun and before is not None and one.interval.low > LARGE


def _dated(clause: Clause, one: Quantity, other: Quantity) -> bool:
    """True if a date of their own, a year in the sentence or a word speaks of another day."""
    years = (mention.period for mention in clause.shadow.at.values() if mention.kind is Kind.DATE)
    return bool(
        one.period
        or other.period
        or any(period and _YEAR.search(period.text) for period in years)
        or _THEN.search(clause.shadow.text)
    )
