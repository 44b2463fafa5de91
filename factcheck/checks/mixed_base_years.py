"""The wording compares with one time, the figures with another.

"Year on year" sets a month against the same month of the year before; figures for January and
February are a month apart. Where the per cent fits the figures all the same, one of the two is
mislabelled; where it does not, two baselines may both be true and nothing is decided. A change
between two figures for the very same year has no reading.
"""

from factcheck.checks import Context, Outcome, _growth, _lines
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change
from factcheck.pattern import lazy

CODE = "FC110"
RELATION = Change
NEEDS = ("before", "after")
FORMULA = "the later period − the earlier period = what the words compare with"
FLAGS = [
    "Turnover was up [[5%]] year on year to £6.0bn in February 2017 from £5.7bn in January 2017.",
    "Catches fell to [[530 tonnes]] in 1985 from 696 tonnes in 1985.",
]
PASSES = [
    "Turnover was up 25% year on year to £6.0bn in February 2017 from £4.8bn in February 2016.",
    "Turnover was up 12% year on year to £6.0bn in February 2017 from £5.7bn in January 2017.",
    "Catches fell to 530 tonnes in 1985 from 696 tonnes in 1984.",
    "Catches fell to 530 tonnes in 1985, compared with 696 tonnes in 1985 across the border.",
    "Revised catches fell to 530 tonnes in 1985 from 696 tonnes in 1985.",
]
_YEAR = lazy(r"(?:the )?(?:year )?[12][0-9]{3}")
# Two figures for one year: an estimate and another, or two groups.
_FROM_TO = lazy(r"(?<!compared )(?<!relative )\b(?:from|to)\b")
_OTHER = lazy(
    r"\b(?:revis|restat|estimat|forecast|project|predict|target|budget|plan|expect|correct|assum"
    r"|prelimin|proposal|propos|guidance|outlook|consensus)"
)
AHEAD = 120  # characters


def check(change: Change, context: Context) -> Outcome | None:
    """Compare the periods of the levels with each other and with the words."""
    before, after, by = change.before, change.after, change.said(By.PERCENT)
    if before is None or after is None or before.period is None or after.period is None:
        return None
    if _same_year(before, after, context):
        return _same(before, after)
    if by is None or not _growth.is_year_on_year(by, context.text):
        return None
    months = _growth.months_off_a_year(change, by, context.text)
    return _mixed(before, after, by) if months else None


def _same_year(before: Quantity, after: Quantity, context: Context) -> bool:
    """True if both ends are dated with one year, each in words of its own."""
    early, late = before.period, after.period
    if early is None or late is None or early.span == late.span:
        return False
    dated = _YEAR.fullmatch(early.text.lower()) and early.text.lower() == late.text.lower()
    start, end = (edge(before.span, after.span) for edge in (min, max))
    if not dated or before.value == after.value:
        return False
    near = context.text[max(0, start.start - AHEAD) : end.end].lower()
    between = context.text[start.end : end.start].lower()
    return bool(_FROM_TO.search(between)) and not _OTHER.search(near)


def _same(before: Quantity, after: Quantity) -> Outcome:
    year = after.period.text if after.period else ""
    message = f"Both {before.inside} and {after.inside} are given for {year}."
    remedy = "two different years"
    return Outcome(Verdict.INCONSISTENT, after, message, year, remedy, remedy=remedy)


def _mixed(before: Quantity, after: Quantity, by: Quantity) -> Outcome:
    early, late = (one.period.text if one.period else "" for one in (before, after))
    steps = []
    fits = before.interval.low > 0 and after.interval.low > 0
    if fits:
        fits = _growth.fitted(by, before, after).verdict is not Verdict.INCONSISTENT
        steps.append(_lines.grown(before, after))
    verdict = Verdict.QUESTIONABLE if fits else Verdict.UNVERIFIABLE
    message = (
        f"{by.text} is said to be year on year, but {early} and {late} are not a year apart"
        + (
            f"; the figures give {by.inside} over that time."
            if fits
            else ": the per cent and the figures do not start from the same time."
        )
    )
    remedy = "the time that the per cent is for, or the figure of a year before"
    return Outcome(
        verdict,
        by,
        message,
        f"{early} and {late}",
        "a year",
        tuple(steps),
        (PLAIN,),
        remedy if fits else "",
    )
