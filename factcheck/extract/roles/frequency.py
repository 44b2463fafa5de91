"""One flow over two stretches of time: "400 a month, or 4,800 a year", "one every ten minutes"."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.lexicon import load
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Frequency

MOST = 4
_TIED = regex.compile(
    r"\b(?:or|average|equivalent|equal|equates?|means?|that is|works out|amounts?|every|making"
    r"|total|rate)\b|–|--"
)
_WORKING = regex.compile(r"\b(?:working|week-?days?|business|shift|school|opening|trading|term)\b")


def find(clause: Clause) -> Iterator[Bound]:
    """Pairs of levels of one thing, each with its stretch of time."""
    if clause.shadow.codes.count("N") < 2 or not _TIED.search(clause.shadow.text):
        return
    flows = [flow for position in clause.shadow.at if (flow := _flow(clause, position))][:MOST]
    for (one, days), (other, other_days) in combinations(flows, 2):
        if days != other_days and _same_thing(one, other):
            reason = (
                "working days and hours are not told apart"
                if _WORKING.search(clause.shadow.text)
                else ""
            )
            yield Bound(
                Frequency(one, other, days, other_days), one.of or other.of, reason, tentative=True
            )


def _flow(clause: Clause, position: int) -> tuple[Quantity, float] | None:
    """A level with the days that it is for: "4,800 a year", "114 people die every minute"."""
    if clause.shadow.text[position] != "N":
        return None
    quantity = clause.quantity(position)
    if quantity.kind is Kind.DURATION:
        return None
    per = quantity.unit.partition("/")[2]
    if per in _days():
        return quantity, _days()[per]
    found = _BEHIND.match(clause.shadow.text, position + 1) or _AHEAD.search(
        clause.shadow.text, max(0, position - 30), position
    )
    if found is None or per:
        return None
    word = next(group for group in found.groups() if group)
    return quantity, _days()[_NAMES.get(word, word)]


_BEHIND = regex.compile(
    r"[^NPQMRDV.;,]{0,40}?[ ](?:each|every|per|a|an)[ ]"
    r"(second|minute|hour|day|week|month|year)\b(?! (?:ago|earlier|before))"
    r"|[^NPQMRDV.;,]{0,30}?[ ](daily|weekly|monthly|annually|yearly)\b"
)
_AHEAD = regex.compile(r"\b(daily|weekly|monthly|annual|yearly)\b[^NPQMRDV.;,]{0,25}?$")
_NAMES = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "annually": "year",
    "yearly": "year",
    "annual": "year",
}


def _same_thing(one: Quantity, other: Quantity) -> bool:
    """The same unit (or none); which nouns stand beside them the arithmetic decides."""
    return one.dimension.partition("/")[0] == other.dimension.partition("/")[0]


@cache
def _days() -> dict[str, float]:
    return {name: float(days) for name, days in load("rates")["days"].items()}
