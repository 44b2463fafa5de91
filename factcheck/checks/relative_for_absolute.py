"""The per cent by which two risks differ is not the one that they give.

From 2 in 1,000 to 3 in 1,000 a risk rises by 50 per cent of itself (relative), and by 0.1
percentage points (absolute); the two are easily taken for each other (Gigerenzer et al.,
2007, Psychological Science in the Public Interest 8). Small numbers may have been rounded.
"""

import re

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _lines, _outcomes
from factcheck.model.figure import bounds, figure
from factcheck.model.fit import settle
from factcheck.model.interval import Interval, growth
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_statistics import Risk

CODE = "FC706"
RELATION = Risk
FORMULA = "100 × (risk ÷ other risk − 1)"
FLAGS = [
    "Women on the pill had a [[5%]] higher risk: 30 in 1,000 against 20 in 1,000.",
    "Women on the pill had a [[1%]] higher risk (3 in 100 compared with 2 in 100).",
    "On the drug the risk was [[33 percentage points]] lower: 2 in 100 against 3 in 100.",
    "The rates were 20% and 15%, a relative risk reduction of [[45%]].",
    "Deaths came to 40 of every 10,000 in town and 60 of every 10,000 here, [[80%]] more.",
]
PASSES = [
    "Women on the pill had a 50% higher risk: 3 in 1,000 against 2 in 1,000.",
    "Smokers are twice as often ill: 6% compared with 3%, a 100% higher risk.",
    "On the drug the risk was 1 percentage point lower: 2 in 100 against 3 in 100.",
    "The rates were 20% and 15%, a relative risk reduction of 25%.",
    "Deaths came to 40 of every 10,000 in town and 60 of every 10,000 here, 50% more.",
    "Women on the pill had 60% higher odds of this risk: 40 in 100 against 30 in 100.",
]
ROUNDED = "the risks as rounded"
SWAPPED = {
    Kind.PERCENTAGE: "the absolute difference, in percentage points, given as a per cent",
    Kind.POINTS: "the relative difference given in percentage points",
}
_BASE = re.compile(r"in ([0-9][0-9,]*)")


def check(risk: Risk, context: Context) -> Outcome | None:
    """Compare in relative terms and in absolute ones."""
    before, after, by = risk.before, risk.after, risk.by
    if by.kind not in SWAPPED or before.interval.low <= 0:
        return None
    absolute = by.kind is Kind.POINTS
    ways = (_difference, _relative) if absolute else (_relative, _difference)
    found = settle(
        bounds(by.interval),
        ways[0],
        [replace(figure(one), readings=figure(one).readings[:1]) for one in (before, after)],
        others=[
            (SWAPPED[by.kind], ways[1]),
            (ROUNDED, lambda *_: ways[0](_rounded(before), _rounded(after))),
        ],
    )
    unit = "percentage_point" if absolute else "%"
    told = printed_like(by, found.value, apart=not found.holds)
    message = f"{after.text} differs from {before.inside} by {told}; the text says {by.inside}."
    line = _lines.step(f"{after.text} against {before.text}", found.computed, unit)
    return _outcomes.outcome(found, by, message, [line], remedy=told)


def _relative(before: Interval, after: Interval) -> Interval:
    return growth(before, after).unsigned


def _difference(before: Interval, after: Interval) -> Interval:
    return (after - before).scaled(100).unsigned


def _rounded(risk: Quantity) -> Interval:
    """A count "in 1,000" to the nearest whole one; a per cent as it stands."""
    match = _BASE.search(risk.text)
    if not match:
        return risk.interval
    half = 0.5 / float(match[1].replace(",", ""))
    return Interval(risk.interval.low - half, risk.interval.high + half)
