"""A per cent whose levels stand in another sentence: kept only where the arithmetic agrees.

"Visits rose by 90,000 to 1.5 million. … That is an increase of 6.4 per cent."
"""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.model.relation import By, Change
from factcheck.model.subject import alike

BEHIND = 150  # the levels may follow: "up 29%, with 80 recorded, compared with 62"
NEAR = 500  # characters between the per cent and its levels
POINTING = frozenset({"that", "this", "it", "which", "a", "an", "the"})


def find(whole: Whole) -> Iterator[Bound]:
    """Pairs of a bare per cent of change and two levels, or a level and a step, before it."""
    changes = [(b, b.relation) for b in whole.bounds if isinstance(b.relation, Change)]
    bare = [(bound, change) for bound, change in changes if _is_bare(change)]
    levels = [(bound, change) for bound, change in changes if _has_levels(change)]
    for said, percent in bare:
        for told, ends in levels:
            if -BEHIND < _place(percent) - _place(ends) < NEAR and _same(said, told):
                reason = said.abstain or told.abstain
                yield Bound(_joined(percent, ends), told.subject, reason, tentative=True)


def _is_bare(change: Change) -> bool:
    return not (change.before or change.after) and change.said(By.PERCENT) is not None


def _has_levels(change: Change) -> bool:
    if change.after is None or change.said(By.PERCENT):
        return False
    return change.before is not None or change.said(By.DELTA) is not None


def _place(change: Change) -> int:
    return change.quantities()[0].span.start


def _same(said: Bound, told: Bound) -> bool:
    """One subject, or a pronoun for it."""
    words = said.subject.split()
    return not words or words[0] in POINTING or alike(said.subject, told.subject)


def _joined(percent: Change, ends: Change) -> Change:
    return replace(ends, by=percent.by, also=ends.said(By.DELTA), direction=percent.direction)
