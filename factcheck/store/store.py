"""The store: documents and decisions, each decision written the moment it is made."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self

from sqlalchemy import Connection, Engine, Row, Select, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.review import Review
from factcheck.store import rows
from factcheck.store import tables as t
from factcheck.store.database import StoreError, brief, open_engine
from factcheck.store.events import Change, Event, decision, state

History = dict[str, list[Event]]


@dataclass(frozen=True, slots=True)
class Stored:
    """A document with the number it is kept under."""

    id: int
    version: int
    document: Document
    added: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of documents."""

    id: int
    title: str
    source: str
    published: date | None
    added: datetime
    verdicts: Mapping[str, int]
    decided: int


class Store:
    """All reading and writing; safe to share between threads, safe beside other processes."""

    def __init__(self, engine: Engine) -> None:
        """Work on an open database."""
        self._engine = engine
        self._writer = engine.execution_options(writes=True)

    @classmethod
    def open(cls, url: str) -> Self:
        """Open the database at `url` and create what is missing; StoreError if it fails."""
        return cls(open_engine(url))

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def _reading(self) -> AbstractContextManager[Connection]:
        return _transaction(self._engine)

    def _writing(self) -> AbstractContextManager[Connection]:
        return _transaction(self._writer)

    # Documents

    def add(self, document: Document, who: str) -> Stored:
        """Keep a document; one that is there already (text, title, date) is not kept twice."""
        with self._writing() as connection:
            number = rows.find_document(connection, document) or rows.insert_document(
                connection, document, who
            )
            row = connection.execute(_newest_text(number)).one()
        return _stored(row)

    def get(self, number: int) -> Stored | None:
        """The document in its newest version."""
        with self._reading() as connection:
            row = connection.execute(_newest_text(number)).first()
        return _stored(row) if row else None

    def list(self) -> list[Listed]:
        """Every document, the newest first, with what was found and how much is decided."""
        with self._reading() as connection:
            found = connection.execute(select(t.document).order_by(t.document.c.id.desc())).all()
            verdicts = rows.verdict_counts(connection)
            decided = rows.decided_counts(connection)
        return [
            Listed(r.id, r.title, r.source, r.published, r.added, verdicts[r.id], decided[r.id])
            for r in found
        ]

    def remember(self, version: int, claims: Mapping[str, Claim]) -> None:
        """Note what the checks found in a version (key → claim), for the list."""
        wanted = [rows.claim_row(version, key, claim) for key, claim in claims.items()]
        columns = [column for column in t.claim.c if column.name != "id"]
        query = select(*columns).where(t.claim.c.version == version).order_by(t.claim.c.id)
        with self._reading() as connection:
            if [dict(row) for row in connection.execute(query).mappings()] == wanted:
                return
        with self._writing() as connection:
            connection.execute(delete(t.claim).where(t.claim.c.version == version))
            if wanted:
                connection.execute(insert(t.claim), wanted)

    # Decisions

    def record(
        self, document: int, claim: str, who: str, change: Change, press: str | None = None
    ) -> Event | None:
        """Write what somebody decided; None when it changes nothing or was written before.

        `press` names the key press: sent twice, it counts once.
        """
        with self._writing() as connection:
            rows.lock(connection, document)
            if press and rows.is_known(connection, press):
                return None
            now = state(rows.events_of(connection, document, claim))
            event = rows.wish(document, claim, who, change, now)
            return rows.append(connection, {**event, "press": press}) if event else None

    def undo(
        self, document: int, who: str, claim: str | None = None, press: str | None = None
    ) -> Event | None:
        """Take back the last thing that `who` did; with `claim`, the last decision on it.

        Returns the event that says so, None when there is nothing to take back.
        """
        with self._writing() as connection:
            rows.lock(connection, document)
            if press and rows.is_known(connection, press):
                return None
            events = rows.events_of(connection, document, claim)
            target = rows.newest(events, who if claim is None else None)
            if target is None:
                return None
            return rows.append(connection, {**rows.undoing(target, who, events), "press": press})

    def history(self, document: int) -> History:
        """Claim key → its events in order."""
        with self._reading() as connection:
            return rows.by_claim(rows.events_of(connection, document))

    def review(self, document: int, keys: Mapping[str, str]) -> Review:
        """The decisions that stand; `keys` leads from claim id to claim key."""
        history = self.history(document)
        return Review.of(decision(name, history.get(key, ())) for name, key in keys.items())

    # Preferences

    def preference(self, owner: str, name: str) -> str | None:
        """A setting of one user."""
        query = select(t.preference.c.value).filter_by(owner=owner, name=name)
        with self._reading() as connection:
            return connection.execute(query).scalar()

    def prefer(self, owner: str, name: str, value: str) -> None:
        """Set a setting of one user."""
        with self._writing() as connection:
            connection.execute(delete(t.preference).filter_by(owner=owner, name=name))
            connection.execute(insert(t.preference).values(owner=owner, name=name, value=value))


@contextmanager
def _transaction(engine: Engine) -> Iterator[Connection]:
    """All or nothing; what goes wrong is said in a sentence."""
    try:
        with engine.begin() as connection:
            yield connection
    except SQLAlchemyError as error:
        raise StoreError(f"The database did not answer ({brief(error)}).") from error


def _newest_text(number: int) -> Select[Any]:
    return (
        select(t.document, t.version.c.text, t.version.c.id.label("version"))
        .join(t.version, t.version.c.document == t.document.c.id)
        .where(t.document.c.id == number)
        .order_by(t.version.c.number.desc())
        .limit(1)
    )


def _stored(row: Row[Any]) -> Stored:
    document = Document(row.text, row.title, row.source, row.published)
    return Stored(row.id, row.version, document, row.added)
