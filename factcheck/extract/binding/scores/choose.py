"""Choose among the candidates of a document: the best of each result, the surest first."""

from collections.abc import Iterator
from functools import cache
from math import exp, log

from msgspec import Struct

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.frames import of_result
from factcheck.extract.binding.candidates.search import of_entry
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules import plain as accuse
from factcheck.extract.binding.rules import undivided, unrivalled
from factcheck.extract.binding.scores.features import Terms, terms
from factcheck.extract.binding.scores.intended import intended
from factcheck.lexicon import load
from factcheck.model.span import Span

TICK = -0.6  # log-odds from which a fitting candidate may be ticked
RIVAL = -2.3  # log-odds of a fit from which nothing else of its result is accused
SELDOM, OFTEN = -0.8, 0.3  # what the habit of a text adds to the odds, where it is strong
PLAIN, PLAIN_OFTEN = 2.0, 0.7  # log-odds from which a misfit was plainly meant, by habit
CROSS = 9.0  # log-odds of what a rule ties
USUAL = 0.12  # of the figures of a text: those that state a result of others
FEW = 8.0  # figures of a usual text that are counted with those of each document
STERN = 4.0  # how much more it takes away than it adds: a false tick costs trust
LEAST, MOST = -4.0, 2.0  # what the habit of a text may add


UNKNOWN = -0.5  # the least that the habit of so short a text takes away
SHORT = 15  # figures: in so short a text every one may state a result


Weighed = tuple[tuple[str, float], ...]  # the terms of a score, each with what it adds


class Choice(Struct, frozen=True):
    """A candidate that was chosen, with its log-odds; `sure` where it may be crossed.

    `terms` are what the odds are the sum of; there are none where a rule ties.
    """

    odds: float
    candidate: Candidate
    sure: bool = False
    terms: Weighed = ()


Best = tuple[float, Candidate | None]
NONE: Best = (-CROSS, None)
TOLD: Best = (CROSS, None)


def chosen(
    book: list[Entry], year: int | None, tied: frozenset[Span] = frozenset()
) -> Iterator[Choice]:
    """The candidates that are likely meant, the likeliest first; no numbers serve twice.

    A text that seldom states results of its own figures is asked only for those that it marks.
    Nothing is asked of figures that their own sentence ties in full (`tied`).
    """
    free = [entry.quantity.span not in tied for entry in book]
    best = [_first(book, e, year, asked=f and _stated(e)) for e, f in zip(book, free, strict=True)]
    if len(book) <= SHORT or _habit(book, best) > SELDOM:
        for n, entry in enumerate(book):
            if free[n] and not _stated(entry):
                best[n] = best_of(book, entry, year)
    shift = _habit(book, best)
    taken: set[frozenset[int]] = set()
    asked = (n for n, entry in enumerate(free) if entry)
    likely = (choice for n in asked for choice in _of_result(book, n, best[n], year, shift))
    for choice in sorted(likely, key=lambda choice: -choice.odds):
        numbers = frozenset(entry.number for entry in choice.candidate.entries)
        if numbers not in taken:
            taken.add(numbers)
            yield choice


def _first(book: list[Entry], entry: Entry, year: int | None, *, asked: bool) -> Best:
    """The best of what is asked; what its sentence ties is a result if it is no level."""
    if asked:
        return best_of(book, entry, year)
    return NONE if entry.type in (Type.LEVEL, Type.DATE) else TOLD


def _stated(entry: Entry) -> bool:
    """True if a marker says that it is a result; what is no level always is one."""
    frames = of_result(entry.type)
    return entry.type is not Type.LEVEL or any(f.result.mark(entry) > 0 for _, f in frames)


def best_of(book: list[Entry], result: Entry, year: int | None) -> Best:
    """The likeliest fitting candidate of a result, with its log-odds."""
    scored = [(score(terms(c, book)), c) for c in of_entry(book, result, year)]
    return max(scored, key=lambda pair: pair[0], default=NONE)


def _habit(book: list[Entry], best: list[Best]) -> float:
    """What it adds to the odds that a text often or seldom states results of its own figures."""
    figures = sum(entry.type is not Type.DATE for entry in book)
    results = sum(1 / (1 + exp(-odds)) for odds, _ in best)
    share = (results + USUAL * FEW) / (figures + FEW)
    shift = _odds(share) - _odds(USUAL)
    least = UNKNOWN if len(book) <= SHORT else LEAST
    return max(least, min(MOST, shift if shift > 0 else STERN * shift))


def _odds(share: float) -> float:
    share = min(share, 0.9)
    return log(share / (1 - share))


def _of_result(
    book: list[Entry], number: int, best: Best, year: int | None, shift: float
) -> Iterator[Choice]:
    odds, candidate = best
    if candidate and odds + shift >= TICK:
        turned = accuse.turned(candidate)
        habit = ("habit of the text", shift)
        weighed = (*_weighed("fits", terms(candidate, book)), habit)
        yield Choice(odds + shift, turned or candidate, sure=bool(turned), terms=weighed)
    elif rest := next(accuse.rest(book, book[number], year), None):
        yield Choice(CROSS, rest, sure=True)  # its words tie it, whatever comes out
    elif odds <= RIVAL:
        yield from _accused(book, book[number], year, shift)


def _accused(book: list[Entry], result: Entry, year: int | None, shift: float) -> Iterator[Choice]:
    """What was plainly meant and does not fit; a text that seldom states results is spared."""
    if shift <= SELDOM:
        return
    often = shift >= OFTEN
    for accuser in (*_SURE, unrivalled.steps) if often else _SURE:
        for candidate in accuser(book, result, year):
            yield Choice(CROSS, candidate, sure=True)
    scored = [(score(told, "meant"), c, told) for c, told in _misfits(book, result)]
    odds, best, told = max(scored, key=lambda found: found[0], default=(-CROSS, None, {}))
    if best and odds >= (PLAIN_OFTEN if often else PLAIN):
        yield Choice(odds, best, sure=True, terms=_weighed("meant", told))


def _misfits(book: list[Entry], result: Entry) -> Iterator[tuple[Candidate, Terms]]:
    for candidate, told in intended(book, result):
        yield candidate, dict.fromkeys(told, 1.0)


_SURE = (
    accuse.years,
    accuse.conversion,
    undivided.remainder,
    undivided.totals,
    unrivalled.whole_for_step,
)


def score(found: Terms, table: str = "fits") -> float:
    """The log-odds that these numbers were meant to make this claim."""
    weights = _weights(table)
    return weights["bias"] + sum(weights.get(name, 0.0) * size for name, size in found.items())


def _weighed(table: str, found: Terms) -> Weighed:
    """What each term adds, the most telling first."""
    weights = _weights(table)
    added = [("bias", weights["bias"])]
    added += [(name, weights[name] * size) for name, size in found.items() if name in weights]
    return tuple(sorted(added, key=lambda term: (-abs(term[1]), term[0])))


@cache
def _weights(table: str) -> dict[str, float]:
    return dict(load("weights")[table])
