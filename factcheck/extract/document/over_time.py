"""A total over a stretch of the calendar and what it makes in a day: if the arithmetic agrees.

"The dam lost 62m litres in May – 2m a day." "In 2015 they built 7,300 homes, or 20 a day."
"""

from collections.abc import Iterator

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.flow import FLOWING, Flow, flows
from factcheck.extract.roles.frequency import alike, bound
from factcheck.extract.roles.needs import Needs, in_a_row
from factcheck.model.period import DAYS_PER_MONTH, Period
from factcheck.model.quantity import Kind, Quantity
from factcheck.pattern import lazy

GAP = 3  # characters: no sentence lies between
YEAR = 12.1  # months
_PAIR = lazy(
    r"(?P<total>N)[^NPQMRV.;:]{0,50}?"
    r"(?:[ ]?[–—-]+[ ]|,?[ ](?=or[ ]|equivalent|an[ ]average|which[ ]is|that[ ]is))"
    r"(?:or[ ]|equivalent[ ]to[ ]|an[ ]average[ ]of[ ]|which[ ]is[ ]|that[ ]is[ ])*(?P<other>N)"
)
NEEDS = Needs(words=(FLOWING,))


def find(whole: Whole) -> Iterator[Bound]:
    """Pairs of a total and a flow, with the one stretch that the sentence or the last names."""
    before: Clause | None = None
    for clause in whole.clauses:
        can = in_a_row(clause.shadow.codes, "NN") and not FLOWING.isdisjoint(clause.shadow.words)
        for match in _PAIR.finditer(clause.shadow.text, overlapped=True) if can else ():
            yield from _bound(clause, before, match)
        before = clause


def _bound(clause: Clause, before: Clause | None, match: regex.Match[str]) -> Iterator[Bound]:
    total, other = (clause.quantity(match.start(name)) for name in ("total", "other"))
    flow = next((one for one in flows(clause) if one.quantity == other), None)
    stretch = _stretch(clause, before)
    if flow and stretch and total.kind is not Kind.DURATION and "/" not in total.unit:
        whole = Flow(total, _days(stretch.period), stretch)
        bare = other.kind is Kind.NUMBER and not flow.dimension  # "62m litres … 2m a day"
        if whole.days > flow.days and (bare or alike(whole, flow)):
            yield bound(whole, flow, clause.shadow.text, tentative=True)


def _stretch(clause: Clause, before: Clause | None) -> Quantity | None:
    """The only stretch of a day to a year that is named, here or in the sentence before."""
    found = _stretches(clause)
    near = before and clause.shadow.sentence.start - before.shadow.sentence.end < GAP
    if not found and before and near:
        found = _stretches(before)
    return found[0] if found else None


def _stretches(clause: Clause) -> list[Quantity]:
    return [one for one in clause.coded("D") if one.period and 0 < (one.period.months or 0) < YEAR]


def _days(period: Period | None) -> float:
    if period and period.start and period.end:
        return float((period.end - period.start).days + 1)
    return (period.months or 0.0) * DAYS_PER_MONTH if period else 0.0
