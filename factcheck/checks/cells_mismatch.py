"""The cells of a design do not make up the sample.

A design of 2 × 3 has six cells; with 20 people in each of them 120 take part.
"""

from math import prod

from factcheck.checks import Context, Outcome, _lines
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import point
from factcheck.model.relation_studies import Cells

CODE = "FC713"
RELATION = Cells
FORMULA = "number in each cell × levels × levels"
FLAGS = [
    "There were 30 per cell in a 2 × 2 design (N = [[140]]).",
    "We put 20 people in each cell of a 2 x 3 between-subjects design, a total of [[100]].",
]
PASSES = [
    "There were 30 per cell in a 2 × 2 design (N = 120).",
    "We put 20 people in each cell of a 2 x 3 between-subjects design, a total of 120.",
    "There were 10 per cell in a 2 × 2 × 3 factorial design (N = 120).",
]


def check(said: Cells, context: Context) -> Outcome | None:
    """Multiply."""
    factors = [said.each.value, *(one.value for one in said.levels)]
    if said.total.value is None or any(one is None for one in factors):
        return None
    found = prod(one for one in factors if one is not None)
    holds = found == said.total.value
    told = wording.number(found)
    expression = " × ".join(wording.number(one) for one in factors if one is not None)
    message = f"{expression} is {told}" + (", as the text says." if holds else "")
    message += "" if holds else f"; the text says {said.total.inside}."
    verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
    line = _lines.step(expression, point(found), "", found)
    at, remedy = said.total, "" if holds else told
    return Outcome(verdict, at, message, at.text, told, (line,), remedy=remedy)
