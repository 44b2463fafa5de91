"""One flow told again in the next sentence: "Some 60m die each year. … 114 die every minute"."""

from collections.abc import Iterator
from itertools import product

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.extract.roles.flow import FLOWING, Flow, flows
from factcheck.extract.roles.frequency import alike, bound
from factcheck.extract.roles.needs import Needs
from factcheck.pattern import lazy

_AGAIN = lazy(
    r"(?:on average|this|that|which) ?(?:,|means|is|makes|equals|works|comes|amounts)"
    r"|(?:on average|in other words|put another way)\b"
)
_ELSEWHERE = lazy(r"\b(?:in|at|from|among|of)[ ](?!all\b|total\b|average\b)")
NEEDS = Needs(words=(FLOWING,))


def find(whole: Whole) -> Iterator[Bound]:
    """Flows of one noun in two sentences; firm where the second says so."""
    for before, clause in whole.following:
        if any(FLOWING.isdisjoint(one.shadow.words) for one in (before, clause)):
            continue
        text = f"{before.shadow.text} {clause.shadow.text}"
        again = _AGAIN.match(clause.shadow.text)
        firm = bool(again) and not _ELSEWHERE.search(text)
        for one, other in product(flows(before), flows(clause)):
            same = _of_one_noun(one, other, text)
            if alike(one, other) and (same or again):
                alike_told = same and one.verb and one.verb == other.verb
                yield bound(one, other, text, tentative=not (firm and alike_told))


def _of_one_noun(one: Flow, other: Flow, text: str) -> bool:
    """The same noun counted; an event is told with its own: "a crime is committed every N"."""
    if one.of and other.of:
        return one.of == other.of
    noun = (one.of or other.of).rpartition(" ")[2].removesuffix("s")
    return len(noun) > 2 and bool(regex.search(rf"\ban? {regex.escape(noun)}\b", text))
