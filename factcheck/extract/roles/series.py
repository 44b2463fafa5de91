"""One verb, two steps: "grew 10 per cent in 2016 and 20 per cent in 2017"."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import (
    LEAD,
    WHEN,
    change_list,
    change_words,
    direction_of,
)
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.relation import Change, Direction
from factcheck.pattern import compiled, lazy

_SECOND = lazy(r"P(?= ?(?:in|during|for)? D)")
_SUBJECT = lazy(r"(?r)(?:[\p{Ll}'&][\p{Ll}.'&/-]* ){1,4}")  # up to the verb
_AND = r",? (?:and|then|and then|followed by|before)(?: by| a further| another| a)?"
NEEDS = Needs(
    codes=("P", "P", "D"),
    words=(cues(*change_list("verbs")), cues("and", "then", "followed", "before")),
)


def find(clause: Clause) -> Iterator[Bound]:
    """The second step, of which the verb is not said again."""
    if not _SECOND.search(clause.shadow.text):
        return
    for match in _pattern().finditer(clause.shadow.text):
        side = direction_of(match["verb"])
        direction = Direction(side) if side else None
        by = clause.quantity(match.start("second"))
        subject = _SUBJECT.match(clause.shadow.text, 0, match.start())
        yield Bound(Change(by=by, direction=direction), subject[0].strip() if subject else "")


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"\b(?P<verb>{change_words('verbs')})(?: by)?{LEAD} P{WHEN}"
        rf"{_AND}{LEAD} (?P<second>P)(?= ?(?:in|during|for)? D)"
    )
