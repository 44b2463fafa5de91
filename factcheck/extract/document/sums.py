"""Sums that take up an earlier sentence: kept only where the arithmetic agrees.

"The board agreed to cut £1.2m. It will also cut £1.6m in May and £2.4m in June, £5.2m in all."
"""

from collections.abc import Iterator

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Total
from factcheck.pattern import lazy

BACK = 3  # sentences
MOST = 6  # levels of a sentence
_MORE = lazy(r"\b(?:also|another|further|additional|a second|in addition)\b[^.;]*N")
_AGAIN = lazy(r"\balso[ ](?:[\p{Ll}]+[ ])?(?:to[ ])?([\p{Ll}]{3,5})[\p{Ll}]*[ ][^N;.]{0,20}N")
_SUMS = frozenset({"total", "totals", "totalling", "totaling", "all", "altogether", "together"})
_SUM = lazy(r"\b(?:total|totals|totalling|totaling|in all|altogether|together)\b")
NEEDS = Needs(words=(_SUMS,))


def find(whole: Whole) -> Iterator[Bound]:
    """A level of the sentences before, with those of one that says "also" and "total"."""
    for index, clause in enumerate(whole.clauses):
        text = clause.shadow.text
        if clause.shadow.words.isdisjoint(_SUMS) or not (_SUM.search(text) and _MORE.search(text)):
            continue
        levels = clause.levels()[:MOST]
        again = _AGAIN.search(text)
        for before in whole.clauses[max(0, index - BACK) : index]:
            for first in _taken_up(before, again) if len(levels) > 1 else ():
                yield from _summed((first, *levels[:-1]), levels[-1])


def _taken_up(before: Clause, again: regex.Match[str] | None) -> list[Quantity]:
    """The levels that "also cut" can take up: the one behind "cut", where a verb is said."""
    if again is None:
        return before.levels()[:MOST]
    verb = regex.search(rf"\b{again[1]}\w*\b[^N]*(?P<first>N)", before.shadow.text)
    return [before.quantity(verb.start("first"))] if verb else []


def _summed(parts: tuple[Quantity, ...], total: Quantity) -> Iterator[Bound]:
    """A sum of one dimension; "1.6 billion" beside money has left its unit out."""
    dimensions = {one.dimension for one in (*parts, total) if one.dimension or one.of}
    smaller = all(one.interval.high < total.interval.high for one in parts)
    if len(dimensions) <= 1 and smaller:
        yield Bound(Total(parts, total), total.of or parts[0].of, tentative=True)
