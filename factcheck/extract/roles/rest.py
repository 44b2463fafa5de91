"""Shares and what they leave: "70% walk, the other 30% ride"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import change_words
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.relation_parts import Remainder
from factcheck.pattern import lazy

_REST = lazy(
    r"\b(?:(?P<other>the other|the rest,?|the rest,? \()|the (?:remaining|balance of)) ?(?P<rest>P)"
)
# Stakes have more holders than two.
_DEAL = lazy(r"\b(?:stake|shares|owns?|owned|holds?|held|bought|sold|buy|sell|acquired?)\b")
NEEDS = Needs(codes=("P", "P"), words=(cues("the"),))


def find(clause: Clause) -> Iterator[Bound]:
    """The other per cent, behind the shares of the same sentence."""
    codes, text = clause.shadow.codes, clause.shadow.text
    if not (match := _REST.search(text)):
        return
    places = [p for p in clause.shadow.at if text[p] == "P"]
    if places[-1] != match.start("rest") or _changes(text):
        return
    parts = tuple(clause.quantity(place) for place in places[:-1])
    loose = not match["other"] or len(parts) > 1 or {"R", "D"} & set(codes)
    loose = loose or _DEAL.search(text)
    yield Bound(Remainder(parts, clause.quantity(places[-1])), parts[0].of, tentative=bool(loose))


def _changes(text: str) -> bool:
    """True if something grows or shrinks: then a per cent may be no share."""
    return bool(regex.search(rf"\b{change_words('verbs')}\b", text))
