"""What is paid over several years is told as if it were paid every year.

"£8m over four years" makes £2m a year; where the text also says "£8m a year", one of the two may
be a slip. A sum need not be paid in equal parts, so that it only needs a look.
"""

from factcheck.checks import Context, Outcome, _told
from factcheck.model import wording
from factcheck.model.finding import Verdict
from factcheck.model.fit import PLAIN, Fit
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
    computed = total.interval / years.interval
    holds = computed.meets(yearly.interval)
    value = _told.middle(total) / _told.middle(years)
    due = wording.amount(value, total.unit)
    message = (
        f"{total.text} over {years.inside} makes {due} a year;"
        f" the text says {yearly.inside} a year."
    )
    line = _told.step(f"{_told.plain(total)} ÷ {wording.number(_told.middle(years))}", computed)
    verdict = Verdict.CONSISTENT if holds else Verdict.QUESTIONABLE
    found = Fit(verdict, yearly.interval, computed, (PLAIN,))
    told = f"{due} a year instead of {yearly.inside} a year"
    return _told.outcome(found, yearly, message, [line], total.unit, told)
