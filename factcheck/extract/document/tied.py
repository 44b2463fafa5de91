"""Claims whose numbers stand anywhere in the document, tied by the ledger."""

from collections.abc import Iterator

from factcheck.extract.binding.choose import chosen
from factcheck.extract.binding.ledger import ledger
from factcheck.extract.binding.relations import bound
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound


def find(whole: Whole) -> Iterator[Bound]:
    """Every likely claim, as a loose binding."""
    for candidate in chosen(ledger(whole), whole.year):
        yield bound(candidate)
