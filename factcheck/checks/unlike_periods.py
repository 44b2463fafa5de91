"""Two figures for stretches of unlike length set against each other.

Eleven months against a year, a quarter against nine months: the arithmetic may hold, the
comparison misleads. The shorter figure is brought to the length of the longer one, taking
an even flow for granted, so that the two can be compared.
"""

from factcheck.checks import Context, Outcome, _lines
from factcheck.model import wording
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval, compound, growth
from factcheck.model.period import Period
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.model.relation import Change
from factcheck.pattern import lazy

CODE = "FC109"
RELATION = Change
NEEDS = ("before", "after")
FORMULA = "later ÷ its months × months of the earlier"
FLAGS = [
    "In the first 11 months of last year the hotline took [[72,000]] calls, up from 6,000 in 2010.",
    "Sales fell to [[£40m]] in the first quarter from £120m in 2016.",
]
PASSES = [
    "Third-quarter sales rose to £47m from £38m last year.",
    "Sales rose to £140m in 2017 from £120m in 2016.",
    "Sales were £43m in the first quarter, up from £40m in 2016.",
    (
        "Profit rose to £31m in the first nine months of 2017"
        " from £28m in the first nine months of 2016."
    ),
]
# A part of a year as such: "March" alone may date a level, "the three months to March" sums up.
_PART = lazy(r"\b(?:months?|quarters?|half|halves|weeks?|days?)\b|\bq[1-4]\b|\bh[12]\b")
_PART_OF = lazy(r"[ ](?:first|second|third|fourth)?[ ]?(?:quarter|period|half|months?|season)\b")
_YEAR_SAID = lazy(r"\d{4}|['’]\d\d")
YEAR, QUARTER, SLACK = 12.0, 3.0, 0.06  # months; of them
ALIKE = Interval(0.5, 2.0)  # times: sizes that are hardly those of a part and of the whole year


def check(change: Change, context: Context) -> Outcome | None:
    """Compare the lengths of the periods; bring the later figure to the earlier's length."""
    before, after = change.before, change.after
    if before is None or after is None or after.kind not in LEVELS:
        return None
    early, late = before.period, after.period
    nothing = before.interval.low <= 0 or after.interval.low <= 0
    if nothing or early is None or late is None or not early.months or not late.months:
        return None
    if not _YEAR_SAID.search(early.text) or _PART_OF.match(context.text, early.span.end):
        return None  # "third-quarter sales …, against … a year ago" means that quarter
    if (
        not _sums_up(early, late)
        or "already" in context.text[after.span.start - 60 : after.span.end].lower()
    ):
        return None
    alike = abs(early.months - late.months) <= SLACK * max(early.months, late.months)
    # "£43m in the quarter, against £40m in 2019" means that quarter of 2019
    short = late.months <= QUARTER and ALIKE.meets(after.interval / before.interval)
    if alike or short:
        return None
    return _unlike(before, after, early.months, late.months)


def _sums_up(early: Period, late: Period) -> bool:
    """True if both figures are sums over their periods, as far as the words tell."""
    parts = [period for period in (early, late) if _PART.search(period.text.lower())]
    years = [period for period in (early, late) if abs((period.months or 0) - YEAR) < SLACK * YEAR]
    return len(parts) + len([year for year in years if year not in parts]) == 2


def _unlike(before: Quantity, after: Quantity, early: float, late: float) -> Outcome:
    spread = after.interval.scaled(early / late)
    grown = growth(before.interval, spread) if before.interval.low > 0 else spread
    length, other = wording.number(late, 3), wording.number(early, 3)
    brought = printed_like(after, _lines.middle(after) * early / late)
    rise = 100 * (_lines.middle(after) * early / late / _lines.middle(before) - 1)
    way = f"{wording.amount(abs(rise), '%', 3)} {'more' if rise > 0 else 'less'}"
    message = (
        f"{after.text} is for {length} months and {before.inside} for {other}: over {other} months"
        f" it would be {brought}, {way} than {before.inside}."
    )
    steps = (
        *_as_said(before, after),
        Step(f"{_lines.plain(after)} ÷ {length} × {other}", brought, spread),
        Step(f"100 × ({brought} ÷ {_lines.plain(before)} − 1)", _signed(rise), grown),
    )
    return Outcome(
        Verdict.QUESTIONABLE,
        after,
        message,
        f"{after.text} in {length} months",
        f"{brought} in {other} months",
        steps,
        remedy=f"the same stretch of both years, or {brought} as the figure for {other} months",
    )


def _as_said(before: Quantity, after: Quantity) -> list[Step]:
    """How the printed figures compare, taken as they are."""
    if before.interval.low <= 0:
        return []
    times = _lines.middle(after) / _lines.middle(before)
    steps = [
        _lines.times(before, after),
        Step(
            f"100 × ({_lines.plain(after)} ÷ {_lines.plain(before)} − 1)",
            _signed(100 * (times - 1)),
            growth(before.interval, after.interval),
        ),
    ]
    years = before.period.years_to(after.period) if before.period and after.period else None
    if years and round(years) > 1 and after.interval.low > 0:
        ratio = f"{_lines.plain(after)} ÷ {_lines.plain(before)}"
        yearly = compound(before.interval, after.interval, round(years))
        steps.append(
            Step(
                f"100 × (({ratio}) ^ (1/{round(years)}) − 1)",
                f"{wording.number(100 * (times ** (1 / round(years)) - 1), 3)}% a year",
                yearly,
            )
        )
    return steps


def _signed(percent: float) -> str:
    return f"{'+' if percent >= 0 else ''}{wording.amount(percent, '%', 4)}"
