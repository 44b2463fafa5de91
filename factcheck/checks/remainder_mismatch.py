"""What is said to be left is not what the shares leave.

"70% walk, the other 40% ride": the two must make 100 per cent. Where the text names a third
group, all of them together must.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _percentages, _phrases
from factcheck.model import wording
from factcheck.model.figure import figures
from factcheck.model.fit import settle
from factcheck.model.interval import Interval, point, total
from factcheck.model.relation_parts import Remainder

CODE = "FC205"
RELATION = Remainder
FORMULA = "100 − the other shares"
FLAGS = [
    "Some 70% of the pupils walk to school and the other [[40%]] take the bus.",
    "Of the land, 55 per cent is pasture; the other [[35 per cent]] is wood.",
]
PASSES = [
    "Some 70% of the pupils walk to school and the other 30% take the bus.",
    "Of the land, 55 per cent is pasture, 20 per cent water, and the other 25 per cent wood.",
    "About two thirds, 66%, is sand and the other 34% clay.",
]


def check(left: Remainder, context: Context) -> Outcome | None:
    """Take the shares from a hundred."""
    parts = [_percentages.as_percent(part) for part in left.parts]
    found = settle(_percentages.in_percent(left.rest), _rest, figures(parts))
    expression = " − ".join(["100%", *map(_lines.plain, parts)])
    line = _lines.step(expression, found.computed, "%", found.value)
    told = wording.listed([part.inside for part in left.parts])
    given = _phrases.given(found, left.rest)
    message = f"{told.capitalize()} leave{'' if len(parts) > 1 else 's'} {given}"
    message += _phrases.against(found, left.rest)
    mended = _outcomes.proposed(found, _percentages.as_percent(left.rest), _rest, parts)
    return _outcomes.outcome(found, left.rest, message, [line], mended=mended)


def _rest(*parts: Interval) -> Interval:
    return point(100) - total(parts)
