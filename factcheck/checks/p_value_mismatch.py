"""The p-value does not belong to its test statistic.

A test statistic and its degrees of freedom fix the p-value: that of a t of 2.20 with 28
degrees of freedom is .036. The statistic is taken as every value that its printed digits
may stand for, and p is wrong only when none of them gives it, as in statcheck (Nuijten,
Hartgerink, van Assen, Epskamp & Wicherts, 2016, Behavior Research Methods 48). An error
that moves a result across the 5 per cent level is told apart. Where the text speaks of a
correction for several comparisons, p may be larger than the plain one, never smaller.
"""

from factcheck import distributions
from factcheck.checks import Context, Outcome, _outcomes, _tails
from factcheck.model import diagnosis, significance
from factcheck.model.finding import Step, Verdict
from factcheck.model.fit import Compute, Fit
from factcheck.model.interval import Interval, point
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Sign, Statistic

CODE = "FC701"
RELATION = Statistic
FORMULA = "p = P(|T| ≥ |t|) for t, F, χ², Q, H, r, ρ or z with its degrees of freedom"
FLAGS = [
    "The groups differed, t(28) = 1.20, p = [[.036]].",
    "The three schools differed, F(2, 45) = 3.68, p = [[.33]].",
    "The treatments did not differ, χ²(1, N = 90) = 4.21, p > [[.05]].",
    "Age and speed went together, r(58) = .31, p < [[.01]].",
    "The effect was reliable, z = 1.80, p = [[.036]].",
    "There was no difference, t(40) = [[3.10]], ns.",
    "The interaction mattered, F(2,36) = 2.10, p = [[.014]].",
    "The wait mattered, F1,150 = 4.02, p = [[.40]].",
    "Age and score were related (r = .31, N = 80, p = [[.30]]).",
    "The groups differed (t = 3.10, df = 31, p = [[.50]]).",
    "There was no effect, t(28) < 1, p = [[.03]].",
    "The trials differed, Q(4) = 12.60, p = [[.13]].",
    "With a Bonferroni correction the groups differed, t(28) = 1.20, p = [[.036]].",
]
PASSES = [
    "The groups differed, t(28) = 2.20, p = .036.",
    "The three schools differed, F(2, 45) = 3.68, p = .033.",
    "The treatments differed, χ²(1, N = 90) = 4.21, p = .04.",
    "Age and speed went together, r(58) = .31, p = .016.",
    "The effect was reliable in a one-tailed test, z = 1.80, p = .036.",
    "The effect was strong, z = 3.51, p < .001.",
    "There was no difference, t(40) = 1.10, ns.",
    "There was no effect, t(28) < 1, p = .40.",
    "With a Bonferroni correction the groups differed, t(28) = 2.60, p = .045.",
]


def check(said: Statistic, context: Context) -> Outcome | None:
    """Recompute p and see whether it can be the one printed."""
    if said.chance and not 0 <= said.chance.value <= 1:
        return None  # no p at all
    at = said.p or said.statistic
    degrees = tuple(_freedom(one) for one in said.freedom)

    def both(statistic: Interval) -> Interval:
        return distributions.p_value(said.family, statistic, degrees)

    found = _tails.fit(said, both)
    if said.corrected and not found.holds and found.stated.high >= found.computed.high:
        raised = f"the text speaks of a correction (“{said.corrected}”), which raises p"
        return _outcomes.no_tick(at, f"This p is not checked: {raised}.", raised)
    value = both(point(said.size.value)).middle
    formula, printed = said.notation, said.chance_notation
    one_tailed = f" ({_p(value / 2)} one-tailed)" if said.one_tailed else ""
    message = f"{formula} has p = {_p(value)}{one_tailed}; the text says {printed}."
    if found.verdict is Verdict.QUESTIONABLE:
        message += f" It fits only with {found.reading}."
    flip = _flip(said, found)
    slip = _slip(said, found, both)
    message += "".join(f" {one[0].upper()}{one[1:]}." for one in (flip, slip) if one)
    line = Step(f"p of {formula}, two-tailed", _p(value), found.computed)
    told = _told(found.computed)
    remedy = "" if found.holds else f"p = {_p(value)}"
    return Outcome(
        found.verdict, at, message, at.text, told, (line,), found.tried, remedy, slip or flip
    )


def _flip(said: Statistic, found: Fit) -> str:
    """True if stated and computed p lie on two sides of the 5 per cent level."""
    printed = significance.printed(said.chance, said.sign)
    if found.verdict is not Verdict.INCONSISTENT or printed is None:
        return ""
    if significance.lost(printed, found.computed):
        return "the result is given as significant at the 5% level, and is not"
    if significance.gained(printed, found.computed):
        return "the result is given as not significant at the 5% level, and is"
    return ""


def _slip(said: Statistic, found: Fit, both: Compute) -> str:
    if found.verdict is not Verdict.INCONSISTENT or said.p is None or said.sign is not Sign.EQUAL:
        return ""
    return diagnosis.of(said.p, both, (said.statistic,))


def _freedom(number: Printed) -> Interval:
    """Degrees of freedom are whole, unless printed with decimals (Welch, corrections)."""
    return point(number.value) if number.step >= 1 else number.plain


def _p(value: float) -> str:
    return f"{value:.3f}" if value >= 0.0005 else f"{value:.2g}"


def _told(computed: Interval) -> str:
    low, high = _p(computed.low), _p(computed.high)
    return low if low == high else f"{low} to {high}"
