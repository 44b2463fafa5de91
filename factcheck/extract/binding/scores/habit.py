"""How often a text states results of its own figures: where it seldom does, less is tied."""

from math import exp, log

from factcheck.extract.binding.entries.entry import Entry, Type

SELDOM, OFTEN = -0.8, 0.3  # what it adds to the odds, where the habit is strong
USUAL = 0.12  # of the figures of a text: those that state a result of others
FEW = 8.0  # figures of a usual text that are counted with those of each document
STERN = 4.0  # how much more it takes away than it adds: a false tick costs trust
DENSE = 1.6  # times as much is added where all fits
LEAST, MOST = -4.0, 2.0  # what it may add
SHORT = 15  # figures: in so short a text every one may state a result
UNKNOWN = -0.5  # the least that the habit of so short a text takes away


def shift_of(book: list[Entry], best: list[float]) -> float:
    """What it adds to the odds of a claim that the text often or seldom states results.

    `best` are the log-odds of the likeliest candidate of each entry.
    """
    figures = sum(entry.type is not Type.DATE for entry in book)
    results = sum(1 / (1 + exp(-odds)) for odds in best)
    share = (results + USUAL * FEW) / (figures + FEW)
    shift = _odds(share) - _odds(USUAL)
    least = UNKNOWN if len(book) <= SHORT else LEAST
    return max(least, min(MOST, shift if shift > 0 else STERN * shift))


def for_tick(shift: float) -> float:
    """What the habit adds where all fits: the more a text reckons, the less is chance."""
    return shift * DENSE if shift > 0 else shift


def _odds(share: float) -> float:
    share = min(share, 0.9)
    return log(share / (1 - share))
