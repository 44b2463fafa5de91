"""What every room of the store stands on: an open database, read or written in one go."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from factcheck.store.database import open_engine
from factcheck.store.trouble import told


class Room:
    """Safe to share between threads, safe beside other processes."""

    def __init__(self, engine: Engine) -> None:
        """Work on an open database."""
        self._engine = engine
        self._writer = engine.execution_options(writes=True)

    @classmethod
    def open(cls, url: str, patience: int | None = None) -> Self:
        """Open the database at `url`, its tables brought up to date; StoreError if it fails.

        A writer waits `patience` milliseconds for another one; without it, BUSY_MS.
        """
        return cls(open_engine(url, patience))

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def _reading(self) -> AbstractContextManager[Connection]:
        return _transaction(self._engine)

    def _writing(self) -> AbstractContextManager[Connection]:
        """Writers queue up: what is read here is still so when it is written."""
        return _transaction(self._writer)


@contextmanager
def _transaction(engine: Engine) -> Iterator[Connection]:
    """All or nothing; what goes wrong is said in a sentence."""
    try:
        with engine.begin() as connection:
            try:
                yield connection
            except UnicodeError:  # raised amid what the driver was sending: end that talk
                connection.invalidate()
                raise
    except (SQLAlchemyError, UnicodeError, OSError) as error:  # a socket's errors come bare
        raise told(error) from error
