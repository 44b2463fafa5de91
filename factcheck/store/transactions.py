"""An open database, read or written in one go."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from factcheck.store.trouble import told


class Transactions:
    """Safe to share between threads, safe beside other processes."""

    def __init__(self, engine: Engine) -> None:
        """Work on an open database."""
        self.engine = engine
        self._writer = engine.execution_options(writes=True)

    def reading(self) -> AbstractContextManager[Connection]:
        """What is read inside belongs together."""
        return _transaction(self.engine)

    def writing(self) -> AbstractContextManager[Connection]:
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
