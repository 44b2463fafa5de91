"""All candidates of one result."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates import again, dates, lists
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.pairs import pairs
from factcheck.extract.binding.entries.entry import Entry


def of_frames(book: list[Entry], result: Entry, names: frozenset[str]) -> Iterator[Candidate]:
    """Those of some frames of two operands, and of "listed"."""
    yield from pairs(book, result, names)
    if "listed" in names:
        yield from lists.parts(book, result)


def of_entry(book: list[Entry], result: Entry, year: int | None) -> Iterator[Candidate]:
    """Every fitting candidate whose result is this entry; `year` is that of publication."""
    yield from pairs(book, result)
    yield from lists.parts(book, result)
    yield from lists.rest(book, result)
    yield from lists.conversions(book, result)
    yield from dates.elapsed(book, result, year)
    yield from again.flows(book, result)
