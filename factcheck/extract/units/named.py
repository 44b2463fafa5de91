"""A unit that the noun before the number names: "acreage: 489,000", "a mileage of 40,000"."""

from functools import cache

import regex

from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units.tables import Measure
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import compiled

REACH = 40
_TIES = (
    *(": ", " of ", " is ", " was ", " at ", " stands at ", " stood at ", " totals "),
    *(" totalled ", " came to ", " rose to ", " fell to "),
)


def before(prose: Prose, start: int) -> Measure | None:
    """The unit of the bare number at `start`, where such a noun leads up to it."""
    if not prose.lower.endswith(_TIES, 0, start):
        return None
    match = _pattern().search(prose.lower, max(0, start - REACH), start)
    if match is None:
        return None
    unit = load("units_named")[match["noun"]]
    return Measure(Kind.MEASURE, unit, load("units")[unit]["dimension"], start)


@cache
def _pattern() -> regex.Pattern[str]:
    return compiled(
        rf"\b(?P<noun>\L<nouns>)(?:{'|'.join(_TIES)})$",
        nouns=list(load("units_named")),
    )
