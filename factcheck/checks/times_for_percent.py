"""A multiple and a per cent for the same change that do not agree.

What is k times as large has risen by 100 × (k − 1) per cent: quadrupled is up 300 per cent.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _percentages, _phrases
from factcheck.model import wording
from factcheck.model.figure import figure
from factcheck.model.finding import Verdict
from factcheck.model.fit import settle
from factcheck.model.interval import ONE, Interval
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
    found = settle(_percentages.in_percent(by), _percent, [figure(also)])
    value = 100 * (_lines.middle(also) - 1)
    told = wording.amount(abs(value), "%")
    message = f"{also.text.capitalize()} means {told} {'more' if value > 0 else 'less'}"
    message += _phrases.against(found, by)
    slip = ""
    if found.verdict is Verdict.INCONSISTENT and also.interval.scaled(100).meets(by.interval):
        slip = "it is the multiple times a hundred: times for per cent"
    expression = f"100 × ({wording.number(_lines.middle(also))} − 1)"
    steps = [_lines.step(expression, found.computed, "%", value)]
    mended = _outcomes.proposed(found, _percentages.as_percent(by), _percent, (also,))
    return _outcomes.outcome(found, by, message, steps, slip=slip, mended=mended)


def _change(multiple: Interval) -> Interval:
    return (multiple - ONE).scaled(100)


_percent = _outcomes.unsigned(_change)
