"""A p-value that no test has.

A p-value is a probability: it lies between 0 and 1, and is never just 0, however small. Programs
print ".000" for what is less than .0005; the style manuals ask for "p < .001" (American
Psychological Association, 2020, 6.36).
"""

from factcheck.checks import Context, Outcome
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.relation_statistics import Sign, Statistic

CODE = "FC708"
RELATION = Statistic
FORMULA = "0 < p ≤ 1"
FLAGS = [
    "The effect was there, t(44) = -2.10, p = [[-.21]].",
    "The wards differed, F(1, 150) = 4.02, p = [[4.7]].",
    "The effect was large, t(44) = 6.10, p = [[.000]].",
    "The effect was large, t(44) = 6.10, p < [[.000]].",
]
PASSES = [
    "The effect was there, t(44) = -2.10, p = .041.",
    "The effect was large, t(44) = 6.10, p < .001.",
]


def check(said: Statistic, context: Context) -> Outcome | None:
    """Look at the digits of p alone."""
    p = said.chance
    if p is None or said.p is None or 0 < p.value <= 1:
        return None
    zero = p.value == 0
    below = zero and said.sign is Sign.BELOW
    message = f"{said.p.text} is no p-value: it lies between 0 and 1."
    if zero:
        message = f"No p is just {said.p.text}: it is less than {p.step:g}."
    if below:
        message = "No p is below 0."
    told = f"p < {p.step:g}" if zero else ""
    verdict = Verdict.QUESTIONABLE if zero and not below else Verdict.INCONSISTENT
    line = Step(f"0 < {p.value:g} ≤ 1", "does not hold", Interval(0.0, 1.0))
    return Outcome(verdict, said.p, message, said.p.text, told, (line,), remedy=told)
