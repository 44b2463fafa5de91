"""Rates whose cases or population stand in the sentence before.

"Harrow has had 312 burglaries. With 1.3 million people, its rate is 24 per 100,000."
"""

from collections.abc import Iterator

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import standardised
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.extract.roles.rate import counts, populations, rates
from factcheck.extract.sentences.shadow import RATED
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Rate
from factcheck.model.subject import words
from factcheck.pattern import lazy

_POINTS_BACK = lazy(r"(?:it|its|their|they|this|that|these|those)\b")
NEEDS = Needs(words=(frozenset({RATED}),))


def find(whole: Whole) -> Iterator[Bound]:
    """Every rate for so many that has not both of its counts beside it."""
    for before, clause in whole.following:
        for rate in rates(clause):
            base = _one(populations(clause)) or _one(populations(before))
            why = standardised(clause, rate)
            cases = _cases(counts(clause), base) or _cases(counts(before), base)
            if cases and base and cases.interval.high < base.interval.low:
                yield Bound(Rate(cases, base, rate), cases.of, why, tentative=True)
            elif cases and not base and not counts(clause) and _alike(before, clause):
                yield Bound(Rate(cases, None, rate), cases.of, why)


def _one(found: list[Quantity]) -> Quantity | None:
    return found[0] if len(found) == 1 else None


def _cases(found: list[Quantity], base: Quantity | None) -> Quantity | None:
    """The only count beside the population, or the only one that says what it counts."""
    rest = [one for one in found if one != base]
    return _one(rest) or _one([one for one in rest if one.kind is Kind.COUNT])


def _alike(before: Clause, clause: Clause) -> bool:
    """True if the second speaks of the same: a word of weight, or a pronoun at its head."""
    told = words(before.shadow.text) & words(clause.shadow.text)
    return bool(told or _POINTS_BACK.match(clause.shadow.text))
