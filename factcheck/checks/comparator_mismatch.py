"""The size and the thing that it is likened to are far apart.

Football pitches, buses and Wales are taken with the whole span of their sizes (a pitch may have
0.4 to 1.1 hectares), and the count is taken as rounded. "Half the size of" is no likeness.
"""

from factcheck import units
from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import Interval, around
from factcheck.model.precision import ROUNDED
from factcheck.model.relation_said import Likened

CODE = "FC403"
RELATION = Likened
FORMULA = "size = count × size of one, from its smallest to its largest"
FLAGS = [
    "The dump covers [[40,000 hectares]], the size of 75 football pitches.",
    "The sheet of ice, [[2,000 sq km]] in all, is the size of Wales.",
    "The tank holds [[5 million litres]], enough to fill 200 Olympic swimming pools.",
]
PASSES = [
    "The dump covers 75 hectares, the size of 100 football pitches.",
    (
        "The dump covers 1.1 hectares, about the size of a field, or 40 hectares with its roads,"
        " the size of 50 football pitches."
    ),
    "The tower, 16 metres tall, is as high as four double-decker buses.",
    "The park, 20 football pitches (15 hectares), has a pond the size of a tennis court.",
    "The sheet of ice, 20,000 sq km in all, is the size of Wales.",
    (
        "The sheet of ice, 10,400 sq km in all, is half the size of Wales;"
        " a smaller one of 60 sq km is the size of Manhattan."
    ),
]


def check(likened: Likened, context: Context) -> Outcome | None:
    """Multiply the size of one by the count."""
    size, count = likened.size, likened.times
    if not units.alike(likened.unit, size.unit):
        return None
    each = units.convert(likened.each, likened.unit, size.unit)
    rough = around(1.0, context.settings.likeness / 100)
    computed = each * (count.significant if count else Interval(1, 1)) * rough
    fits = size.significant.meets(computed)
    verdict = Verdict.CONSISTENT if fits else Verdict.INCONSISTENT
    closeness = Closeness.ROUNDING if fits else None
    found = Fit(verdict, size.interval, computed, (PLAIN, ROUNDED), closeness=closeness)
    things = f"{_lines.plain(count)} {likened.thing}" if count else likened.thing.title()
    told = wording.span(computed, size.unit, 2)
    message = f"{_phrases.capitalised(things)} would be {told}; the text says {size.inside}."
    times = _lines.plain(count) if count else "1"
    one = wording.span(likened.each, likened.unit, 3)
    line = _lines.step(f"{times} × {one}, give or take a tenth", computed, size.unit)
    return _outcomes.outcome(found, size, message, [line], remedy=told)
