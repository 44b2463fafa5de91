"""Three lists in one order: "100 and 200 bikes at £50 and £60 each, or a total of £5,000 and …".

The first of each belong together, the second too, and so on: the text says "respectively".
"""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.extract.roles.product import is_amount, is_count, is_price
from factcheck.model.relation import Product
from factcheck.pattern import lazy

_RUN = lazy(r"N(?:,[ ]N)*,?[ ]and[ ]N")
# What ties the last list to the first two: a sum of another kind would need other words.
_TOTAL = lazy(
    r"\b(?:or|for|making|worth|with)[ ][^.;]{0,40}\b(?:total|totals|aggregate|revenue|sales)\b"
)
_ANOTHER = lazy(r"\b(?:intrinsic|net|gain|profit|loss)\b")
NEEDS = Needs(codes=("N", "N", "N", "N", "N", "N"), words=(cues("respectively"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Runs of counts, of prices for each and of amounts, each as long as the others."""
    text = clause.shadow.text
    runs = [match.span() for match in _RUN.finditer(text)]
    for (first, second), (_, third) in pairwise(pairwise(runs)):
        lists = [[p for p in range(*run) if text[p] == "N"] for run in (first, second, third)]
        if len({len(one) for one in lists}) == 1 and _is_sum(text, second, third):
            yield from _matched(clause, lists)


def _is_sum(text: str, prices: tuple[int, int], totals: tuple[int, int]) -> bool:
    between = text[prices[1] : totals[0]]
    return bool(_TOTAL.search(between)) and not _ANOTHER.search(between)


def _matched(clause: Clause, lists: list[list[int]]) -> Iterator[Bound]:
    """The first of each list with the first of the others, and so on."""
    if not is_price(clause, lists[1][-1]):
        return
    for places in zip(*lists, strict=True):
        number, each, total = map(clause.quantity, places)
        if is_count(number) and is_amount(clause, places[2], places[1]):
            yield Bound(Product(number, each, total), number.of)
