"""Cohen's d is not the one that t and its degrees of freedom give.

Of two groups d is t × √(1/n₁ + 1/n₂): 2t ÷ √n where they are of one size, and more where they are
not; of pairs it is t ÷ √n (Lakens, 2013, Frontiers in Psychology 4). Pairs are also given another
d, that of two groups, which t does not fix: where pairs are spoken of, nothing is said. Groups may
be as unequal as one to three before a d needs a look.
"""

from math import log10, sqrt

from factcheck.checks import Context, Outcome, _lines
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.relation_statistics import Family, Sign, Statistic

CODE = "FC717"
RELATION = Statistic
FORMULA = "2 × t ÷ √n of two groups, t ÷ √n of pairs"
NEEDS = ("effect",)
FLAGS = [
    "The groups differed, t(38) = 2.50, p = .017, d = [[0.19]].",
    "The groups differed, t(98) = 3.10, d = [[1.62]], p = .003.",
]
PASSES = [
    "The groups differed, t(38) = 2.50, p = .017, d = 0.79.",
    "The groups differed, t(98) = 3.10, d = 0.62, p = .003.",
    "The time fell, t(38) = 2.50, p = .017, Cohen's d = 0.40.",
]
UNEQUAL = 1.155  # √(1 ÷ (4 × 0.75 × 0.25)): how d grows where one group is thrice the other


def check(said: Statistic, context: Context) -> Outcome | None:
    """Work out d of two groups and of pairs."""
    at, d, t = said.effect, said.strength, said.size
    if at is None or d is None or said.family is not Family.T or said.compare is not Sign.EQUAL:
        return None
    if said.paired or len(said.freedom) != 1:
        return None
    freedom = said.freedom[0].value
    size = t.plain.unsigned
    groups = Interval(2 * size.low / sqrt(freedom + 2), 2 * UNEQUAL * size.high / sqrt(freedom))
    pairs = Interval(size.low / sqrt(freedom + 1), size.high / sqrt(freedom))
    face = 2 * abs(t.value) / sqrt(freedom)
    stated = d.plain.unsigned
    holds = groups.meets(stated) or pairs.meets(stated)
    decimals = max(1, round(-log10(d.step)))
    told = f"{face:.{decimals}f}"
    message = f"This t gives a d of about {told} of two groups, {face / 2:.{decimals}f} of pairs"
    message += ", as the text says." if holds else f"; the text says {at.inside}."
    line = _lines.step(f"2 × {abs(t.value):g} ÷ √{freedom:g}", groups, "", face)
    verdict = Verdict.CONSISTENT if holds else Verdict.QUESTIONABLE
    return Outcome(verdict, at, message, at.text, told, (line,), remedy="" if holds else told)
