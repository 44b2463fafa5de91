"""Choose among the candidates of a document: the best of each result, the surest first."""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.binding.candidates import Candidate
from factcheck.extract.binding.entry import Entry
from factcheck.extract.binding.search import of_entry
from factcheck.extract.binding.features import Terms, terms
from factcheck.lexicon import load

TICK = 0.5  # log-odds from which a fitting candidate may be ticked


def chosen(book: list[Entry], year: int | None) -> Iterator[Candidate]:
    """The candidates that are likely meant, the likeliest first; no operands serve twice."""
    taken: set[frozenset[int]] = set()
    for _, candidate in sorted(_likely(book, year), key=lambda pair: -pair[0]):
        numbers = frozenset(entry.number for entry in candidate.entries)
        if numbers not in taken:
            taken.add(numbers)
            yield candidate


def _likely(book: list[Entry], year: int | None) -> Iterator[tuple[float, Candidate]]:
    for result in book:
        scored = [(score(terms(c, book)), c) for c in of_entry(book, result, year)]
        best = max(scored, key=lambda pair: pair[0], default=None)
        if best and best[0] >= TICK:
            yield best


def score(found: Terms) -> float:
    """The log-odds that these numbers were meant to make this claim."""
    weights = _weights()
    return weights["bias"] + sum(weights.get(name, 0.0) * size for name, size in found.items())


@cache
def _weights() -> dict[str, float]:
    return dict(load("weights")["fits"])
