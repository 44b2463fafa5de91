"""The same thing is given the same digits at another magnitude: million for thousand.

"105m trees" in one place and "105,000 trees" in another. Of two things with the same noun, one
may be a thousand times the other by chance; that is why three digits must be the same.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model import wording
from factcheck.model.figure import PLAIN, face_of
from factcheck.model.finding import Proposal, Verdict
from factcheck.model.fit import Fit
from factcheck.model.quantity import Quantity
from factcheck.model.relation_document import Restatement

CODE = "FC502"
RELATION = Restatement
FORMULA = "second telling ÷ first telling = 1, not 10, 1,000 or 1,000,000"
FLAGS = [
    "The forest has 105m trees. A survey counted [[105,000]] trees and 40 sorts of moss.",
    (
        "The ferry line carried 2,350 cars on the night boat. Fares are unchanged."
        " The ferry line carried [[23,500]] cars on the night boat."
    ),
]
PASSES = [
    (
        "The ferry line carried 2,350 cars on the night boat. Fares are unchanged."
        " The ferry line carried 2,350 cars on the night boat."
    ),
    (
        "The ferry line carried 2,350 cars on the night boat. The bridge carried 2.35m cars in"
        " 2012. The ferry line carried 2,350 cars on the night boat."
    ),
]
FACTORS = (10, 100, 1000, 1e6, 1e9)


def check(said: Restatement, context: Context) -> Outcome | None:
    """Divide the later telling by the first."""
    one, other = said.one, said.other
    if (one.kind, one.dimension) != (other.kind, other.dimension) or one.interval.low <= 0:
        return None
    same = one.significant.meets(other.significant)
    factor = 1 if same else next((f for f in FACTORS if _apart(one, other, f)), None)
    if factor is None:
        return None
    if factor == 1:
        return None  # restated-differently says that they agree
    ratio = _lines.middle(other) / _lines.middle(one)
    message = (
        f"The text says {other.inside} here and {one.inside}, with the same digits, elsewhere."
    )
    times = other.interval / one.interval
    line = _lines.step(f"{_lines.plain(other)} ÷ {_lines.plain(one)}", times, "times", ratio)
    slip = f"one of the two is {wording.number(factor)} times too large"
    found = Fit(Verdict.INCONSISTENT, other.interval, one.interval, (PLAIN,), face_of(one))
    mended = (Proposal(other, one.inside), Proposal(one, other.inside))
    return _outcomes.outcome(found, other, message, [line], slip=slip, mended=mended)


def _apart(one: Quantity, other: Quantity, factor: float) -> bool:
    """True if one is so many times the other."""
    sizes = (one.interval, other.interval)
    return any(small.scaled(factor).meets(big) for small, big in (sizes, sizes[::-1]))
