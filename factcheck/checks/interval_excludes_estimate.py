"""The confidence interval does not hold the estimate that it is printed with.

An interval is laid around its estimate, so that low ≤ estimate ≤ high. That of a
difference or a mean is symmetric, that of a ratio (odds, hazard, risk) in its logarithm
(Altman & Bland, 2011, BMJ 343, d2090); an estimate off the middle of it by more than its digits
explain needs a look. Where it is not said what is estimated, or a method is named whose intervals
lean (exact, bootstrap, Bayesian), only one in the outer quarter on every scale does.
"""

from math import log

from msgspec.structs import replace

from factcheck.checks import Context, Outcome
from factcheck.model import wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval, point
from factcheck.model.precision import ROUNDED, Printed
from factcheck.model.relation_statistics import Estimate

CODE = "FC703"
RELATION = Estimate
FORMULA = "low ≤ estimate ≤ high"
FLAGS = [
    "The hazard ratio was [[1.8]] (95% CI 2.1 to 3.0).",
    "Smokers waited longer (OR = [[1.20]], 95% CI [1.32, 2.70]).",
    "The odds ratio was [[1.14]] (1.52, 2.31).",
    "The wait fell by [[5.2 days]] (95% confidence interval 5.6 to 7.1).",
    "The odds ratio was [[2.9]] (95% CI 1.1 to 3.0).",
    "The hazard ratio was [[1.80]] (95% CI 1.50 to 2.70).",
    "The mean difference was [[15.2 mm]] (95% CI 8.2 to 16.8).",
]
PASSES = [
    "The hazard ratio was 1.8 (95% CI 1.2 to 2.7).",
    "The wait changed by 5.2 days (95% CI -8.1 to -2.3).",
    "The risk was cut by 20% (95% CI 0.70 to 0.91).",
    "In all 99% passed (95% CI 95% to 99.8%).",
    "The slope was 0.25, 95% CI [0.10, 0.40].",
    "The hazard ratio was 1.80 (95% exact CI 1.10 to 3.50).",
    "The median difference was 15.2 mm (95% CI 10.2 to 25.8).",
]


Scale = tuple[Interval, Interval, Interval]
HUNDRED = point(100)
# Where an estimate should lie between the ends, 0 and 1: of any kind; of a ratio by a method whose
# intervals lean; of a ratio or a difference by the usual one, which puts it in the middle.
MIDDLE, LEANING, CLOSE = Interval(0.25, 0.75), Interval(0.35, 0.65), Interval(0.47, 0.53)


def check(said: Estimate, context: Context) -> Outcome | None:
    """Look for the estimate inside, then near the middle."""
    low, high = sorted((said.low, said.high), key=lambda end: end.value)
    whole = low.plain.hull(high.plain)
    rounded = low.significant.hull(high.significant)
    fitting = [one for one in _candidates(said) if one.plain.meets(whole)]
    text, span = said.estimate.text, f"{_number(low)} to {_number(high)}"
    verdict, message = Verdict.CONSISTENT, f"{text} lies inside its interval, {span}."
    if not fitting:
        verdict, message = Verdict.INCONSISTENT, f"{text} lies outside its interval, {span}."
        if any(one.significant.meets(rounded) for one in _candidates(said)):
            verdict = Verdict.QUESTIONABLE
            message += f" It fits only with {ROUNDED}."
    elif not any(_central(said, one.plain, (low.plain, high.plain)) for one in fitting):
        verdict = Verdict.QUESTIONABLE
        where = "the middle of the logarithms" if said.ratio else "the middle"
        message = f"{text} lies at or near one end of its interval, {span}, not near {where}."
    value = fitting[0] if fitting else said.value
    formula = f"{_number(low)} ≤ {_number(value)} ≤ {_number(high)}"
    line = Step(formula, "holds" if fitting else "does not hold", whole)
    return Outcome(verdict, said.estimate, message, text, span, (line,))


def _candidates(said: Estimate) -> list[Printed]:
    """The number; the same as a fall; a per cent beside an interval of ratios."""
    found = [said.value, replace(said.value, value=-said.value.value)]
    if said.mixed:
        value, step = said.value.value / 100, said.value.step / 100
        found += [Printed(1 - value, step, step), Printed(1 + value, step, step)]
    return found


def _central(said: Estimate, value: Interval, ends: tuple[Interval, Interval]) -> bool:
    """True if it lies near enough to the middle on one of the scales that suit it."""
    if _is_plain(said):
        return _placed(value, *ends).meets(CLOSE)
    scales = [_logarithms(value, *ends)]
    if not said.ratio:
        scales.append((value, *ends))
    if said.estimate.unit == "%":
        scales.append(_logarithms(*(HUNDRED - one for one in (value, *ends))))
    usual = LEANING if said.leaning else CLOSE
    middle = usual if said.ratio else MIDDLE
    return any(scale is None or _placed(*scale).meets(middle) for scale in scales)


def _is_plain(said: Estimate) -> bool:
    """True for a difference of sizes, whose interval is as far below it as above."""
    shares = said.estimate.unit in ("%", "percentage_point")
    return said.null == 0 and not said.leaning and not shares


def _placed(value: Interval, low: Interval, high: Interval) -> Interval:
    """0 at the low end, 1 at the high one."""
    return (value - low) / (high - low)


def _logarithms(*values: Interval) -> Scale | None:
    """None where a logarithm does not exist, so that nothing can be said."""
    if any(one.low <= 0 for one in values):
        return None
    value, low, high = (Interval(log(one.low), log(one.high)) for one in values)
    return value, low, high


def _number(printed: Printed) -> str:
    return wording.number(printed.value)
