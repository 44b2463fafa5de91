"""The mean lies outside of the range that it is the mean of.

A mean or median is never below the least or above the greatest of its values.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _percentages
from factcheck.model.fit import settle
from factcheck.model.interval import Interval
from factcheck.model.relation_rates import MeanOfRange

CODE = "FC307"
RELATION = MeanOfRange
FORMULA = "least ≤ mean ≤ greatest"
FLAGS = [
    "The children were between 3 and 9 years old, with a mean of [[11]].",
    "Waits ran to 20-45 minutes, an average of [[54 minutes]].",
    "The mean age was [[31.4 years]] (range 33 to 51).",
]
PASSES = [
    "The children were between 3 and 9 years old, with a mean of 6.",
    "Waits ran to 20-45 minutes, an average of 31 minutes.",
    "Patients had a median age of 41 (range 19 to 83).",
]


def check(said: MeanOfRange, context: Context) -> Outcome | None:
    """Hold the mean against both ends."""
    found = settle(
        _percentages.in_percent(said.mean), _within, [_percentages.in_percent(said.range)]
    )
    message = f"The mean, {said.mean.inside}, lies {{}} the range of {_lines.plain(said.range)}."
    line = _lines.step(
        f"{_lines.plain(said.range)} around {_lines.plain(said.mean)}", found.computed
    )
    if found.holds:
        return _outcomes.no_tick(said.mean, message.format("within"), "size fits", [line])
    remedy = f"a mean from {_lines.plain(said.range)}"
    return _outcomes.outcome(found, said.mean, message.format("outside"), [line], remedy=remedy)


def _within(spread: Interval) -> Interval:
    return spread
