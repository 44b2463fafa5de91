"""The stated rate is not the count among its population.

A rate for every so many is count ÷ population × so many. Age-standardised rates follow
another population's ages and are left alone. Where only one of the two counts is tied to the
rate, nothing can be held against it; the other that it implies is said.
"""

from factcheck import units
from factcheck.checks import Context, Outcome, _implied, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.fit import fit
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Rate

CODE = "FC301"
RELATION = Rate
FORMULA = "count ÷ population × so many"
FLAGS = [
    "The county saw 530 cases among 1.2m people, a rate of [[440 per 100,000]].",
    "Harrow, with 1.3 million people, had 312 burglaries, a rate of [[240 per 100,000]].",
]
PASSES = [
    "The county saw 530 cases among 1.2m people, a rate of 44 per 100,000.",
    "Harrow had 312 burglaries. With 1.3 million people, its rate is about 24 per 100,000.",
    "The county has 1.2 million residents. It saw 46 drownings, or 3.8 per 100,000.",
    "The county saw 530 cases, a rate of 44 per 100,000.",
    "Sales of butter came to 90,000 tonnes, or 6.2 kilos per head.",
]


def check(rate: Rate, context: Context) -> Outcome | None:
    """Divide and multiply."""
    count, base, said = rate.count, rate.base, rate.rate
    if said is None or said.interval.low <= 0 or (base and base.interval.low <= 0):
        return None
    per = said.unit.partition("/")[2]
    every = float(per) if per.isdigit() else 1.0
    if count is None or base is None:
        return _alone(count, base, said, every, context) if count or base else None

    def compute(part: Interval, whole: Interval) -> Interval:
        return (part / whole).scaled(every)

    inputs = (count, base)
    found = fit(said, compute, inputs)
    many = wording.number(every, 9)
    told = _phrases.given(found, said)
    message = f"{count.text} among {base.inside} is {told}{_phrases.against(found, said)}"
    expression = f"{_lines.plain(count)} ÷ {_lines.plain(base)} × {many}"
    line = _lines.step(expression, found.computed, "", found.value)
    slip = _outcomes.slip(found, said, compute, inputs, context)
    mended = _outcomes.proposed(found, said, compute, inputs)
    return _outcomes.outcome(found, said, message, [line], slip=slip, mended=mended)


def _alone(
    count: Quantity | None, base: Quantity | None, said: Quantity, every: float, context: Context
) -> Outcome | None:
    """The population, or the cases, where none are tied to the rate."""
    given = count or base
    if given is None or not said.value or not every or not _implied.usable(given):
        return None
    size, rate = units.in_unit_of(given, said), _lines.middle(said)
    many, digits = wording.number(every, 9), wording.number(rate)
    if count:
        implied, value = size.interval / said.interval, _lines.middle(size) / rate * every
        expression = f"{_lines.plain(size)} ÷ {digits} × {many}"
    else:
        implied, value = said.interval * size.interval, rate * _lines.middle(size) / every
        expression = f"{_lines.plain(size)} × {digits} ÷ {many}"
    line = _implied.line(expression, implied.scaled(every if count else 1 / every), "", value)
    if line is None:
        return None
    each, makes = ("", "is among") if every > 1 else (" each", "is for")
    verb = makes if count else "makes"
    implied_size = f"{given.text} at {said.inside}{each} {verb} about {line.result}"
    return _implied.undecided(implied_size, (given, said), line, context, said)
