"""The figures go the other way than the words.

A verb of rising wants a later figure above the earlier one, a verb of falling one below.
"""

from factcheck.checks import Context, Outcome, _growth, _lines, _outcomes, _phrases
from factcheck.model import wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Step, Verdict
from factcheck.model.interval import Interval
from factcheck.model.precision import ROUNDED
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Change, Direction
from factcheck.pattern import lazy

CODE = "FC102"
RELATION = Change
NEEDS = ("before", "after")
FORMULA = "after − before has the sign of the verb"
FLAGS = [
    "The jobless rate fell from 5% to [[6%]].",
    "The rate fell from 5.1% to [[6.2%]].",
    "March deliveries totalled [[152.5 tonnes]], up from 217.3 tonnes.",
]
PASSES = [
    "Fees of £370m to £400m are due, down from a target of £400m to £440m.",
    "The plan would cut imports from 3 to 5 million barrels, and dues fell from 6% to 5%.",
    "The rate fell from 6.2% to 5.1%.",
    "Visits rose to 7,000 from 7,000.",
    "Shops cut deep: prices were down from 5 to 25 per cent.",
    "Up from 1.2m tonnes in 2015, the harvest rose to 1.5m tonnes.",
]


BEHIND, AHEAD = 30, 60  # characters
_STRETCH = lazy(
    r"(?:\b(?:up|down) from(?: [a-z]+){0,4}|\b(?:range|guidance|outlook|forecast|estimate|target)"
    r"(?: rather)? (?:of|from)(?: [a-z]+){0,2}|\banywhere from) $"
)
_ON_THE_YEAR = lazy(r",? (?:year[- ](?:over|on)[- ]year|(?:from|on|over) (?:a year|last year))")


def check(change: Change, context: Context) -> Outcome | None:
    """Compare the sign of the difference with the verb."""
    before, after = change.before, change.after
    if before is None or after is None or change.direction is None:
        return None
    if change.by is None and _is_range(before, after, context):
        return None
    lines = (_lines.gap(before, after, after.unit),)
    if _lines.middle(before) == _lines.middle(after):
        message = f"Both figures are {after.inside} as printed: no direction can be seen."
        return _outcomes.no_tick(after, message, "the two figures are printed alike", lines)
    return _directed(change.direction, before, after, lines)


def _directed(
    said: Direction, before: Quantity, after: Quantity, lines: tuple[Step, ...]
) -> Outcome:
    gap = after.interval - before.interval
    way = _growth.way(before, after)
    message = f"{_phrases.from_to(before, after)} is {way}"
    if way is said:
        return _outcomes.no_tick(after, f"{message}, as the text says.", "direction fits", lines)
    verdict = _verdict(after.significant - before.significant, said)
    unit = "points" if after.kind is Kind.PERCENTAGE else after.unit
    computed = wording.span(gap, unit, 3)
    remedy = "the other direction, or the two figures exchanged"
    message += f"; the text says {said}."
    return Outcome(verdict, after, message, said, computed, lines, (PLAIN, ROUNDED), remedy)


def _is_range(before: Quantity, after: Quantity, context: Context) -> bool:
    """True if the two are the ends of one stretch: "down from 5 to 25 per cent".

    One unit serves both, or the words beside them say so: "down from a target of £40m to £44m".
    """
    if before.span.end > after.span.start or _lines.middle(after) <= _lines.middle(before):
        return False
    text, start, end = context.text, before.span.start, after.span.end
    if text[before.span.end : after.span.start].strip() not in ("to", "and", "-", "–"):
        return False
    elided = before.kind is not Kind.COUNT and _bare(before.text) and not _bare(after.text)
    behind = text[end : end + BEHIND].lower()
    ahead = text[max(0, start - AHEAD) : start].lower()
    return elided or bool(_ON_THE_YEAR.match(behind) or _STRETCH.search(ahead))


def _bare(text: str) -> bool:
    """True if a figure has neither sign nor unit of its own: "5", "five"."""
    return text.rstrip("0123456789., ") == "" or text.isalpha()


def _verdict(gap: Interval, said: Direction) -> Verdict:
    """Only rounding that would turn the figures round lets the words stand."""
    turned = gap.high > 0 if said is Direction.UP else gap.low < 0
    return Verdict.QUESTIONABLE if turned else Verdict.INCONSISTENT
