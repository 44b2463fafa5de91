"""Shares that are all of one whole: "of these, 60% chose tea; 25% coffee; and 15% water".

Nothing says that the list is complete, so that it is kept only where it makes a hundred.
"""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import change_words
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.relation_parts import Remainder
from factcheck.pattern import compiled, lazy

FEW, MANY = 3, 12
_LIST = lazy(
    r"\b(?:of|among)[ ](?:these|those|them|the|all)\b[^NPQMRV.;:]{0,60}?,?[ ]"
    r"P(?:[^PQMRVD.;]{1,90}?(?:[;,]|[ ]and|[ ]while)[^NPQMRVD.;]{0,25}?[ ]P){2,11}"
)
NEEDS = Needs(codes=("P", "P", "P"), words=(cues("of", "among"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every per cent of a sentence that lists at least three."""
    codes, text = clause.shadow.codes, clause.shadow.text
    if not FEW <= codes.count("P") <= MANY or _moved().search(text):
        return
    match = _LIST.search(text)
    listed = match.end() if match else 0
    places = [place for place in clause.shadow.at if text[place] == "P"]
    if match and match.start() <= places[0] and places[-1] < listed:
        parts = tuple(clause.quantity(place) for place in places)
        yield Bound(Remainder(parts[:-1], parts[-1]), parts[0].of, tentative=True)


@cache
def _moved() -> regex.Pattern[str]:
    """Words with which a per cent may be no share."""
    return compiled(rf"\b(?:{change_words('verbs')}|up|down|than|more|less)\b")
