"""Unit price times number: "5.5m shares at 56.50 dollars each for a total of 310.8m dollars"."""

from collections.abc import Iterator
from functools import cache
from itertools import permutations, product

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Product
from factcheck.pattern import lazy

FEW = 2
MOST = 6  # levels of a sentence that are tried
_TIES = (
    *("total", "worth", "valued", "value", "aggregate", "proceeds", "consideration", "capital"),
    *("or", "issue", "for", "making", "package", "cost", "costing", "income"),
    *("profit", "turnover", "average", "raising", "raised", "bill", "fetched", "fetching"),
    *("brought", "bringing", "takings", "revenue", "sales"),
)
NEEDS = Needs(codes=("N", "N", "N"))


def find(clause: Clause) -> Iterator[Bound]:
    """A count, a price for each and an amount in one sentence."""
    text = clause.shadow.text
    if clause.shadow.words.isdisjoint(_TIES) or "respectively" in clause.shadow.words:
        return
    levels = [p for p in clause.shadow.at if text[p] == "N"]
    yield from _over_time([clause.quantity(p) for p in levels])
    each = [p for p in levels if is_price(clause, p)][:MOST]
    counts = [p for p in levels if p not in each and is_count(clause.quantity(p))][:MOST]
    for price, number, amount in product(each, counts, levels):
        if amount not in (price, number) and is_amount(clause, amount, price):
            found = Product(
                clause.quantity(number), clause.quantity(price), clause.quantity(amount)
            )
            yield Bound(found, clause.quantity(number).of, tentative=True)


def _over_time(levels: list[Quantity]) -> Iterator[Bound]:
    """ "350 km a day for 200 days": so much a day makes so much in so many days."""
    for rate, length, amount in permutations(levels[:MOST], 3):
        per = rate.unit.partition("/")[2]
        flows = bool(per) and length.kind is Kind.DURATION and length.unit == per
        if (
            flows
            and amount.dimension == rate.dimension.partition("/")[0]
            and amount.kind is not Kind.DURATION
        ):
            yield Bound(Product(length, rate, amount), amount.of, tentative=True)


def is_price(clause: Clause, position: int) -> bool:
    """Money or a measure for each of something: "£5 each", "800 acres at £9,000"."""
    one = clause.quantity(position)
    per = one.unit.partition("/")[2]
    if _AVERAGED.search(clause.shadow.text, max(0, position - 30), position):
        return per not in _times()
    if one.kind in (Kind.MONEY, Kind.MEASURE) and not per:
        return bool(_AT.search(clause.shadow.text, max(0, position - 60), position))
    return bool(per) and per not in _times() and not per.isdigit()


_AVERAGED = lazy(r"\baverag(?:e|ed|es|ing)(?:[ ]of)?[ ]$")
# "shares of 50 francs", "hectares at a price of $2,000", "each of the 90 clubs gets £2,000"
_AT = lazy(
    r"N(?:[ ](?!total\b|sum\b)[\p{Ll}-]+){0,3}?[ ](?:at|priced[ ]at|of)"
    r"(?:[ ](?:a[ ]price[ ]of|about))?[ ]$"
    r"|\beach[ ]of[ ](?:the|its|their|these)[ ]N(?:[ ][\p{Ll}-]+){1,4}?[ ]$"
)


def is_amount(clause: Clause, position: int, price: int) -> bool:
    """An amount in the price's currency, not what it rose from; "dollars" may be any country's."""
    if clause.shadow.text.endswith("from ", 0, position):
        return False
    amount, each = clause.quantity(position), clause.quantity(price)
    if amount.unit.partition("/")[2] not in {"", *_times()} or amount.kind is Kind.DURATION:
        return False
    currency = each.dimension.partition("/")[0]
    return currency == amount.dimension.partition("/")[0] or (
        amount.unit == "USD" and currency in _dollars()
    )


@cache
def _dollars() -> frozenset[str]:
    return frozenset(
        code
        for code, row in load("currencies").items()
        if "dollar" in " ".join(row.get("words", ()))
    )


@cache
def _times() -> frozenset[str]:
    return frozenset(load("rates")["days"])


def is_count(one: Quantity) -> bool:
    """More than a few of something."""
    countable = one.kind in (Kind.COUNT, Kind.NUMBER, Kind.MEASURE)
    enough = one.kind is Kind.MEASURE or one.interval.low > FEW
    return "/" not in one.unit and countable and enough
