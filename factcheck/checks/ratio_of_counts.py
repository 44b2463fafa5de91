"""The odds ratio or relative risk is not that of the counts beside it.

Of a of n₁ against b of n₂ the relative risk is (a ÷ n₁) ÷ (b ÷ n₂), the odds ratio
(a ÷ (n₁ − a)) ÷ (b ÷ (n₂ − b)) (Bland & Altman, 2000, BMJ 320, 1468), or one ÷ that, as the groups
are taken. A ratio may have been adjusted without a word, so that a misfit needs only a look unless
it is called crude; a relative risk called an odds ratio is said.
"""

from math import log10

from factcheck.checks import Context, Outcome, _lines
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval, point
from factcheck.model.relation_studies import RatioOfCounts

CODE = "FC718"
RELATION = RatioOfCounts
FORMULA = "(a ÷ (n₁ − a)) ÷ (b ÷ (n₂ − b)), or (a ÷ n₁) ÷ (b ÷ n₂)"
FLAGS = [
    "Relapse occurred in 30 of 100 on the drug and 45 of 100 on placebo (OR [[0.72]]).",
    "Falls came to 48 of 310 patients and 66 of 308; relative risk [[0.84]] (0.60 to 1.18).",
    "Relapse occurred in 30/100 and 45/100 (crude odds ratio [[0.67]]).",
]
PASSES = [
    "Relapse occurred in 30 of 100 on the drug and 45 of 100 on placebo (OR 0.52).",
    "Falls came to 48 of 310 patients and 66 of 308; relative risk 0.72 (0.52 to 1.01).",
    "Relapse occurred in 30/100 and 45/100 (odds ratio 1.91).",
]


def check(said: RatioOfCounts, context: Context) -> Outcome | None:
    """Divide, and try both ways round."""
    found, other = _ratio(said, odds=said.odds), _ratio(said, odds=not said.odds)
    stated = said.printed.plain
    holds = _fits(found, stated)
    decimals = max(1, round(-log10(said.printed.step)))
    near = min((found, 1 / found), key=lambda one: abs(one - said.printed.value))
    told = f"{near:.{decimals}f}"
    names = ("odds ratio", "relative risk")
    name, mistaken = names if said.odds else names[::-1]
    message = f"These counts have {_article(name)} {name} of {told}"
    message += ", as the text says." if holds else f"; the text says {said.ratio.inside}."
    if not holds and _fits(other, stated):
        message += f" That is their {mistaken}."
    line = _lines.step(_expression(said), point(near), "", near)
    sure = Verdict.INCONSISTENT if said.crude else Verdict.QUESTIONABLE
    verdict = Verdict.CONSISTENT if holds else sure
    remedy = "" if holds else told
    return Outcome(verdict, said.ratio, message, said.ratio.text, told, (line,), remedy=remedy)


def _ratio(said: RatioOfCounts, *, odds: bool) -> float:
    one, other = (
        part / (whole - part if odds else whole)
        for part, whole in zip(said.parts, said.wholes, strict=True)
    )
    return one / other


def _fits(ratio: float, stated: Interval) -> bool:
    return stated.holds(ratio) or stated.holds(1 / ratio)


def _article(name: str) -> str:
    return "an" if name.startswith("o") else "a"


def _expression(said: RatioOfCounts) -> str:
    counts = zip(said.parts, said.wholes, strict=True)
    bases = [(part, whole - part if said.odds else whole) for part, whole in counts]
    return " ÷ ".join(f"({wording.number(a)} ÷ {wording.number(b)})" for a, b in bases)
