"""The number needed to treat is not the one that the event rates give.

So many must be treated for one more to gain as the difference of the two event rates goes into
one: NNT = 1 ÷ absolute risk reduction (Cook & Sackett, 1995, BMJ 310). It is usually rounded up.
"""

from factcheck.checks import Context, Outcome, _lines
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval, point
from factcheck.model.relation_studies import NeededToTreat

CODE = "FC711"
RELATION = NeededToTreat
FORMULA = "100 ÷ (one rate − other rate)"
FLAGS = [
    "The number needed to treat was [[12]] (event rates 14% with placebo and 9% with the drug).",
    "With an absolute risk reduction of 2.5 percentage points the NNT was [[25]].",
]
PASSES = [
    "The number needed to treat was 20 (event rates 14% with placebo and 9% with the drug).",
    "With an absolute risk reduction of 2.5 percentage points the NNT was 40.",
    "The NNT was 13 (22% died with placebo and 14% with the drug).",
]
HUNDRED = point(100)


def check(said: NeededToTreat, context: Context) -> Outcome | None:
    """Divide a hundred by the difference."""
    number, gap, face = said.number, _gap(said), _face(said)
    if number.value is None or number.low is None or gap is None or not face or gap.low <= 0:
        return None
    found = HUNDRED / gap
    half = number.low.step / 2
    holds = Interval(number.value - 2 * half, number.value + half).meets(found)
    told = wording.number(100 / face, 3)
    message = f"A difference of {wording.amount(face, 'percentage_point', 3)} makes it {told}"
    message += ", as the text says." if holds else f"; the text says {number.inside}."
    verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
    line = _lines.step(f"100 ÷ {wording.number(face, 3)}", found, "", 100 / face)
    remedy = "" if holds else told
    return Outcome(verdict, number, message, number.text, told, (line,), remedy=remedy)


def _gap(said: NeededToTreat) -> Interval | None:
    if said.one and said.other:
        return (said.one.interval - said.other.interval).unsigned
    return said.difference.interval.unsigned if said.difference else None


def _face(said: NeededToTreat) -> float:
    """The difference as printed."""
    if said.one and said.other:
        return abs((said.one.value or 0.0) - (said.other.value or 0.0))
    return abs(said.difference.value or 0.0) if said.difference else 0.0
