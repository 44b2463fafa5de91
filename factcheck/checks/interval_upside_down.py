"""The lower end of a confidence interval is printed as the higher one.

An interval runs from its lower end to its upper one. Of negative numbers the one nearer to 0 is
sometimes put first, so that these only need a look.
"""

from factcheck.checks import Context, Outcome
from factcheck.model import wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.relation_statistics import Estimate

CODE = "FC709"
RELATION = Estimate
FORMULA = "low ≤ high"
FLAGS = [
    "The odds ratio was [[1.14]] (95% CI 2.31 to 0.52).",
    "The weight changed by [[-3.1 kg]] (95% CI -1.2 to -5.0).",
]
PASSES = [
    "The odds ratio was 1.14 (95% CI 0.52 to 2.31).",
    "The weight changed by -3.1 kg (95% CI -5.0 to -1.2).",
]


def check(said: Estimate, context: Context) -> Outcome | None:
    """Compare the two ends."""
    low, high = said.low, said.high
    if low.value <= high.value:
        return None
    span = f"{wording.number(low.value)} to {wording.number(high.value)}"
    told = f"{wording.number(high.value)} to {wording.number(low.value)}"
    verdict = Verdict.QUESTIONABLE if low.value <= 0 else Verdict.INCONSISTENT
    message = f"The interval of {said.estimate.inside} is printed upside down, {span}."
    line = Step(
        f"{wording.number(low.value)} ≤ {wording.number(high.value)}", "does not hold", low.plain
    )
    return Outcome(verdict, said.estimate, message, span, told, (line,), remedy=told)
