"""The settings of each user."""

from sqlalchemy import delete, insert, select

from factcheck.store import tables as t
from factcheck.store.part import Part


class Preferences(Part):
    """Asking and setting."""

    def preference(self, owner: str, name: str) -> str | None:
        """A setting of one user."""
        query = select(t.preference.c.value).filter_by(owner=owner, name=name)
        with self._transactions.reading() as connection:
            return connection.execute(query).scalar()

    def prefer(self, owner: str, name: str, value: str) -> None:
        """Set a setting of one user."""
        with self._transactions.writing() as connection:
            connection.execute(delete(t.preference).filter_by(owner=owner, name=name))
            connection.execute(insert(t.preference).values(owner=owner, name=name, value=value))
