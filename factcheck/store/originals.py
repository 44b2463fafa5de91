"""The files that drafts were read from, byte for byte."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from factcheck.model.document import Document
from factcheck.store import tables as t
from factcheck.store.part import Part


@dataclass(frozen=True, slots=True)
class Original:
    """A file: its name says how it is to be read."""

    name: str
    content: bytes


class Originals(Part):
    """Fetching what `add` and `revise` kept."""

    def original(self, version: int) -> Original | None:
        """The file of a draft; None when it was pasted, typed or plain text."""
        query = select(t.original.c.name, t.original.c.content).filter_by(version=version)
        with self._transactions.reading() as connection:
            row = connection.execute(query).first()
        return Original(row.name, bytes(row.content)) if row else None


def keep(connection: Connection, version: int, document: Document) -> None:
    """Keep the file of a new draft; of a draft that is there the first one stays."""
    there = select(t.original.c.version).filter_by(version=version)
    if document.original and connection.execute(there).first() is None:
        values = {"version": version, "name": document.source, "content": document.original}
        connection.execute(insert(t.original).values(values))
