"""The tables that users bring; one that is removed can be put back."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from factcheck.store import tables as t
from factcheck.store.part import Part
from factcheck.store.trouble import StoreError


@dataclass(frozen=True, slots=True)
class Kept:
    """What is said of a table: its own name, where its numbers come from, as of when."""

    title: str
    source: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A table in the list; `name` and `sheet` say which file it is read from."""

    id: int
    about: Kept
    name: str
    sheet: str
    added: datetime
    added_by: str


class References(Part):
    """Keeping, renaming, removing."""

    def bring(self, about: Kept, name: str, content: bytes, sheet: str, who: str) -> int:
        """Keep a table, with the file that it is read from; its number."""
        values = _said(about) | {"name": name, "content": content, "sheet": sheet}
        values |= {"added": datetime.now(UTC), "added_by": who}
        with self._transactions.writing() as connection:
            made = connection.execute(
                insert(t.reference).values(values).returning(t.reference.c.id)
            )
            return int(made.scalar_one())

    def listed(self, words: str = "") -> list[Listed]:
        """Those that are not removed, the newest first."""
        r = t.reference.c
        query = select(*(column for column in r if column.name != "content"))
        query = query.where(r.removed.is_(None)).order_by(r.id.desc())
        wanted = words.lower().split()
        with self._transactions.reading() as connection:
            found = [_listed(row) for row in connection.execute(query)]
        return [one for one in found if all(word in _words(one) for word in wanted)]

    def content(self, number: int) -> bytes:
        """The file of a table, byte for byte."""
        with self._transactions.reading() as connection:
            found = connection.execute(select(t.reference.c.content).filter_by(id=number)).scalar()
        if found is None:
            raise StoreError("There is no such table here.")
        return bytes(found)

    def say(self, number: int, about: Kept) -> None:
        """Change what is said of a table."""
        with self._transactions.writing() as connection:
            connection.execute(update(t.reference).filter_by(id=number).values(_said(about)))

    def remove(self, number: int, *, back: bool = False) -> None:
        """Take a table out of the list, or put it back."""
        values = {"removed": None if back else datetime.now(UTC)}
        with self._transactions.writing() as connection:
            connection.execute(update(t.reference).filter_by(id=number).values(values))


def _said(about: Kept) -> dict[str, Any]:
    return {"title": about.title, "source": about.source, "published": about.published}


def _words(one: Listed) -> str:
    return f"{one.about.title} {one.about.source} {one.name} {one.sheet}".lower()


def _listed(row: Row[Any]) -> Listed:
    about = Kept(row.title, row.source, row.published)
    return Listed(row.id, about, row.name, row.sheet, row.added, row.added_by)
