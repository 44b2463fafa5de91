"""A per cent whose levels stand in another clause or sentence: kept where the arithmetic agrees.

"Visits rose by 90,000 to 1.5 million. … That is an increase of 6.4 per cent."
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.extract.roles.grammar import CLAUSE, VERB
from factcheck.model.quantity import Kind
from factcheck.model.relation import By, Change
from factcheck.model.subject import alike, words
from factcheck.pattern import lazy

BEHIND = 150  # the levels may follow: "up 29%, with 80 recorded, compared with 62"
NEAR = 500  # characters between the per cent and its levels
NEXT = 300  # the levels of "it" in the next sentence
POINTING = frozenset({"that", "this", "it", "which", "a", "an", "the"})
STANDING = POINTING | {"they", "has", "have", "had", "figure", "number", "total", "rate"}
_CLAUSE = lazy(rf"[;:]|\b(?:{CLAUSE}|{VERB}\b)")
_SAID = lazy(r'["”],? [^,;.]{1,30} (?:said|says),')
REASON = "the per cent and the figures are tied by their nearness alone"


def find(whole: Whole) -> Iterator[Bound]:
    """Pairs of a bare per cent of change and two levels, or a level and a step, near it."""
    changes = [(b, b.relation) for b in whole.bounds if isinstance(b.relation, Change)]
    bare = [(bound, change) for bound, change in changes if _is_bare(change)]
    levels = _Levels((bound, change) for bound, change in changes if bare and _has_levels(change))
    starts = [clause.shadow.sentence.start for clause in whole.clauses] if bare else []
    for said, percent in bare:
        for told, ends in levels.near(_place(percent)):
            at, there = (bisect_right(starts, _place(one)) - 1 for one in (percent, ends))
            apart = _place(percent) - _place(ends)
            if there == at + 1 and apart > -NEXT and _stands_for(told):
                reason = ""
            elif not -BEHIND < apart < NEAR:
                continue
            elif ends.said(By.DELTA) and _same(said, told):
                reason = ""
            elif (
                _goes_on(whole, percent, ends) if at == there else _names(said, told, whole, there)
            ):
                reason = REASON
            else:
                continue
            reason = said.abstain or told.abstain or reason
            yield Bound(_joined(percent, ends), told.subject, reason, tentative=True)


class _Levels:
    """The changes that give levels, found by where they stand."""

    def __init__(self, told: Iterable[tuple[Bound, Change]]) -> None:
        self._told = list(told)
        self._placed = sorted((_place(change), n) for n, (_, change) in enumerate(self._told))

    def near(self, place: int) -> Iterator[tuple[Bound, Change]]:
        """Those that begin in reach of a per cent, in the order in which they were told."""
        first = bisect_right(self._placed, (place - NEAR,))
        last = bisect_left(self._placed, (place + max(NEXT, BEHIND),))
        return (self._told[n] for n in sorted(n for _, n in self._placed[first:last]))


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
    named = said.subject.split()
    return not named or named[0] in POINTING or alike(said.subject, told.subject)


def _stands_for(told: Bound) -> bool:
    """True if the levels have a pronoun for subject, or belong to "the increase"."""
    named = told.subject.split()
    return bool(named) and (set(named) <= STANDING or named[-1] in ("the", "this", "that"))


def _names(said: Bound, told: Bound, whole: Whole, there: int) -> bool:
    """True if the per cent names its subject, and the levels or their sentence do too."""
    named = words(said.subject)
    shares = any(one.kind is Kind.PERCENTAGE for one in told.relation.quantities())
    spoken = named <= words(whole.clauses[there].shadow.text)
    return bool(named) and not shares and (spoken or alike(said.subject, told.subject))


def _goes_on(whole: Whole, percent: Change, ends: Change) -> bool:
    """ "Grew 6% in May, reaching 17m compared with 16m": no new clause between the two."""
    between = whole.lower[percent.quantities()[0].span.end : _place(ends)]
    told = bool(between) and ends.direction is None
    return told and not _CLAUSE.search(_SAID.sub("", between))


def _joined(percent: Change, ends: Change) -> Change:
    return replace(ends, by=percent.by, also=ends.said(By.DELTA), direction=percent.direction)
