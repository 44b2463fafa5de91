"""The ledger of a text, as a test asks for it."""

from collections.abc import Iterable, Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.search import of_entry
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.entries.ledger import ledger
from factcheck.extract.claims import extract
from factcheck.extract.document import Find
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import Finders
from factcheck.model.document import Document

YEAR = 2025  # of publication
Told = tuple[str, str, tuple[str, ...]]  # a candidate: its frame, its result and its operands


class Nobody(Finders):
    """Keeps the document that finders would see, and proposes nothing."""

    whole: Whole | None = None

    def across(self, whole: Whole) -> Iterable[Find]:
        """None of the finders."""
        self.whole = whole
        return ()


def book_of(text: str) -> list[Entry]:
    """Every entry of a text."""
    finders = Nobody()
    extract(Document(text), finders)
    return ledger(finders.whole) if finders.whole else []


def entry_of(text: str, number: str) -> Entry:
    """The entry of a text whose printed number is this one."""
    return next(entry for entry in book_of(text) if entry.quantity.text == number)


def told(candidate: Candidate) -> Told:
    """A candidate by the printed numbers that it holds."""
    operands = tuple(entry.quantity.text for entry in candidate.operands)
    return candidate.name, candidate.result.quantity.text, operands


def candidates(book: list[Entry]) -> Iterator[Candidate]:
    """Every fitting candidate of a ledger."""
    for entry in book:
        yield from of_entry(book, entry, YEAR)
