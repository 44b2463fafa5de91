"""Opening the database: one SQLite file by default, another one by URL."""

import os
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from sqlite3 import OperationalError
from time import monotonic, sleep

from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from factcheck.store.tables import metadata

ENVIRONMENT = "FACTCHECK_DATABASE_URL"
BUSY_MS = 15_000  # how long a writer waits for another one


class StoreError(Exception):
    """The database cannot be used; the message is one sentence for a reader."""


def default_url() -> str:
    """The URL from the environment, else a file in the user's data directory."""
    if url := os.environ.get(ENVIRONMENT, "").strip():
        return url
    return f"sqlite:///{user_data_path('factcheck', appauthor=False) / 'factcheck.db'}"


def open_engine(url: str) -> Engine:
    """Connect and create what is missing; StoreError when that fails."""
    try:
        engine = create_engine(url)
        if engine.dialect.name == "sqlite":
            _prepare_sqlite(engine)
        with engine.execution_options(writes=True).begin() as connection:
            metadata.create_all(connection)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreError(f"The address of the database is not understood ({error}).") from error
    except (SQLAlchemyError, OSError) as error:
        raise StoreError(f"The database cannot be opened ({brief(error)}).") from error
    return engine


def _prepare_sqlite(engine: Engine) -> None:
    """Make the folder; let readers and one writer work side by side, writers queue up."""
    if engine.url.database and engine.url.database != ":memory:":
        Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)


def _on_connect(connection: SqliteConnection, _record: object) -> None:
    connection.isolation_level = None  # BEGIN is ours, see _on_begin
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    _write_ahead(connection)
    connection.execute("PRAGMA foreign_keys=ON")


def _write_ahead(connection: SqliteConnection) -> None:
    """Turn the write-ahead log on; for this lock alone SQLite does not wait, so we do."""
    patience = monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except OperationalError:
            if monotonic() > patience:
                raise
            sleep(0.005)
        else:
            return


def _on_begin(connection: Connection) -> None:
    """A writer takes the lock before it reads, or two could decide on the same state."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def brief(error: Exception) -> str:
    """The first line of what the driver says."""
    return str(getattr(error, "orig", None) or error).splitlines()[0]
