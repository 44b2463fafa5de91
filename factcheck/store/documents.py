"""The documents and their drafts. A draft is never overwritten: the next one has a number."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, select

from factcheck.model.document import Document
from factcheck.reading.published import published
from factcheck.store import originals
from factcheck.store import tables as t
from factcheck.store.part import Part
from factcheck.store.trouble import StoreError


@dataclass(frozen=True, slots=True)
class Stored:
    """A draft of a document, with the numbers it is kept under."""

    id: int
    version: int
    document: Document
    added: datetime
    number: int = 1  # of the draft: 1 is the first
    added_by: str = ""


class Documents(Part):
    """Adding and revising."""

    def add(self, document: Document, who: str) -> Stored:
        """Keep a document; one that is there already (text, title, date) is not kept twice."""
        with self._transactions.writing() as connection:
            number = _find(connection, document)
            if number is None:
                head = insert(t.document).values(added=datetime.now(UTC), added_by=who)
                number = connection.execute(head.returning(t.document.c.id)).scalar_one()
                _keep(connection, number, 1, document, who)
            stored = _stored(connection.execute(_drafts(number).where(newest())).one())
            originals.keep(connection, stored.version, document)
            return stored

    def revise(self, number: int, document: Document, who: str) -> Stored:
        """Keep a new draft of a document; the same as the last one is not kept again.

        Its decisions follow once `remember` is told what was found in the new draft.
        """
        with self._transactions.writing() as connection:
            row = connection.execute(_drafts(number).where(newest())).first()
            if row is None:
                raise StoreError("There is no such document here.")
            last = _stored(row)
            if _said(last.document) == _said(document):
                return last
            _keep(connection, number, last.number + 1, document, who)
            stored = _stored(connection.execute(_drafts(number).where(newest())).one())
            originals.keep(connection, stored.version, document)
            return stored

    def get(self, number: int) -> Stored | None:
        """The last draft of a document."""
        with self._transactions.reading() as connection:
            row = connection.execute(_drafts(number).where(newest())).first()
        return _stored(row) if row else None

    def drafts(self, number: int) -> list[Stored]:
        """Every draft of a document, the first one first."""
        with self._transactions.reading() as connection:
            found = connection.execute(_drafts(number).order_by(t.version.c.number)).all()
        return [_stored(row) for row in found]


def newest() -> ColumnElement[bool]:
    """The version is the last draft of its document."""
    other = t.version.alias()
    last = select(func.max(other.c.number)).where(other.c.document == t.version.c.document)
    return t.version.c.number == last.scalar_subquery()


def _find(connection: Connection, document: Document) -> int | None:
    """The number of a document whose last draft has this text, title and date."""
    query = select(t.version.c.document).where(
        newest(),
        t.version.c.sha256 == document.sha256,
        t.version.c.title == document.title,
        t.version.c.published.is_not_distinct_from(document.published),
        t.version.c.vague == document.published_as,
    )
    return connection.execute(query.order_by(t.version.c.document)).scalar()


def _keep(connection: Connection, number: int, draft: int, document: Document, who: str) -> None:
    values = _said(document) | {"document": number, "number": draft, "sha256": document.sha256}
    values |= {"added": datetime.now(UTC), "added_by": who}
    connection.execute(insert(t.version).values(values))


def _said(document: Document) -> dict[str, Any]:
    """All of a document that stands in the table of versions."""
    return {
        "text": document.text,
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "vague": document.published_as,
    }


def _drafts(number: int) -> Select[Any]:
    return select(t.version).where(t.version.c.document == number)


def _stored(row: Row[Any]) -> Stored:
    vague = published(row.vague)[1]
    document = Document(row.text, row.title, row.source, row.published, vague=vague)
    return Stored(row.document, row.id, document, row.added, row.number, row.added_by)
