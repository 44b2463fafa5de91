"""What is paid over several years is told as if it were paid every year.

"£8m over four years" makes £2m a year; where the text also says "£8m a year", one of the two may
be a slip. A sum need not be paid in equal parts, so that it only needs a look.
"""

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.fit import fit
from factcheck.model.interval import Interval
from factcheck.model.relation_rates import Spread

CODE = "FC305"
RELATION = Spread
FORMULA = "total ÷ years = sum a year"
FLAGS = [
    (
        "The grant gives the museum £8m over four years. With a grant of [[£8m]] a year the museum"
        " can open on Mondays."
    ),
]
PASSES = [
    (
        "The grant gives the museum £8m over four years. With a grant of £2m a year the museum"
        " can open on Mondays."
    ),
    (
        "The grant gives the museum £8m over four years, or £2m a year. The zoo needs £8m a year"
        " from its gate."
    ),
]


def check(spread: Spread, context: Context) -> Outcome | None:
    """Divide the total by the years."""
    total, years, yearly = spread.total, spread.years, spread.yearly
    found = fit(yearly, _a_year, (total, years))
    due = _phrases.given(found, yearly)
    message = (
        f"{total.text} over {years.inside} makes {due} a year;"
        f" the text says {yearly.inside} a year."
    )
    expression = f"{_lines.plain(total)} ÷ {wording.number(_lines.middle(years))}"
    line = _lines.step(expression, found.computed, total.unit, found.value)
    if not found.holds:  # a sum need not be paid in equal parts
        found = replace(found, verdict=Verdict.QUESTIONABLE, tried=(PLAIN,))
    mended = _outcomes.proposed(found, yearly, _a_year, (total, years))
    return _outcomes.outcome(found, yearly, message, [line], mended=mended)


def _a_year(total: Interval, years: Interval) -> Interval:
    return total / years
