"""Totals told by a looser list: kept only where the arithmetic agrees.

"95 cases (88 suspected, 7 confirmed)", "orders of 5.2bn, comprising domestic 2.1bn against
1.9bn and foreign 3.1bn", "exports of 7.4bn and imports of 5.1bn, a surplus of 2.3bn".
"""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Total
from factcheck.pattern import lazy

MOST_PARTS = 6
MOST = 24  # levels of a sentence: with more of them some would always add up
ELIDED = 1e4  # a number in millions that names no unit
# What makes a level the sum of those after it: a word before it or behind it.
_BEFORE = (
    *("total", "totalled", "totaled", "totals", "combined", "overall", "altogether", "together"),
    *("collected", "spent", "sum", "all", "made"),
)
_TOTAL_BEFORE = lazy(rf"\b(?:{'|'.join(_BEFORE)})\b[^N.;]{{0,40}}$")
_TOTAL_AFTER = lazy(
    r"^(?:[^N.;]{0,60}?(?:\b(?:including|includes|included|of which|of whom|divided|split|total)\b"
    r"|[:(]|--|[ ][–—-][ ])|[^.;]{0,80}?\b(?:comprising|comprised|consisting|composed|made up)\b)"
)
_AFTER = frozenset(
    (
        *("including", "includes", "included", "which", "whom", "divided", "split", "total"),
        *(":", "(", "-", "–", "—", "comprising", "comprised", "consisting", "composed", "made"),
    )
)
_APART = (
    *("surplus", "deficit", "difference", "balance", "gap", "majority", "margin", "net"),
    *("leaving", "left"),
)
_DIFFERENCE = lazy(rf"\b(?:{'|'.join(_APART)})\b")
# A level that another one is only compared with is no part.
_BESIDE = lazy(
    r"\b(?:versus|vs\.?|against|from|compared (?:with|to)|than|up|down)(?: [a-z]+){0,2} $"
)
NEEDS = Needs(codes=("N", "N", "N"), words=(_AFTER.union(_BEFORE, _APART),))


def find(clause: Clause) -> Iterator[Bound]:
    """Runs of like levels beside a level that may be their sum or difference."""
    levels = [(p, clause.quantity(p)) for p in clause.shadow.at if clause.shadow.text[p] == "N"]
    levels = [(p, q) for p, q in levels if q.kind in LEVELS and q.dimension != "time"][:MOST]
    for index, (position, total) in enumerate(levels):
        if _is_total(clause.shadow.text, position):
            yield from _sums(clause, total, levels[index + 1 :])
            yield from _sums(clause, total, levels[:index][::-1])
    if _DIFFERENCE.search(clause.shadow.text):
        yield from _differences(levels)


def _is_total(text: str, position: int) -> bool:
    before = _TOTAL_BEFORE.search(text, max(0, position - 60), position)
    return bool(before or _TOTAL_AFTER.match(text[position + 1 : position + 90]))


def _sums(clause: Clause, total: Quantity, levels: list[tuple[int, Quantity]]) -> Iterator[Bound]:
    """The longest run first: all levels, those not merely compared, and those compared with."""
    like = [(p, q) for p, q in levels if _like(q, total)]
    beside = [bool(_BESIDE.search(clause.shadow.text, max(0, p - 40), p)) for p, _ in like]
    runs = [[q for _, q in like]]
    if any(beside):
        runs += [
            [q for (_, q), apart in zip(like, beside, strict=True) if apart is which]
            for which in (False, True)
        ]
    for run in runs:
        for size in range(min(len(run), MOST_PARTS), 1, -1):
            parts = tuple(sorted(run[:size], key=lambda one: one.span))
            yield Bound(Total(parts, total), total.of, tentative=True)


def _differences(levels: list[tuple[int, Quantity]]) -> Iterator[Bound]:
    """Three levels in a row: the largest is the sum of the other two."""
    for at in range(len(levels) - 2):
        three = [quantity for _, quantity in levels[at : at + 3]]
        largest = max(three, key=lambda one: one.interval.middle)
        parts = tuple(one for one in three if one is not largest)
        if all(_like(one, largest) for one in parts):
            yield Bound(Total(parts, largest), largest.of, tentative=True)


def _like(one: Quantity, total: Quantity) -> bool:
    """The same dimension; "1.79 billion overseas" beside money has left its unit out."""
    elided = not one.dimension and (not one.of or (one.low is not None and one.low.step >= ELIDED))
    same = one.dimension == total.dimension or (elided and bool(total.dimension))
    return same and one.interval.middle < total.interval.middle
