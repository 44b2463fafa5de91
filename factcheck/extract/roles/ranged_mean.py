"""A mean beside the range of what it is the mean of: "from 3 to 9, with a mean of 6"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.grammar import either
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import Quantity
from factcheck.model.relation_rates import MeanOfRange
from factcheck.pattern import lazy

_STILL = r"[^NPQMRVDO.;:]"
_MEANS = ("mean", "average", "averages", "averaged", "averaging", "median")
_MEAN = rf"\b{either(_MEANS)}\b"
_PATTERN = lazy(
    rf"""
      (?P<range>[NP])(?:[ ](?:years|of[ ]age|each))?(?:,|[ ]?[(]|,?[ ](?:with|and))
      (?:[ ](?:with|and|for|an?|the|on))*[ ]?{_MEAN}(?:[ ](?:age|was|is|of|at|being|about))*
      [ ,:=]+(?P<mean>[NP])
    | {_MEAN}{_STILL}{{0,25}}?[ ](?P<mean>[NP])[ ]?[(,][ ]?(?:range|ranging|varying)\b
      (?:[ ](?:of|from|between|was))*[ :,]+(?P<range>[NP])
    """,
    regex.VERBOSE,
)
NEEDS = Needs(
    codes=("NP", "NP"),
    words=(cues(*_MEANS),),
)


def find(clause: Clause) -> Iterator[Bound]:
    """A range and the mean said right beside it, in the same unit."""
    text = clause.shadow.text
    for match in _PATTERN.finditer(text):
        spread, mean = (clause.quantity(match.start(name)) for name in ("range", "mean"))
        if _fit_together(spread, mean):
            yield Bound(MeanOfRange(spread, mean), spread.of)


def _fit_together(spread: Quantity, mean: Quantity) -> bool:
    units = mean.unit in ("", spread.unit) or spread.unit == ""
    nouns = not mean.of or not spread.of or mean.of == spread.of
    return spread.value is None and spread.known and mean.value is not None and units and nouns
