"""A total in one sentence, its parts in the next: kept only where the arithmetic agrees.

"Total output fell to 4.5 million tonnes. … Coal came to 2.9 million, peat to 1.6 million."
"""

from collections.abc import Iterator
from operator import attrgetter

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.extract.roles.needs import Needs
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Total
from factcheck.pattern import lazy

NEXT = 2  # sentences that hold the parts
MOST = 4  # parts
FIRST = 5  # levels of the next sentences among which a run may begin
_TOTALS = frozenset({"total", "overall", "combined", "altogether", "all"})
_TOTAL = lazy(r"\b(?:total|overall|combined|altogether|in all)\b")
NEEDS = Needs(words=(_TOTALS,))


def find(whole: Whole) -> Iterator[Bound]:
    """Runs of levels in the sentences after one that speaks of a total."""
    for index, clause in enumerate(whole.clauses):
        if clause.shadow.words.isdisjoint(_TOTALS) or not _TOTAL.search(clause.shadow.text):
            continue
        following = whole.clauses[index + 1 : index + 1 + NEXT]
        after = [one for later in following for one in later.levels()]
        for total in filter(attrgetter("dimension"), clause.levels()):
            yield from _runs(total, [one for one in after if _like(one, total)])


def _like(one: Quantity, total: Quantity) -> bool:
    return one.dimension == total.dimension and one.interval.middle < total.interval.middle


def _runs(total: Quantity, levels: list[Quantity]) -> Iterator[Bound]:
    for start in range(min(FIRST, len(levels))):
        for size in range(min(MOST, len(levels) - start), 1, -1):
            parts = tuple(levels[start : start + size])
            yield Bound(Total(parts, total), total.of, tentative=True)
