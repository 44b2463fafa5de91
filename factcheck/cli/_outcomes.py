"""Documents → outcomes: a result each, or why there is none."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from factcheck.model.document import Document
from factcheck.model.failure import named
from factcheck.model.tie import TieError
from factcheck.reading.jsonl import Id, Row
from factcheck.reading.published import Published

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What became of one document."""

    id: Id
    result: Result | None
    kind: str = ""
    message: str = ""


def outcomes(
    rows: Iterable[Row],
    work: Callable[[Document], Result],
    published: Published,
    tell: Callable[[str], None],
) -> Iterator[Outcome[Result]]:
    """The work done on every document; what goes wrong with one is told and stops no other."""
    for row in rows:
        outcome = _outcome(row, work, published)
        if outcome.result is None:
            tell(outcome.message)
        yield outcome


def _outcome(row: Row, work: Callable[[Document], Result], published: Published) -> Outcome[Result]:
    if row.document is None:
        return Outcome(row.id, None, "reading", row.error)
    try:
        return Outcome(row.id, work(dated(row.document, published)))
    except TieError as error:
        return Outcome(row.id, None, "reading", f"{row.id}: {error}")
    except Exception as error:  # noqa: BLE001  no document is lost because of another
        return failed(row.id, error)


def failed(ident: Id, error: Exception) -> Outcome[Any]:
    """The outcome of a document at which an error of ours arose."""
    message = f"internal error on {ident}, please report it: {named(error)}."
    return Outcome(ident, None, "internal", message)


def dated(document: Document, published: Published) -> Document:
    """The document with this date of publication, unless another was stated with it."""
    stated = document.days and not document.dated_by
    return document.dated(*published) if any(published) and not stated else document
