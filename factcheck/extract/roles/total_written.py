"""Sums written out: "90 days (31+28+31)", "12 + 8 = 20"."""

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.precision import Hedge
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Total
from factcheck.pattern import lazy

_PLUS = r"(?P<part>N)(?:[ ]?\+[ ]?(?P<part>N))+"
_PATTERN = lazy(rf"(?P<total>N)[ ]?[(\[]{_PLUS}[)\]]|{_PLUS}[ ]?=[ ]?(?P<total>N)")
NEEDS = Needs(codes=("N", "N", "N"), words=(cues("+"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Numbers with a plus between them, and what they are said to make."""
    for match in _PATTERN.finditer(clause.shadow.text):
        parts = tuple(_exact(clause.quantity(start)) for start in match.starts("part"))
        total = _exact(clause.quantity(match.start("total")))
        if all(_alike(one, total) for one in parts):
            yield Bound(Total(parts, total, tied=True), total.of)


def _exact(one: Quantity) -> Quantity:
    """Whole numbers in a sum are not rounded: 31 + 28 + 31 is 90 and not 91."""
    if one.low is None or one.low != one.high or one.low.hedge or one.low.step != 1:
        return one
    printed = replace(one.low, hedge=Hedge.EXACT)
    return replace(one, low=printed, high=printed, hedge=Hedge.EXACT)


def _alike(one: Quantity, total: Quantity) -> bool:
    """The total has the unit, the numbers in the sum need none."""
    return one.kind in LEVELS and one.dimension in ("", total.dimension)
