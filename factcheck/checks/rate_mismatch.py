"""The stated rate is not the count among its population.

A rate for every so many is count ÷ population × so many. Age-standardised rates follow
another population's ages and are left alone.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.fit import readings, settle
from factcheck.model.interval import Interval
from factcheck.model.relation import Rate

CODE = "FC301"
RELATION = Rate
FORMULA = "count ÷ population × so many"
FLAGS = ["The county saw 530 cases among 1.2m people, a rate of [[440]] per 100,000."]
PASSES = ["The county saw 530 cases among 1.2m people, a rate of 44 per 100,000."]
STANDARDISED = ("standardised", "standardized", "adjusted")


def check(rate: Rate, context: Context) -> Outcome | None:
    """Divide and multiply."""
    count, base, said = rate.count, rate.base, rate.rate
    if count is None or base is None or said is None or base.interval.low <= 0:
        return None
    if any(word in context.text.lower() for word in STANDARDISED):
        return None
    every = float(said.unit.partition("/")[2])

    def compute(part: Interval, whole: Interval) -> Interval:
        return (part / whole).scaled(every)

    found = settle(readings(said), compute, [readings(count), readings(base)])
    value = _told.middle(count) / _told.middle(base) * every
    shown = wording.number(value, 3)
    many = wording.number(every, 9)
    message = (
        f"{count.text} among {base.text} is {shown} for every {many}; the text says {said.text}."
    )
    expression = f"{_told.plain(count)} ÷ {_told.plain(base)} × {many}"
    line = _told.step(expression, found.computed, "", value)
    slip = _told.slip(found, said, compute, (count, base))
    return _told.outcome(found, said, message, [line], "", slip=slip)
