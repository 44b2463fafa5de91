"""Which per cent of growth is which check's business: shared by the checks of growth."""

from datetime import date
from functools import cache

import regex
from msgspec.structs import replace

from factcheck.checks import Context, _ends, _lines, _percentages, _points
from factcheck.lexicon import load
from factcheck.model import diagnosis
from factcheck.model.figure import face_of, figures
from factcheck.model.finding import Closeness, Verdict
from factcheck.model.fit import COARSE, Fit, settle
from factcheck.model.interval import Interval, growth
from factcheck.model.period import Period
from factcheck.model.precision import ROUNDED
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import By, Change, Direction
from factcheck.pattern import compiled

ALL = 100.0
NEAR = 30  # characters beside a per cent that may tell how it is meant
MONTHS = 12


def size(before: Interval, after: Interval) -> Interval:
    """Growth without its sign: the direction has a check of its own."""
    grown = growth(before, after)
    return -grown if after.middle < before.middle else grown


def fitted(by: Quantity, before: Quantity, after: Quantity) -> Fit:
    """The stated per cent set against the change between the levels.

    Two ranges must correspond end by end: both ends too low or too high do not fit.
    """
    found = settle(_percentages.in_percent(by), size, figures((before, after)))
    ends = _ends.shifted(by, before, after, size)
    if ends is None:
        return found
    return replace(found, verdict=Verdict.INCONSISTENT, computed=ends, face=ends, closeness=None)


def of_later(found: Fit, by: Quantity, before: Quantity, after: Quantity) -> bool:
    """True if a per cent that does not fit its digits does so of the later figure.

    What only the rounding of the levels lets fit, more than a unit off, does not fit its digits.
    """
    kindly = found.reading in ("", ROUNDED, COARSE) or is_off(found, by)
    if not kindly or by.interval.low <= 0:
        return False
    return diagnosis.says(_percentages.as_percent(by), size(face_of(after), face_of(before)))


def is_off(found: Fit, by: Quantity) -> bool:
    """True if the printed figures give another per cent, by more than a unit of its last digit."""
    percent = _percentages.as_percent(by)
    off = abs(found.value - (percent.value or 0.0))
    return found.closeness is Closeness.ROUNDING and off > (
        percent.low.step if percent.low else 0.0
    )


def way(before: Quantity, after: Quantity) -> Direction:
    """Which way the printed figures go."""
    return Direction.UP if _lines.middle(after) > _lines.middle(before) else Direction.DOWN


def against(change: Change) -> bool:
    """True if the printed figures go the other way than the words: wrong-direction says so."""
    before, after, said = change.before, change.after, change.direction
    if before is None or after is None or said is None:
        return False
    return _lines.middle(before) != _lines.middle(after) and way(before, after) is not said


def levels(change: Change, context: Context) -> tuple[Quantity, Quantity, Quantity] | None:
    """A per cent of plain growth with both its levels, neither of them below nothing."""
    by, before, after = change.said(By.PERCENT), change.before, change.after
    if by is None or before is None or after is None or not is_plain(change, by, context):
        return None
    usable = before.interval.low > 0 and after.interval.low >= 0 and not against(change)
    return (by, before, after) if usable and not _points.said(by, before, after, size) else None


def is_plain(change: Change, by: Quantity, context: Context) -> bool:
    """True if it is a per cent of the one level, over the one stretch between the two."""
    return not (
        exceeds_all(change, by)
        or is_yearly(by, context.text)
        or months_off_a_year(change, by, context.text)
    )


def exceeds_all(change: Change, by: Quantity) -> bool:
    """True if more is said to be gone than there was."""
    if by.kind is not Kind.PERCENTAGE or by.interval.low <= ALL:
        return False
    before, after = change.before, change.after
    falls = before and after and after.interval.below(before.interval)
    return change.direction is Direction.DOWN or bool(change.direction is None and falls)


def is_yearly(by: Quantity, text: str) -> bool:
    """True if the per cent is for each of several years: "10% a year on average"."""
    return by.unit.endswith("/year") or _said("yearly", by, text)


def months_off_a_year(change: Change, by: Quantity | None, text: str) -> int:
    """By how many months two levels miss the year that "year on year" speaks of.

    Nought where they are a year apart, or the words do not say "year on year".
    """
    early, late = (one and one.period for one in (change.before, change.after))
    if by is None or not early or not late or not is_year_on_year(by, text):
        return 0
    if not (early.start and late.start and early.months == late.months):
        return 0
    return abs(_months(early.start, late.start) - MONTHS) if _dated(early, late) else 0


def is_year_on_year(by: Quantity, text: str) -> bool:
    """True if the words beside a per cent set it against the year before."""
    return bool(by.period and by.period.text.lower() in _words("year_on_year")) or _said(
        "year_on_year", by, text
    )


def _dated(early: Period, late: Period) -> bool:
    """Bare months may be of any year: only their names can be told apart."""
    if not early.start or not late.start:
        return False
    sure = any(digit.isdigit() for digit in early.text) and any(map(str.isdigit, late.text))
    return sure or early.start.month != late.start.month


def _months(early: date, late: date) -> int:
    return (late.year - early.year) * MONTHS + late.month - early.month


def _said(group: str, by: Quantity, text: str) -> bool:
    """True if a word of the group stands right beside the per cent."""
    behind, ahead = _beside(group)
    start, end = by.span.start, by.span.end
    return bool(
        behind.match(text[end : end + NEAR].lower())
        or ahead.search(text[max(0, start - NEAR) : start].lower())
    )


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(load("growth")[group]["words"])


@cache
def _beside(group: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Behind the number, or before it; a comma or bracket may stand between."""
    behind = r",?[ ](?:growth[ ]|rise[ ])?[(]?\L<words>(?![\p{L}-]|[ ](?:ago|before)\b)"
    before = r"(?<![\p{L}-])\L<words>(?:[ ][\p{L}-]+){0,4}[ ]$"
    return compiled(behind, words=_words(group)), compiled(before, words=_words(group))
