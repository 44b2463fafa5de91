"""A change whose levels a second clause spells out: "to double it, which means going from 3 to 6".

Only a clause without a subject of its own, or with "it", speaks of the same thing: "costs doubled,
which means fares rise from 2 to 3" does not.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.abstention import abstention
from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.change_bound import joined
from factcheck.extract.roles.grammar import LEAD, WHEN, change_words, either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Direction, terms_of
from factcheck.pattern import compiled

_MOVING = (
    *("going", "moving", "rising", "climbing", "growing", "increasing", "jumping", "soaring"),
    *("surging", "falling", "dropping", "declining", "decreasing", "sinking", "shrinking"),
    "plunging",
)
_GOES = r"(?:(?:will|would|could|has|have|had)[ ])?[\p{Ll}]+(?:[ ](?:up|down))?"
_TIES = ("which", "this", "that", "meaning", "taking")
NEEDS = Needs(codes=("NP", "NP", "MP"), words=(cues("from"), cues("to"), cues(*_MOVING, *_TIES)))


def find(clause: Clause) -> Iterator[Bound]:
    """Every multiple or per cent with the levels of the clause behind it."""
    for match in _pattern().finditer(clause.shadow.text):
        before, after, by = (clause.quantity(match.start(n)) for n in ("before", "after", "by"))
        change = joined(before, after, [by], _direction(by))
        if change and change.by:
            yield Bound(change, after.of, abstention(clause, match.start(), match.end()))


def _direction(by: Quantity) -> Direction | None:
    """A multiple tells its own direction; the verb of a per cent is another claim's."""
    if terms_of(by) is not By.MULTIPLE:
        return None
    return Direction.DOWN if (by.value or 1) < 1 else Direction.UP


@cache
def _pattern() -> regex.Pattern[str]:
    verb, noun, moving = change_words("verbs"), change_words("nouns"), either(_MOVING)
    return compiled(
        rf"""
        (?: (?P<by>M) | \b{verb}[ ](?:by[ ])?(?:about[ ]|some[ ]|another[ ])?(?P<by>P)(?![ ]of\b) )
        [^NPQMRV.;:]{{0,90}}?
        (?: ,[ ]{moving}(?:[ ](?:up|down))?
          | ,?[ ](?:which|this|that)[ ](?:(?:will|would|could)[ ])?(?:means?|meant|implies)[ ]
            (?:{moving}(?:[ ](?:up|down))?|(?:that[ ])?(?:it|they)[ ]{_GOES}|an?[ ]{noun})
          | ,?[ ]meaning[ ](?:{moving}|(?:that[ ])?(?:it|they)[ ]{_GOES}|an?[ ]{noun})
          | ,?[ ](?:which[ ](?:will|would)[ ]take|taking)
            [ ](?:it|them|the[ ](?:total|number|figure)) )
        [ ]from{LEAD}[ ](?P<before>[NP]){WHEN}?[ ]to{LEAD}[ ](?P<after>[NP])
        """,
        regex.VERBOSE,
    )
