"""How many took part: "n = 18", "the 18 pupils", where a sentence names one number only."""

from functools import cache

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.grammar import either
from factcheck.lexicon import load
from factcheck.model.quantity import COUNTS, Quantity
from factcheck.pattern import compiled, lazy

_NAMED = lazy(r"(?<![\p{L}])n[ ]?=[ ]?$")
NEAR = 8  # characters before a number in which "n =" stands


def only_size(clause: Clause, apart_from: Quantity) -> Quantity | None:
    """The only number of a sample in a sentence; None where there are none or several."""
    found = [one for one in sizes(clause) if one is not apart_from]
    return found[0] if len({one.value for one in found}) == 1 else None


def sizes(clause: Clause) -> list[Quantity]:
    """Every number of people, or behind "n =", in a sentence."""
    return [one for one in clause.quantities.values() if _is_size(clause, one)]


def _is_size(clause: Clause, one: Quantity) -> bool:
    if one.kind not in COUNTS or not one.value or one.value < 2 or one.low is None:
        return False
    if one.low.step != 1 or one.unit:
        return False
    start = one.span.start
    if _NAMED.search(clause.lower, max(0, start - NEAR), start):
        return True
    return bool(_people().search(one.of))


@cache
def _people() -> regex.Pattern[str]:
    return compiled(rf"\b{either(load('statistics')['words']['subjects'])}$")
