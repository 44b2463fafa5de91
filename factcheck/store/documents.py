"""The documents and their drafts. A draft is never overwritten: the next one has a number."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, or_, select

from factcheck.model.document import Document
from factcheck.store import counts
from factcheck.store import tables as t
from factcheck.store.room import Room
from factcheck.store.trouble import StoreError

WORDS_MOST, WORD_MOST = 12, 100  # of a search; a database refuses a pattern without end


class Status(StrEnum):
    """How far a document is."""

    NEW = "new"
    BEGUN = "in review"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Stored:
    """A draft of a document, with the numbers it is kept under."""

    id: int
    version: int
    document: Document
    added: datetime
    number: int = 1  # of the draft: 1 is the first
    added_by: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of documents, as its last draft is."""

    id: int
    title: str
    source: str
    published: date | None
    added: datetime
    verdicts: Mapping[str, int]
    decided: int
    drafts: int = 1
    assignee: str = ""

    @property
    def claims(self) -> int:
        """How many claims were found; 0 also before the draft was checked."""
        return sum(self.verdicts.values())

    @property
    def status(self) -> Status:
        """How far the review is."""
        if not self.decided:
            return Status.NEW
        return Status.DONE if self.decided >= self.claims else Status.BEGUN


class Documents(Room):
    """Adding, revising, finding."""

    def add(self, document: Document, who: str) -> Stored:
        """Keep a document; one that is there already (text, title, date) is not kept twice."""
        with self._writing() as connection:
            number = _find(connection, document)
            if number is None:
                head = insert(t.document).values(added=datetime.now(UTC), added_by=who)
                number = connection.execute(head.returning(t.document.c.id)).scalar_one()
                _keep(connection, number, 1, document, who)
            return _stored(connection.execute(_drafts(number).where(newest())).one())

    def revise(self, number: int, document: Document, who: str) -> Stored:
        """Keep a new draft of a document; the same as the last one is not kept again.

        Its decisions follow once `remember` is told what was found in the new draft.
        """
        with self._writing() as connection:
            row = connection.execute(_drafts(number).where(newest())).first()
            if row is None:
                raise StoreError("There is no such document here.")
            last = _stored(row)
            if last.document == document:
                return last
            _keep(connection, number, last.number + 1, document, who)
            return _stored(connection.execute(_drafts(number).where(newest())).one())

    def get(self, number: int) -> Stored | None:
        """The last draft of a document."""
        with self._reading() as connection:
            row = connection.execute(_drafts(number).where(newest())).first()
        return _stored(row) if row else None

    def drafts(self, number: int) -> list[Stored]:
        """Every draft of a document, the first one first."""
        with self._reading() as connection:
            found = connection.execute(_drafts(number).order_by(t.version.c.number)).all()
        return [_stored(row) for row in found]

    def list(self, words: str = "") -> list[Listed]:
        """The documents, the newest first; those alone that hold every one of the words."""
        v = t.version.c
        query = select(t.version).where(newest(), *holding(words, v.title, v.source, v.text))
        with self._reading() as connection:
            found = connection.execute(query.order_by(v.document.desc())).all()
            verdicts = counts.verdicts(connection, newest())
            lineages = counts.lineages(connection)
            decided = counts.decided(connection, newest(), lineages)
            added = dict(connection.execute(select(t.document.c.id, t.document.c.added)).all())
        return [
            Listed(
                r.document, r.title, r.source, r.published, added[r.document],
                verdicts[r.document], decided[r.document], r.number,
                lineages[r.document].assignee,
            )
            for r in found
        ]  # fmt: skip


def newest() -> ColumnElement[bool]:
    """The version is the last draft of its document."""
    other = t.version.alias()
    last = select(func.max(other.c.number)).where(other.c.document == t.version.c.document)
    return t.version.c.number == last.scalar_subquery()


def holding(words: str, *columns: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """Each of the words stands in one of the columns; capitals make no difference."""
    wanted = [word[:WORD_MOST] for word in words.split()[:WORDS_MOST]]
    return [or_(*(c.icontains(word, autoescape=True) for c in columns)) for word in wanted]


def _find(connection: Connection, document: Document) -> int | None:
    """The number of a document whose last draft has this text, title and date."""
    query = select(t.version.c.document).where(
        newest(),
        t.version.c.sha256 == document.sha256,
        t.version.c.title == document.title,
        t.version.c.published.is_not_distinct_from(document.published),
    )
    return connection.execute(query.order_by(t.version.c.document)).scalar()


def _keep(connection: Connection, number: int, draft: int, document: Document, who: str) -> None:
    values = {
        "document": number,
        "number": draft,
        "text": document.text,
        "sha256": document.sha256,
        "added": datetime.now(UTC),
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "added_by": who,
    }
    connection.execute(insert(t.version).values(values))


def _drafts(number: int) -> Select[Any]:
    return select(t.version).where(t.version.c.document == number)


def _stored(row: Row[Any]) -> Stored:
    document = Document(row.text, row.title, row.source, row.published)
    return Stored(row.document, row.id, document, row.added, row.number, row.added_by)
