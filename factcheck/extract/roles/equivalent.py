"""One share in two forms side by side: "one in five pupils (20%)", "54%, or more than half"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import WALL, WORD
from factcheck.extract.roles.needs import Needs
from factcheck.model.relation_document import Restatement
from factcheck.pattern import lazy

_NOUN = rf"(?:[ ](?:of[ ](?:the[ ]|its[ ]|all[ ]|their[ ])?)?(?!{WALL}|of\b){WORD}){{0,4}}?"
_PATTERN = lazy(
    rf"""
      (?P<one>R){_NOUN}(?:[ ]?[(\[](?:or[ ]|that[ ]is[ ])?(?P<other>P)[)\],;]
        |,[ ](?:or[ ](?P<other>P)[,.]|(?P<other>P),)|[ ]?[–—-][ ]?(?P<other>P)[ ]?[–—-])
    | (?P<one>P){_NOUN}(?:[ ][(\[](?:or[ ]|that[ ]is[ ])?(?P<other>R)[)\],;]
        |,[ ](?:or[ ](?P<other>R)[,.]|(?P<other>R),)|[ ]?[–—-][ ]?(?P<other>R)[ ]?[–—-])
    """,
    regex.VERBOSE,
)
_MOVES = lazy(r"\b(?:by|up|down|rise|fall|increase|decrease|cut) (?:of )?$")
NEEDS = Needs(codes=("R", "P"))


def find(clause: Clause) -> Iterator[Bound]:
    """A ratio and a per cent, one of them in brackets, between dashes or behind "or"."""
    for match in _PATTERN.finditer(clause.shadow.text):
        one, other = clause.quantity(match.start("one")), clause.quantity(match.start("other"))
        if not _MOVES.search(clause.shadow.text, 0, match.start()):
            yield Bound(Restatement(one, other), one.of)
