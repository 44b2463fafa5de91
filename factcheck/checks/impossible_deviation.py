"""A standard deviation that no values of this range and mean can have.

Of values from a to b with the mean m the variance is at most (b − m)(m − a) (Bhatia & Davis,
2000, American Mathematical Monthly 107), of a sample n ÷ (n − 1) times that. The share p of yes
among answers of yes and no fixes it: √(p(1 − p)), which is the DEBIT test (Heathers & Brown,
2019). Where n is not said, a sample of two is allowed for before anything is called impossible.
"""

from math import log10, sqrt

from factcheck.checks import Context, Outcome, _outcomes
from factcheck.model import wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import Printed
from factcheck.model.relation_studies import Deviation

CODE = "FC710"
RELATION = Deviation
FORMULA = "SD ≤ √((greatest − mean)(mean − least) × n ÷ (n − 1))"
FLAGS = [
    "Scores from 1 to 7 had a mean of 6.8 and a standard deviation of [[2.9]].",
    "The share of yes answers was 0.30, with an SD of [[0.21]], among 50 people.",
    "The pain was rated on a scale of 0 to 10 (M = 9.1, SD = [[4.2]], n = 40).",
    "On the 5-point scale the mean was 4.8 (SD [[2.4]]).",
]
PASSES = [
    "Scores from 1 to 7 had a mean of 5.8 and a standard deviation of 1.1.",
    "The share of yes answers was 0.30, with an SD of 0.46, among 50 people.",
    "The pain was rated on a scale of 0 to 10 (M = 6.1, SD = 3.2, n = 40).",
    "On the 5-point scale the mean was 3.8 (SD 1.2).",
]
LEAST, LIKELY = 2.0, 10.0  # people, where their number is not said


def check(said: Deviation, context: Context) -> Outcome | None:
    """Work out the largest deviation, of yes and no the only one."""
    spread = said.spread
    share, percent = said.value.plain, said.binary and said.mean.unit == "%"
    if percent:
        share, spread = share.scaled(0.01), spread.scaled(0.01)
    if not share.meets(Interval(said.least, said.greatest)):
        return None  # then it is no mean of this scale
    if said.binary:
        return _of_answers(said, share, spread)
    size = said.size.value if said.size and said.size.value else None
    most = _largest(said, share, size or LEAST)
    likely = _largest(said, share, size or LIKELY)
    told = f"at most {_like(likely, spread)}"
    line = Step(FORMULA, told, Interval(0.0, most))
    ends = f"{wording.number(said.least)} to {wording.number(said.greatest)}"
    mean = _like(said.value.value, said.value)
    message = f"Values from {ends} with a mean of {mean} have an SD of {told}"
    if spread.plain.low <= likely:
        return _outcomes.no_tick(said.deviation, f"{message}.", "size fits", [line])
    verdict = Verdict.INCONSISTENT if spread.plain.low > most else Verdict.QUESTIONABLE
    message += f"; the text says {_like(said.spread.value, said.spread)}."
    at = said.deviation
    return Outcome(verdict, at, message, at.text, told, (line,), remedy=f"an SD of {told}")


def _of_answers(said: Deviation, share: Interval, spread: Printed) -> Outcome:
    """The deviation that a share of yes has, with n or n − 1 as the divisor."""
    n = said.size.value if said.size and said.size.value else LEAST
    ends = [_of_share(p) for p in (share.low, share.high) if 0 <= p <= 1]
    middle = [0.5] if share.low <= 0.5 <= share.high else []
    found = Interval(min(ends), max(ends + middle) * sqrt(n / (n - 1)))
    told = _like(_of_share(share.middle), spread)
    line = Step("√(share × (1 − share))", told, found)
    holds = found.meets(spread.plain)
    message = f"Answers of yes and no with a share of {said.mean.inside} have an SD of {told}"
    message += ", as the text says." if holds else f"; the text says {said.deviation.inside}."
    verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
    at, remedy = said.deviation, "" if holds else f"an SD of {told}"
    return Outcome(verdict, at, message, at.text, told, (line,), remedy=remedy)


def _of_share(share: float) -> float:
    return sqrt(share * (1 - share))


def _largest(said: Deviation, mean: Interval, size: float) -> float:
    """The largest deviation of any mean that the digits allow."""
    halfway = (said.least + said.greatest) / 2
    means = [min(max(m, said.least), said.greatest) for m in (mean.low, mean.high)]
    means += [halfway] if mean.low <= halfway <= mean.high else []
    most = max((said.greatest - m) * (m - said.least) for m in means)
    return sqrt(most * size / (size - 1))


def _like(value: float, printed: Printed) -> str:
    """With the decimals of a printed number."""
    return f"{value:.{max(1, round(-log10(printed.step)))}f}"
