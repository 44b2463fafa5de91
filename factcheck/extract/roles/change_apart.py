"""A step beside the level of another comparison: "rose by six to 240, against 310 a year ago".

The barges rose by six since last week, say, and are 70 fewer than a year ago. Where the level is
dated a year back and the step is not, a step that is far too small for it is of another stretch.
"""

from factcheck import units
from factcheck.extract.roles.bound import Clause
from factcheck.extract.roles.change_parts import Parts
from factcheck.model.interval import Interval, growth
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Direction
from factcheck.pattern import lazy

SHORT = 3.0  # times: so much larger is what lies between the levels than the step
SLIP = 10.0  # a step that is too small by just this is a slip of the pen
PERCENTS = frozenset({Kind.PERCENTAGE, Kind.POINTS, Kind.RATIO})
_YEAR_BACK = lazy(
    r"\b(?:(?:a|one) year|(?:12|twelve) months) (?:ago|earlier|before|previously)\b|\byear[- ]ago\b"
    r"|\b(?:last|the previous|the prior|the preceding) year\b|\b(?:same|corresponding|comparable)\b"
)
_YEARLY = lazy(
    r"\byear[- ](?:on|over)[- ]year\b|\bannual(?:ly)?\b"
    r"|\b(?:in|on|over|during|for|from) (?:the|a|last|this) (?:past |last )?"
    r"(?:year|12 months|twelve months)\b"
)
_BY_ONE = lazy(r"\bby one to\b")


def is_of_another(clause: Clause, parts: Parts, change: Change, said: str, told: str) -> bool:
    """True if the step cannot lead from the level that `told` dates a year back.

    `said` is what the sentence says before that level, `told` what stands around it.
    """
    before, after = change.before, change.after
    if before is None or after is None or change.direction is None:
        return False
    if not _YEAR_BACK.search(told) or _YEARLY.search(said):
        return False
    if _are_tied(clause.shadow.text, parts):
        return False
    steps = [clause.quantity(place) for place in parts.by]
    gap = after.interval - before.interval
    if gap.holds(0.0) or any(_leads(step, before, after) for step in steps):
        return False
    if (gap.middle > 0) is not (change.direction is Direction.UP):
        alike = all(_in_terms_of(step, after) for step in steps)
        return alike and (bool(steps) or _BY_ONE.search(said) is not None)
    return bool(steps) and all(_is_short(step, after, gap.unsigned) for step in steps)


def _are_tied(text: str, parts: Parts) -> bool:
    """ "To 28, an increase of 19 from 9 last year"; not "at 104, up 0.3 from April, against 98"."""
    if parts.after is None or parts.before is None:
        return True
    behind = [place for place in parts.by if place > parts.after]
    return bool(behind) and not _OWN_BASE.match(text, behind[-1] + 1, parts.before)


_OWN_BASE = lazy(r"[ ](?:from|on|over|since|than)[ ](?:the[ ])?D")


def _leads(step: Quantity, before: Quantity, after: Quantity) -> bool:
    """True if a step, of whatever kind, is the size of what lies between the levels."""
    step = units.in_unit_of(step, after)
    size = (after.interval - before.interval).unsigned
    if step.interval.meets(size):
        return True
    grown = growth(before.interval, after.interval) if before.interval.low > 0 else size
    return step.kind is Kind.PERCENTAGE and step.interval.meets(grown.unsigned)


def _is_short(step: Quantity, after: Quantity, size: Interval) -> bool:
    """True if a step in the terms of the levels falls far short of what lies between them."""
    if not _in_terms_of(step, after):
        return False
    step = units.in_unit_of(step, after)
    slip = step.interval.scaled(SLIP).meets(size)
    return not slip and SHORT * step.interval.high < size.low


def _in_terms_of(step: Quantity, level: Quantity) -> bool:
    """True if a step is put as the level is; "15% to £63m, against £553m a year ago" is a slip."""
    return {step.kind, level.kind} <= PERCENTS or step.kind not in (*PERCENTS, Kind.MULTIPLE)
