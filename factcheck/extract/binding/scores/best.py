"""The likeliest candidate of a result, and the terms that make it so."""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.frames import of_result
from factcheck.extract.binding.candidates.search import of_entry
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.rules.turned import goes_against
from factcheck.extract.binding.scores.features import Terms, terms
from factcheck.lexicon import load

HABIT = "habit of the text"
Weighed = tuple[tuple[str, float], ...]  # the terms of a score, each with what it adds
Best = tuple[float, Candidate | None]
NONE: Best = (-9.0, None)


def is_stated(entry: Entry) -> bool:
    """True if a marker says that it is a result; what is no level always is one."""
    frames = of_result(entry.type)
    return entry.type is not Type.LEVEL or any(f.result.mark(entry) > 0 for _, f in frames)


def best_of(book: list[Entry], result: Entry, year: int | None) -> Best:
    """The likeliest fitting candidate of a result, with its log-odds."""
    return likeliest(book, of_entry(book, result, year))


def forward(book: list[Entry], result: Entry, year: int | None) -> Best:
    """The likeliest of them that goes the way that is said."""
    found = of_entry(book, result, year)
    return likeliest(book, (c for c in found if not goes_against(c)))


def likeliest(book: list[Entry], candidates: Iterator[Candidate]) -> Best:
    """The likeliest of some candidates, with its log-odds."""
    scored = ((score(terms(candidate, book)), candidate) for candidate in candidates)
    return max(scored, key=lambda pair: pair[0], default=NONE)


def score(found: Terms) -> float:
    """The log-odds that these numbers were meant to make this claim."""
    weights = _weights()
    return weights["bias"] + sum([weights.get(name, 0.0) * size for name, size in found.items()])


def weighed(found: Terms, shift: float) -> Weighed:
    """What each term adds, the most telling first, and then the habit of the text."""
    weights = _weights()
    added = [("bias", weights["bias"])]
    added += [(name, weights[name] * size) for name, size in found.items() if name in weights]
    return (*sorted(added, key=lambda term: (-abs(term[1]), term[0])), (HABIT, shift))


@cache
def _weights() -> dict[str, float]:
    return dict(load("weights")["fits"])
