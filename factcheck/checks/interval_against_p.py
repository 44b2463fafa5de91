"""The interval and the p-value beside an estimate tell two stories.

A 95 per cent interval that holds the value of no effect (1 of a ratio, 0 of a difference) goes
with a p above .05, one that leaves it out with a p below. Estimate and interval give p itself:
z = (estimate − null) ÷ (width ÷ 3.92), ratios by their logarithms (Altman & Bland, 2011, BMJ 343,
d2304). The two may come from unlike methods, so that a near miss is let pass; p of few people is
larger than z tells, and a p that may belong to another comparison only needs a look. A text that
speaks of corrections, of one tail or of equivalence is not judged.
"""

from math import log, log10

from factcheck import distributions
from factcheck.checks import Context, Outcome
from factcheck.model import significance
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval, point
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Estimate, Family

CODE = "FC707"
RELATION = Estimate
FORMULA = "z = (estimate − null) ÷ (width ÷ 3.92)"
FLAGS = [
    "The odds ratio was 0.61 (95% CI 0.22 to 1.71; p = [[0.02]]).",
    "The gain was 3.4 kg (95% CI −1.2 to 8.0; p = [[0.02]]).",
    "Smokers waited longer (HR 1.80, 95% CI 1.20 to 2.70, p = [[.24]]).",
    "The difference was 5.0 days (95% CI 2.1 to 7.9), p = [[.31]].",
    "The odds ratio was 2.10 (95% CI 0.90 to 4.90; p < [[.01]]).",
    "The hazard ratio was 1.80 (95% CI 1.20 to 2.70; p = [[.04]]).",
]
PASSES = [
    "The odds ratio was 0.61 (95% CI 0.22 to 1.71; p = 0.34).",
    "The gain was 3.4 kg (95% CI −1.2 to 8.0; p = 0.15).",
    "The hazard ratio was 1.80 (95% CI 1.20 to 2.70; p = .004).",
    "The hazard ratio was 1.41 (95% CI 0.99 to 2.01; p = .049).",
    "The risk ratio was 0.80 (97.5% CI 0.63 to 1.02; p = .04).",
    "The drug was noninferior (HR 0.92, 95% CI 0.78 to 1.09, p < .001).",
]
# Of z: what unlike methods explain at the level of significance and anywhere, to which comes a
# tenth of z itself; what needs a look of a p that may belong to something else.
NEAR, CLOSE, FAR = 0.35, 0.1, 1.2
GROWING = 0.1
FEWEST = 8.0  # degrees of freedom of the t that may stand behind a difference


def check(said: Estimate, context: Context) -> Outcome | None:
    """Work p out from the interval, and compare first the decision, then the size."""
    stated = significance.stated(said.chance, said.sign, 1 - said.level / 100)
    if stated is None or said.null is None or said.other_p:
        return None
    low, high = sorted((said.low, said.high), key=lambda end: end.value)
    ends = _scaled(said, low), _scaled(said, high)
    value = _scaled(said, said.value)
    if value is None or ends[0] is None or ends[1] is None or ends[1].low <= ends[0].high:
        return None
    z = _z(said, value, ends[0], ends[1])
    verdict = _verdict(said, stated, ends[0], ends[1], z)
    found = distributions.p_value(Family.Z, z, ())
    face = distributions.p_value(Family.Z, point(z.middle), ()).middle
    told = f"about {face:.2g}" if face >= 0.0005 else "below 0.0005"
    held = "holds" if low.plain.low <= said.null <= high.plain.high else "leaves out"
    span = f"{_number(low)} to {_number(high)}"
    message = f"The interval, {span}, {held} {said.null:g} and gives a p of {told};"
    message += f" the text says {_p_of(said)}."
    line = Step(f"p of z = {z.middle:.2f}", told, found)
    remedy = "" if verdict is Verdict.CONSISTENT else f"a p of {told}"
    at = said.p or said.estimate
    return Outcome(verdict, at, message, at.text, told, (line,), remedy=remedy)


def _verdict(
    said: Estimate, stated: Interval, low: Interval, high: Interval, z: Interval
) -> Verdict:
    null = 0.0  # on the scale of differences and of logarithms alike
    gap = _gap(z if said.ratio else z.hull(_of_few(said, z)), _as_z(stated))
    alpha = 1 - said.level / 100
    holds, leaves = low.high < null < high.low, low.low > null or high.high < null
    torn = (holds and stated.high <= alpha) or (leaves and stated.low >= alpha)
    if torn and gap > NEAR:
        return Verdict.QUESTIONABLE if said.apart else Verdict.INCONSISTENT
    return Verdict.QUESTIONABLE if gap > _explained(said, z.middle) else Verdict.CONSISTENT


def _explained(said: Estimate, z: float) -> float:
    """How far z may lie off for other reasons than a slip."""
    if said.apart or said.leaning:
        return FAR
    return CLOSE + GROWING * z


def _of_few(said: Estimate, z: Interval) -> Interval:
    """The z of the p that a t of few degrees of freedom has, whose interval is wider for it."""
    wider = distributions.t_quantile(said.level, FEWEST) / distributions.normal_quantile(said.level)
    return _as_z(distributions.p_value(Family.T, z.scaled(wider), (point(FEWEST),)))


def _scaled(said: Estimate, number: Printed) -> Interval | None:
    """The number less that of no effect: of a ratio the logarithm; None where it has none."""
    plain = number.plain
    if said.null != 1:
        return plain
    return Interval(log(plain.low), log(plain.high)) if plain.low > 0 else None


def _z(said: Estimate, value: Interval, low: Interval, high: Interval) -> Interval:
    """How many standard errors the estimate lies off."""
    width = 2 * distributions.normal_quantile(said.level)
    error = (high - low).scaled(1 / width)
    return (value / error).unsigned


def _as_z(p: Interval) -> Interval:
    ends = [
        distributions.normal_quantile(100 * (1 - min(1.0, one))) for one in (p.high, p.low or TINY)
    ]
    return Interval(*ends)


TINY = 1e-15


def _gap(one: Interval, other: Interval) -> float:
    return max(0.0, one.low - other.high, other.low - one.high)


def _number(printed: Printed) -> str:
    return f"{printed.value:,.{max(0, round(-log10(printed.step)))}f}"


def _p_of(said: Estimate) -> str:
    return f"p {said.sign} {said.p.text}" if said.p else "not significant"
