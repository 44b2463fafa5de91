"""What words tie, whatever comes out, and what was plainly meant and does not fit."""

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.rules import (
    apposed,
    arithmetic,
    explained,
    flows,
    groups,
    levels,
    mended,
    parts,
    percents,
    plain,
    products,
    rates,
    retold,
    shares,
    spans,
    undivided,
    yearly,
)
from factcheck.extract.binding.scores.best import Best
from factcheck.extract.binding.scores.habit import SELDOM

LIKELY = 0.5  # log-odds of a fit from which nothing else of its result is accused
FITS = 2.0  # log-odds of a fit from which no total is accused
SPARED = -1.4  # what the habit of a text takes away from which no rule accuses
TOTALS, PARTS = ("sum", "listed"), 3


def tied(book: list[Entry], result: Entry, year: int | None) -> Candidate | None:
    """The first candidate whose words tie its figures beyond doubt."""
    return next((found for tie in _TIES for found in tie(book, result, year)), None)


def accused(
    book: list[Entry], best: Best, result: Entry, year: int | None, shift: float
) -> list[Candidate]:
    """What was plainly meant and does not fit, where nothing else is likely meant.

    A text that seldom states results is spared, but for the total of three parts or more.
    """
    odds, fits = best
    if odds < LIKELY and shift > SPARED:
        return [found for accuser in _ACCUSERS for found in accuser(book, result, year)]
    if odds < FITS and not (fits and fits.name in TOTALS):
        listed = undivided.totals(book, result, year)
        return [c for c in listed if shift > SELDOM or len(c.operands) >= PARTS]
    return []


_TIES = (plain.rest, shares.tied)  # their words tie them, whatever comes out
_ACCUSERS = (
    spans.years,
    spans.days,
    spans.ago,
    plain.conversion,
    apposed.multiples,
    apposed.magnitudes,
    arithmetic.said,
    groups.groups,
    yearly.yearly,
    percents.against,
    percents.sums,
    levels.changes,
    explained.explained,
    shares.shares,
    products.products,
    rates.rates,
    undivided.remainder,
    undivided.totals,
    mended.sums,
    parts.exceeding,
    parts.opposed,
    flows.flows,
    retold.pointed,
    retold.thousands,
)
