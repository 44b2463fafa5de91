"""The margin of error does not belong to the number of people asked.

With n people drawn at random the margin of a share of one half is z × 50 ÷ √n points, at
the usual 95 per cent confidence 98 ÷ √n (W. G. Cochran, Sampling Techniques, 1977, ch. 3).
Weighting and clusters widen it (the design effect), up to twice here; a smaller one needs
a look, and so does one that is wider still. Never more than that.
"""

from factcheck.checks import Context, Outcome, _lines
from factcheck.distributions import normal_quantile
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Poll

CODE = "FC704"
RELATION = Poll
FORMULA = "98 ÷ √n percentage points"
FLAGS = [
    "The poll of 1,000 adults has a margin of error of [[1 percentage point]].",
    "Lantern asked 2,400 people. The margin of error is plus or [[minus 5%]].",
]
PASSES = [
    "The poll of 1,000 adults has a margin of error of 3.1 percentage points.",
    "The poll of 1,000 adults, weighted by age, has a margin of error of 4 percentage points.",
    "Lantern interviewed 1,500 people by telephone. The margin of error is ±2.5%.",
    "The margin of error is 2.1 percentage points at 90% confidence; 1,540 people were asked.",
    "The survey of 400 voters has a 5-point margin of error.",
]
WIDEST = 2.0  # a design effect of four: above that, another sample is meant


def check(poll: Poll, context: Context) -> Outcome | None:
    """Divide by the root of n."""
    size, margin = poll.size, poll.margin
    if size is None or margin is None or margin.low is None or not size.value:
        return None
    reach = normal_quantile(poll.level) * 50
    computed = size.significant.power(-0.5).scaled(reach)
    value = reach / size.value**0.5
    stated = Printed(abs(margin.low.value), margin.low.step, margin.low.zeros).plain
    told = wording.amount(value, "percentage_point", 2)
    verdict, message = Verdict.CONSISTENT, f"With {size.text} asked the margin is {told}"
    message += f"; the text says {margin.inside}."
    if computed.scaled(WIDEST).below(stated):
        verdict, message = Verdict.QUESTIONABLE, f"{message} Weighting hardly makes it so wide."
    elif computed.below(stated):
        message += " Weighting may make it so wide."
    elif stated.below(computed):
        verdict, message = Verdict.QUESTIONABLE, f"{message} So few people cannot give it."
    line = _lines.step(f"{wording.number(reach, 3)} ÷ √{_lines.plain(size)}", computed, "", value)
    remedy = "" if verdict is Verdict.CONSISTENT else told
    return Outcome(verdict, margin, message, margin.text, told, (line,), remedy=remedy)
