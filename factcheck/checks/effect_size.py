"""Eta squared is not the one that F and its degrees of freedom give.

Partial eta squared is F × df₁ ÷ (F × df₁ + df₂), and eta squared is never above it (Lakens, 2013,
Frontiers in Psychology 4). Which of the two is printed is not always said, so that a misfit only
needs a look.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.finding import Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import Printed
from factcheck.model.relation_statistics import Family, Sign, Statistic

CODE = "FC714"
RELATION = Statistic
FORMULA = "F × df₁ ÷ (F × df₁ + df₂)"
NEEDS = ("effect",)
FLAGS = [
    "The schools differed, F(2, 57) = 3.40, p = .040, ηp² = [[.18]].",
    "The schools differed, F(2, 57) = 3.40, p = .040, η² = [[.31]].",
]
PASSES = [
    "The schools differed, F(2, 57) = 3.40, p = .040, ηp² = .11.",
    "The schools differed, F(2, 57) = 3.40, p = .040, η² = .07.",
    "The schools differed, F(2, 57) = 3.40, partial η² = .107, p = .040.",
]


def check(said: Statistic, context: Context) -> Outcome | None:
    """Work out the partial one."""
    at, eta, size = said.effect, said.strength, said.size
    if at is None or eta is None or said.family is not Family.F or said.compare is not Sign.EQUAL:
        return None
    if len(said.freedom) != 2 or size.plain.low < 0:
        return None
    first, second = (one.value for one in said.freedom)
    ends = [_partial(one, first, second) for one in (size.plain.low, size.plain.high)]
    found, face = Interval(*ends), _partial(size.value, first, second)
    told = f"{face:.2f}" if eta.step > 0.005 else f"{face:.3f}"
    expression = f"{size.value:g} × {first:g} ÷ ({size.value:g} × {first:g} + {second:g})"
    line = _lines.step(expression, found, "", face)
    name = "Partial eta squared" if said.partial else "Eta squared"
    holds = found.meets(eta.plain) if said.partial else eta.plain.low <= found.high
    most = "" if said.partial else "at most "
    message = f"{name} is {most}{told} for this F"
    if holds and not (said.partial or found.meets(eta.plain)):
        return _outcomes.no_tick(at, f"{message}.", "size fits", [line])
    message += ", as the text says." if holds else f"; the text says {_as_printed(eta)}."
    verdict = Verdict.CONSISTENT if holds else Verdict.QUESTIONABLE
    return Outcome(verdict, at, message, at.text, told, (line,), remedy="" if holds else told)


def _partial(size: float, first: float, second: float) -> float:
    return size * first / (size * first + second) if second else 1.0


def _as_printed(eta: Printed) -> str:
    return f"{eta.value:g}"
