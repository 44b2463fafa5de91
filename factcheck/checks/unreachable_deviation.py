"""A standard deviation that no whole numbers of this mean can have.

The squares of whole numbers add up to a whole number, which is odd where their sum is odd: of 18
answers with a mean of 4.17 the sum is 75, the squares come to (n − 1) × SD² + 75² ÷ 18. Where no
odd whole number lies in reach of the printed digits the SD is none of such answers. This is the
GRIMMER test (Anaya, 2016, PeerJ Preprints 4, e2400; the form with odd and even is A. Allard's,
2018). One that fits only with n as the divisor needs a look; where so many values lie in reach that
one always fits, nothing is said.
"""

from math import ceil, floor, log10, sqrt

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Mean

CODE = "FC716"
RELATION = Mean
FORMULA = "(n − 1) × SD² + sum² ÷ n is a whole number, odd where the sum is"
NEEDS = ("deviation",)
FLAGS = [
    "Pupils rated the meal on a scale of 1 to 7 (M = 3.45, SD = [[1.14]], N = 20).",
    "Pupils (n = 18) rated it on a 7-point scale (M = 4.17, SD = [[1.11]]).",
]
PASSES = [
    "Pupils rated the meal on a scale of 1 to 7 (M = 3.45, SD = 1.10, N = 20).",
    "Pupils (n = 18) rated it on a 7-point scale (M = 4.17, SD = 1.10).",
]
CERTAIN_STEP = 2  # squares lie two apart, odd or even: a wider reach holds one of them anyway


def check(said: Mean, context: Context) -> Outcome | None:
    """Look for sums and sums of squares that give both."""
    mean, spread, at, n = said.mean.low, said.spread, said.deviation, said.size.value
    if mean is None or spread is None or at is None or not n or n < 2 or said.items:
        return None
    sums = _whole(mean.plain.scaled(n))
    if not sums or _squares(sums[0], spread, n, n).width >= CERTAIN_STEP:
        return None
    sample, all_of_them = (
        any(_holds(_squares(one, spread, n, divisor), one) for one in sums)
        for divisor in (n - 1, n)
    )
    count = wording.number(n)
    squares = _squares(sums[0], spread, n, n - 1)
    line = _lines.step(f"({count} − 1) × SD² + {sums[0]}² ÷ {count}", squares)
    start = f"{count} whole numbers with a mean of {said.mean.inside}"
    if sample:
        message = f"{start} can have an SD of {at.inside}."
        return _outcomes.no_tick(at, message, "size fits", [line])
    told = " or ".join(_near(sums[0], spread, n))
    message = f"{start} can have an SD of {told}, not of {at.inside}."
    message += " It fits only with n as the divisor." if all_of_them else ""
    sure = said.certain and not all_of_them
    verdict = Verdict.INCONSISTENT if sure else Verdict.QUESTIONABLE
    return Outcome(verdict, at, message, at.text, told, (line,), remedy=f"an SD of {told}")


def _whole(reach: Interval) -> list[int]:
    return [one for one in range(floor(reach.low), ceil(reach.high) + 1) if reach.holds(one)]


def _squares(total: int, spread: Printed, n: float, divisor: float) -> Interval:
    """The sums of squares that the digits of the deviation allow."""
    low, high = max(0.0, spread.plain.low), spread.plain.high
    return Interval(divisor * low * low, divisor * high * high) + Interval(*[total**2 / n] * 2)


def _holds(squares: Interval, total: int) -> bool:
    return any(one % 2 == total % 2 for one in _whole(squares))


def _near(total: int, spread: Printed, n: float) -> list[str]:
    """The possible deviations on either side, with the decimals of the text."""
    middle = (n - 1) * spread.value**2 + total**2 / n
    below = floor(middle) - (floor(middle) - total) % 2
    decimals = max(1, round(-log10(spread.step)))
    each = [(one - total**2 / n) / (n - 1) for one in (below, below + 2)]
    return [f"{sqrt(one):.{decimals}f}" for one in each if one >= 0]
