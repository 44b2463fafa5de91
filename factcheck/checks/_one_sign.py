"""Two sums under one sign, "$3bn ($1.6bn)": shared by the checks of money, no check itself."""

from factcheck.checks import Outcome, _lines, _outcomes
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.fit import Fit
from factcheck.model.interval import Interval
from factcheck.model.relation_document import ExchangeRate


def outcome(pair: ExchangeRate, daily: Interval, *, sure: bool) -> Outcome | None:
    """Which of the two signs is wrong, where another pair of the text tells; else a doubt."""
    one, other = pair.one, pair.other
    if one.significant.meets(other.significant):
        return None
    message = f"{one.text} and {other.inside} stand for one sum, in one currency."
    slip, verdict = _slip(pair, daily), Verdict.INCONSISTENT
    if not slip and not sure:
        return None  # a bracket may hold last year's figure
    if not slip:
        slip, verdict = "one of the two signs may be wrong", Verdict.QUESTIONABLE
    rate = other.significant / one.significant
    value = _lines.middle(other) / _lines.middle(one)
    line = _lines.step(f"{_lines.plain(other)} ÷ {_lines.plain(one)}", rate, "", value)
    found = Fit(verdict, other.interval, one.interval, (PLAIN, "two currencies"))
    remedy = "another currency for one of the two"
    return _outcomes.outcome(found, other, message, [line], remedy=remedy, slip=slip)


def _slip(pair: ExchangeRate, daily: Interval) -> str:
    """The sign that would make the rate the one of another pair."""
    own = pair.other.significant / pair.one.significant * daily
    for left, right in pair.peers:
        rate = right.significant / left.significant
        if rate.meets(own):
            return f"it would fit if {pair.other.inside} were in {right.unit}, as {right.inside} is"
        if rate.inverse().meets(own):
            return f"it would fit if {pair.one.inside} were in {right.unit}, as {right.inside} is"
    return ""
