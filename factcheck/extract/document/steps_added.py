"""Steps told one by one and then together: "from 12% to 10%, then to 7%: a combined five points".

The first level of a chain of steps and the last are the ends of the combined step.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import regex

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_bound import joined
from factcheck.extract.roles.grammar import LEAD, WHEN, change_words
from factcheck.extract.roles.needs import Needs
from factcheck.model.quantity import Quantity
from factcheck.pattern import compiled, lazy

Step = tuple[Quantity, Quantity]
_STEP = lazy(rf"\bfrom{LEAD}[ ](?P<before>[NP]){WHEN}?[ ]to{LEAD}[ ](?P<after>[NP])")
NEEDS = Needs(words=(frozenset({"from"}),))


def find(whole: Whole) -> Iterator[Bound]:
    """Chains of steps in a sentence, and the combined step there or in the next sentence."""
    for clause, later in pairwise((*whole.clauses, None)):
        if clause is None or clause.shadow.text.count("from ") < 2:
            continue
        ends = _chain(list(_steps(clause)))
        for place in (clause, later) if ends else ():
            yield from _combined(ends, place) if ends and place else ()


def _steps(clause: Clause) -> Iterator[Step]:
    for match in _STEP.finditer(clause.shadow.text):
        yield clause.quantity(match.start("before")), clause.quantity(match.start("after"))


def _chain(steps: list[Step]) -> Step | None:
    """The ends of steps each of which begins where the one before it ended."""
    linked = all(one[1].value == two[0].value is not None for one, two in pairwise(steps))
    return (steps[0][0], steps[-1][1]) if len(steps) > 1 and linked else None


def _combined(ends: Step, clause: Clause) -> Iterator[Bound]:
    for match in _together().finditer(clause.shadow.text):
        by = clause.quantity(match.start("by"))
        change = joined(*ends, [by]) if by.span.start > ends[1].span.start else None
        if change and change.by:
            yield Bound(change, ends[1].of, abstention(clause, match.start(), match.end()))


@cache
def _together() -> regex.Pattern[str]:
    noun = change_words("nouns")
    word, about = r"(?:combined|overall|total|cumulative)", r"(?:(?:about|some|almost)[ ])?"
    return compiled(
        rf"""
          \b{word}[ ](?: {noun}[ ]of[ ]{about}(?P<by>[PQN]) | {about}(?P<by>[PQN])[ ]{noun}\b )
        | ,[ ](?:or[ ]|up[ ]|down[ ])?{about}(?P<by>[PQN])[ ]
          (?:altogether|in[ ]all|in[ ]total|overall)\b
        """,
        regex.VERBOSE,
    )
