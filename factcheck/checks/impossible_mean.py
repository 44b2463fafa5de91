"""A mean that no sample of whole numbers of this size can have.

Twenty whole numbers add up to a whole number, so that their mean is a multiple of 1/20:
3.45 is possible, 3.47 is not. This is the GRIM test (Brown & Heathers, 2017, Social
Psychological and Personality Science 8). Items that are averaged count as so many more
answers. Where n reaches ten to the power of the decimals every mean is possible, and
nothing is said; a "score" may be a composite, so that it only needs a look.
"""

from math import ceil, floor, log10

from factcheck.checks import Context, Outcome
from factcheck.model import wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Mean

CODE = "FC702"
RELATION = Mean
FORMULA = "mean × n is a whole number"
FLAGS = [
    "Pupils rated the meal on a scale of 1 to 7 (M = [[3.47]], SD = 1.10, N = 20).",
    "The number of siblings was low (M = [[1.34]], n = 25).",
    "The mean score was [[3.47]] (SD = 1.2, N = 20).",
    "Pupils (n = 18) rated it on a 7-point scale (M = [[4.13]], SD = 1.1).",
    "The 18 pupils had a mean score of [[4.13]] on a test marked in whole points.",
]
PASSES = [
    "Pupils rated the meal on a scale of 1 to 7 (M = 3.45, SD = 1.10, N = 20).",
    "Pupils rated the meal on a scale of 1 to 7 (M = 3.47, SD = 1.10, N = 120).",
    "Pupils rated the meal on a scale of 1 to 7 (M = 3.47, N = 20, 5 items).",
    "Pupils rated several items on a scale of 1 to 7 (M = 3.47, N = 20).",
    "The 18 pupils had a mean score of 4.17 on a test marked in whole points.",
    "Reaction times were short (M = 3.47, SD = 1.10, N = 20).",
]


def check(said: Mean, context: Context) -> Outcome | None:
    """Multiply and look for a whole number in reach."""
    mean, items = said.mean.low, said.items.value if said.items else 1.0
    answers = (said.size.value or 0.0) * (items or 1.0)
    if mean is None or not answers or answers * mean.step >= 1:
        return None
    plain = Printed(mean.value, mean.step, mean.zeros).plain
    product = plain.scaled(answers)
    nearest = round(mean.value * answers)
    fits = product.holds(nearest)
    verdict = Verdict.INCONSISTENT if said.certain else Verdict.QUESTIONABLE
    count = wording.number(answers)
    told = f"{wording.number(nearest)} ÷ {count}" if fits else _neighbours(mean, answers)
    message = f"{told} is {said.mean.inside} when rounded, as the text says."
    if not fits:
        message = f"{count} whole numbers can have a mean of {told}, not of {said.mean.inside}."
    line = Step(f"{said.mean.text} × {count}", wording.number(mean.value * answers), product)
    return Outcome(
        Verdict.CONSISTENT if fits else verdict,
        said.mean,
        message,
        said.mean.text,
        told,
        (line,),
        remedy="" if fits else told,
    )


def _neighbours(mean: Printed, answers: float) -> str:
    """The possible means on either side, with the decimals of the text."""
    decimals = max(0, round(-log10(mean.step)))
    product = mean.value * answers
    return " or ".join(
        f"{whole / answers:.{decimals}f}" for whole in (floor(product), ceil(product))
    )
