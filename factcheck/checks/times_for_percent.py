"""A multiple and a per cent for the same change that do not agree.

What is k times as large has risen by 100 × (k − 1) per cent: quadrupled is up 300 per cent.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import PLAIN, Fit
from factcheck.model.interval import ONE
from factcheck.model.relation import By, Change

CODE = "FC105"
RELATION = Change
NEEDS = ("by", "also")
FORMULA = "100 × (multiple − 1)"
FLAGS = ["The bill has quadrupled, up [[400%]], since the works began."]
PASSES = [
    "The bill has quadrupled, up 300%, since the works began.",
    "Membership doubled, a rise of 100 per cent, in a decade.",
]


def check(change: Change, context: Context) -> Outcome | None:
    """Turn the multiple into per cent."""
    by, also = change.said(By.PERCENT), change.said(By.MULTIPLE)
    if by is None or also is None:
        return None
    grown = (also.interval - ONE).scaled(100)
    grown = -grown if grown.middle < 0 else grown
    verdict = Verdict.CONSISTENT if grown.meets(by.interval) else Verdict.INCONSISTENT
    change_by = 100 * (_told.middle(also) - 1)
    rise = f"{wording.number(abs(change_by))} per cent"
    message = f"{also.text.capitalize()} means a change of {rise}; the text says {by.inside}."
    if verdict is Verdict.INCONSISTENT and also.interval.scaled(100).meets(by.interval):
        message += " It is the multiple times a hundred: times for per cent."
    found = Fit(verdict, by.interval, grown, (PLAIN,))
    expression = f"100 × ({wording.number(_told.middle(also))} − 1)"
    steps = [_told.step(expression, grown, "%", change_by)]
    return _told.outcome(found, by, message, steps, "%", rise)
