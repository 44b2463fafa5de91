"""The ledger of a text, as a test asks for it."""

from collections.abc import Callable, Iterable, Iterator

from factcheck.checking import check
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.search import of_entry
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.entries.ledger import ledger
from factcheck.extract.claims import extract
from factcheck.extract.document import Find
from factcheck.extract.document.whole import Whole
from factcheck.extract.finders import Finders
from factcheck.model.document import Document
from factcheck.model.finding import Verdict

YEAR = 2025  # of publication
Told = tuple[str, str, tuple[str, ...]]  # a candidate: its frame, its result and its operands
Rule = Callable[[list[Entry], Entry, int | None], Iterable[Candidate]]


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


def accused(rule: Rule, text: str) -> list[Told]:
    """What a rule finds to be plainly meant in a text, and not to fit."""
    book = book_of(text)
    return [told(one) for entry in book for one in rule(book, entry, YEAR)]


def crossed(text: str) -> list[tuple[str, ...]]:
    """The printed figures of every claim that a reader sees crossed, in the order of the text."""
    claims = [one for one in check(text).claims if one.verdict is Verdict.INCONSISTENT]
    figures = [sorted(one.relation.quantities(), key=lambda q: q.span) for one in claims]
    return [tuple(quantity.text for quantity in those) for those in figures]
