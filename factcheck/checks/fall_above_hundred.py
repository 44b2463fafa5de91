"""A fall of more than 100 per cent of what cannot go below nothing.

A fall of 100 per cent leaves nothing. Profits, balances, margins and rates of growth can turn
negative and so fall by more; sales, visits and tonnes cannot.
"""

from functools import cache

import regex

from factcheck.checks import Context, Outcome, _growth, _lines
from factcheck.lexicon import load
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Verdict
from factcheck.model.interval import point
from factcheck.model.quantity import Quantity
from factcheck.model.relation import By, Change, Direction
from factcheck.pattern import compiled

CODE = "FC108"
RELATION = Change
NEEDS = ("by",)
FORMULA = "fall ≤ 100"
FLAGS = [
    "Visits to the museum fell by [[120 per cent]] last year.",
    "Sales of cassettes dropped [[140%]] to 500 from 1,200.",
]
PASSES = [
    "Visits to the museum fell by 20 per cent to 960 from 1,200.",
    "Visits to the museum rose by 120 per cent last year.",
    "Profit fell 120% to a loss of £2m from a profit of £10m.",
    "The trade balance fell by 150 per cent last year.",
    "Net assets were down 130% on the year before.",
]
BEFORE, BEHIND = 160, 80  # characters in which the words stand for what fell


def check(change: Change, context: Context) -> Outcome | None:
    """Hold a fall against all that there was."""
    by = change.said(By.PERCENT)
    if by is None or by.unit != "%" or change.direction is not Direction.DOWN:
        return None
    if not _growth.exceeds_all(change, by):
        return None
    if _can_be_negative(change, by, context):
        return None
    message = f"A fall of 100% leaves nothing; the text says a fall of {by.inside}."
    step = _lines.step(f"100% − {_lines.plain(by)}", point(100) - by.interval, "%")
    return Outcome(
        Verdict.INCONSISTENT,
        by,
        message,
        by.text,
        "at most 100%",
        (step,),
        (PLAIN,),
        "at most 100%",
    )


def _can_be_negative(change: Change, by: Quantity, context: Context) -> bool:
    """True if a level is negative, or a word near by names what may become so."""
    levels = [one for one in (change.before, change.after) if one]
    if any(one.interval.low < 0 for one in levels):
        return True
    start, end = by.span.start, by.span.end
    ahead = context.text[max(0, start - BEFORE) : start]
    behind = context.text[end : end + BEHIND].partition(". ")[0]
    return bool(_signed().search(f"{ahead.rpartition('. ')[2]} {behind}".lower()))


@cache
def _signed() -> regex.Pattern[str]:
    """The stems of what may be negative, and other terms in which a fall may be put."""
    words = [word for rows in ("signed", "loose") for word in load("growth")[rows]["words"]]
    return compiled(rf"\b(?:{'|'.join(map(regex.escape, words))})")
