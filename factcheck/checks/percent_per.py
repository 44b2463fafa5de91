"""A rate is given in per cent and per so many at once.

"Per cent" is already per hundred: "17.4% per 100,000" is either 17.4 per cent or 17.4 per
100,000, and the two lie a thousand times apart.
"""

from factcheck.checks import Context, Outcome
from factcheck.model.finding import Step, Verdict
from factcheck.model.quantity import Kind
from factcheck.model.relation import Rate

CODE = "FC302"
RELATION = Rate
FORMULA = "a rate is per hundred (per cent) or per so many, not both"
FLAGS = ["The death rate was [[17.4%]] per 100,000 people."]
PASSES = [
    "The death rate was 17.4 per 100,000 people, 4% above that of 2010.",
    "The range falls 1.5% per 1,000 km; 12 per 100,000 people drive that far.",
    "The battery loses 3% per 1,000 charging cycles, and 2 per 1,000 batteries fail.",
]


def check(said: Rate, context: Context) -> Outcome | None:
    """Look for a per cent among the rates per so many."""
    rate = said.rate
    if rate is None or rate.kind is not Kind.PERCENTAGE or said.base is not None:
        return None  # a rate with one base is nothing that could be computed again
    per = rate.unit.partition("/")[2]
    per = f"{int(per):,}" if per.isdigit() else f"a {per}"
    stated = f"{rate.text} per {per}"
    step = Step(stated, "two bases", rate.interval)
    message = f"{rate.text} is already per hundred; per {per} as well it says nothing."
    remedy = f"{rate.text.rstrip('%').split()[0]} per {per}, or {rate.inside} alone"
    return Outcome(Verdict.INCONSISTENT, rate, message, stated, "one base", (step,), remedy=remedy)
