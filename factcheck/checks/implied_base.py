"""A growth said without its base implies one: does the text name another?

The level before is after ÷ (1 + p ÷ 100). Where the text gives that level elsewhere, for the
same thing and the same period, the two must meet. Where it gives only levels of other years,
nothing can be decided; the report shows what the growth would imply for them, and different
base years are not a contradiction.
"""

from msgspec.structs import replace

from factcheck.checks import Context, Outcome, _implied, _lines, _outcomes, _percentages, _phrases
from factcheck.checks._implied_series import NEAR, imply
from factcheck.model.figure import figure
from factcheck.model.finding import Proposal
from factcheck.model.fit import settle
from factcheck.model.period import Period
from factcheck.model.printed_form import printed_like
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change, Direction
from factcheck.model.subject import alike
from factcheck.pattern import lazy

CODE = "FC111"
RELATION = Change
NEEDS = ("by",)
FORMULA = "after ÷ (1 + p ÷ 100)"
FLAGS = [
    (
        "The hospital treated 8,000 patients in 2016, up [[60 per cent]] on 2015."
        " In 2015 it had treated 6,410 patients."
    ),
]
PASSES = [
    "The club has 240 members, up by a third on 2015. In 2015 it had 180 members.",
    (
        "The hospital treated 8,000 patients in 2016, up 60 per cent on 2015."
        " In 2015 it had treated 5,000 patients."
    ),
    (
        "Calls about fraud have seen a spike of 300 per cent since 2014."
        " The line took 4,800 calls about fraud in 2016, up from 600 in 2010."
    ),
]
_A_YEAR = lazy(r"(?:a|one) year (?:ago|earlier|before|previously)")
HALF = 50  # per cent
APART = 5  # times: figures further apart are about different things


def check(change: Change, context: Context) -> Outcome | None:
    """Find the level that the growth starts from, in or outside of its sentence."""
    by, claim = change.said(By.PERCENT), context.claim
    if by is None or claim is None or change.before or change.also:
        return None
    by = _percentages.as_percent(by)
    if change.after is not None:
        base = _said_base(change.after, change.basis, context)
        if base:
            return _compare(change, by, change.after, base)
        return _alone(change, by, change.after, context)
    return imply(change, by, claim, context)


def _said_base(after: Quantity, basis: Period | None, context: Context) -> Quantity | None:
    """The one level of the same thing for the period compared with."""
    if basis is None or not after.of:
        return None
    at = after.span.start
    found = [
        one
        for one in context.quantities_near(at, at, NEAR)
        if one.is_level
        and one.period
        and one is not after
        and _is_base(one.period, basis, after.period)
        and one.dimension == after.dimension
        and alike(one.of, after.of)
        and max(one.interval.middle, after.interval.middle)
        < APART * min(one.interval.middle, after.interval.middle)
    ]
    return found[0] if len(found) == 1 else None


def _is_base(one: Period, basis: Period, after: Period | None) -> bool:
    """True if a level is for the period compared with.

    "A year earlier" counts from the later one.
    """
    if _A_YEAR.match(basis.text.lower()) and after and after.start and one.start:
        months = (after.start.year - one.start.year) * 12 + after.start.month - one.start.month
        return months == 12 and one.months == after.months
    return _same(one, basis)


def _same(one: Period, other: Period) -> bool:
    if one.known and other.known:
        return (one.start, one.end) == (other.start, other.end)
    return one.text == other.text


def _compare(change: Change, by: Quantity, after: Quantity, base: Quantity) -> Outcome:
    found = settle(
        figure(base), lambda b, a: a / _implied.factor(change, b), [figure(by), figure(after)]
    )
    value = _lines.middle(after) / _implied.times(change, by)
    implied = printed_like(base, value, apart=not found.holds)
    way = f"a {'fall' if change.direction is Direction.DOWN else 'rise'} of {by.inside}"
    message = f"{after.text} after {way} means {implied} before{_phrases.against(found, base)}"
    expression = f"{_lines.plain(after)} ÷ ({_implied.factor_text(change, by)})"
    line = _lines.step(expression, found.computed, after.unit, value)
    remedy, mended = f"{implied} instead of {base.inside}", (Proposal(base, implied),)
    outcome = _outcomes.outcome(found, by, message, [line], remedy=remedy, mended=mended)
    return replace(outcome, stated=base.text, computed=implied)


def _alone(change: Change, by: Quantity, after: Quantity, context: Context) -> Outcome | None:
    """The figure before that the growth implies, where none is tied to it."""
    factor = _implied.factor(change, by.interval)
    if factor.low <= 0 or change.direction is None or not _implied.usable(after):
        return None
    value = _lines.middle(after) / _implied.times(change, by)
    expression = f"{_lines.plain(after)} ÷ ({_implied.factor_text(change, by)})"
    line = _implied.line(expression, after.interval / factor, after.unit, value)
    halved = by.kind is Kind.RATIO and change.direction is Direction.DOWN and by.value == HALF
    if line is None or halved or line.interval.meets(after.interval):
        return None  # nothing is "half less"; the printed digits may hide the whole change
    more = "less" if change.direction is Direction.DOWN else "more"
    implied = f"{after.text} is {_implied.plain(by)} {more} than about {line.result}"
    return _implied.undecided(implied, (after, by), line, context, by)
