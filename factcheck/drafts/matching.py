"""Which claim of an edited draft is which claim of the draft before.

Claims are paired in rounds, from the surest sign to the weakest, each claim once: the same
key; the same quote in a sentence that has most words in common; the same sentence but for
its numbers; and in the end, between two neighbours that were paired, a sentence that has most
words in common. The quote spans every number of its claim: while it is the same, and no other
number of the sentence changed either, the claim is the same.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.drafts.keys import normal

ALIKE = 0.6  # the share of words that two sentences must have in common
NEAR = 20  # candidates looked at in the last round: the time must not grow with the square
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Fate(StrEnum):
    """What became of a claim."""

    KEPT = "kept"
    EDITED = "edited"  # the words around it only
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"

    @property
    def words(self) -> str:
        """The fate as said to a reader."""
        return _WORDS[self][0]

    @property
    def meaning(self) -> str:
        """What that means, in a sentence."""
        return _WORDS[self][1]


_WORDS = {
    Fate.CHANGED: ("Changed", "The claim or its sentence was edited: decide again."),
    Fate.ADDED: ("Added", "New in this draft."),
    Fate.GONE: ("Gone", "No longer in the text."),
    Fate.EDITED: ("Words around it edited", "The claim is the same: its decision stays."),
    Fate.KEPT: ("Kept", "Nothing has changed."),
}
NEWS_FIRST = tuple(_WORDS)


@dataclass(frozen=True, slots=True)
class Trace:
    """What is left of a claim once its report is closed; `start` counts in its own draft."""

    key: str
    name: str
    relation: str
    verdict: str
    start: int
    quote: str
    sentence: str


Sign = Callable[[Trace], Hashable]


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim in the draft before and in this one."""

    fate: Fate
    old: Trace | None
    new: Trace | None


def pair(old: Sequence[Trace], new: Sequence[Trace]) -> list[Pair]:
    """Every claim of both drafts: first in the order of the new one, then what is gone."""
    was, now = sorted(old, key=_place), sorted(new, key=_place)
    found = _matched(was, now)
    pairs = [_pair(was[found[n]] if n in found else None, one) for n, one in enumerate(now)]
    used = set(found.values())
    return pairs + [_pair(one, None) for n, one in enumerate(was) if n not in used]


def _matched(old: list[Trace], new: list[Trace]) -> dict[int, int]:
    """Place in the new draft → place in the old one."""
    found: dict[int, int] = {}
    rounds: list[tuple[Sign, float]] = [
        (lambda one: one.key, 0),
        (lambda one: (one.relation, normal(one.quote)), ALIKE),
        (lambda one: (one.relation, NUMBER.sub("#", normal(one.sentence))), 0),
    ]
    for sign, likeness in rounds:
        _by_sign(old, new, found, sign, likeness)
    _by_words(old, new, found)
    return found


def _by_sign(
    old: list[Trace], new: list[Trace], found: dict[int, int], sign: Sign, likeness: float
) -> None:
    """Pair what has the same sign, and sentences so much alike, in the order of the text."""
    used = set(found.values())
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for place, one in enumerate(old):
        if place not in used:
            waiting[sign(one)].append(place)
    for place, one in enumerate(new):
        near = waiting[sign(one)][:NEAR] if place not in found else ()
        for other in near:
            if not likeness or _likeness(old[other], one) >= likeness:
                found[place] = other
                waiting[sign(one)].remove(other)
                break


def _by_words(old: list[Trace], new: list[Trace], found: dict[int, int]) -> None:
    """Pair what stands between the same neighbours and shares most of its words."""
    used = set(found.values())
    free = [place for place in range(len(old)) if place not in used]
    ends = _ends(len(old), len(new), found)
    after = -1
    for place, one in enumerate(new):
        if place in found:
            after = found[place]
            continue
        first = bisect_left(free, after)
        near = [n for n in free[first : first + NEAR] if n < ends[place]]
        alike = [n for n in near if old[n].relation == one.relation]
        best = max(alike, key=lambda n: _likeness(old[n], one), default=None)
        if best is not None and _likeness(old[best], one) >= ALIKE:
            found[place] = after = best
            free.remove(best)


def _ends(old: int, new: int, found: dict[int, int]) -> list[int]:
    """For every place in the new draft: where in the old one the next neighbour stands."""
    ends, end = [old] * new, old
    for place in range(new - 1, -1, -1):
        ends[place] = end = found.get(place, end)
    return ends


def _likeness(one: Trace, other: Trace) -> float:
    """The share of words in common (Dice): numbers are words, too."""
    words, others = (Counter(normal(trace.sentence).split()) for trace in (one, other))
    return 2 * (words & others).total() / max(1, words.total() + others.total())


def _pair(old: Trace | None, new: Trace | None) -> Pair:
    if old is None or new is None:
        return Pair(Fate.GONE if new is None else Fate.ADDED, old, new)
    if old.key == new.key:
        return Pair(Fate.KEPT, old, new)
    same = _said(old) == _said(new)
    return Pair(Fate.EDITED if same else Fate.CHANGED, old, new)


def _said(trace: Trace) -> tuple[str, list[str]]:
    return normal(trace.quote), NUMBER.findall(normal(trace.sentence))


def _place(trace: Trace) -> tuple[int, str]:
    return trace.start, trace.key
