"""Opening the database: one SQLite file by default, another one by URL."""

import os
from functools import partial
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from sqlite3 import OperationalError
from time import monotonic, sleep

from platformdirs import user_data_path
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from factcheck.extras import install
from factcheck.store import migrations
from factcheck.store.trouble import StoreError, told

ENVIRONMENT = "FACTCHECK_DATABASE_URL"
BUSY_MS = 15_000  # how long a writer waits for another one
WRITERS = 0xFAC7  # the lock that writers queue for on PostgreSQL
POSTGRES = "postgresql+pg8000"


def default_url() -> str:
    """The URL from the environment, else a file in the user's data directory."""
    if url := os.environ.get(ENVIRONMENT, "").strip():
        return url
    return f"sqlite:///{user_data_path('factcheck', appauthor=False) / 'factcheck.db'}"


def open_engine(url: str, patience: int | None = None) -> Engine:
    """Connect and bring the tables up to date; StoreError when that fails.

    `patience` is how many milliseconds a writer waits for another one.
    """
    engine = _connect(url, patience or BUSY_MS)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            migrations.upgrade(connection)
    except StoreError:
        engine.dispose()
        raise
    except (SQLAlchemyError, OSError) as error:
        engine.dispose()
        raise told(error, "The database cannot be opened") from error
    return engine


def _connect(url: str, patience: int) -> Engine:
    """An engine on which writers queue up: they take the lock before they read."""
    try:
        address = _with_driver(make_url(url))
        engine = create_engine(address, pool_pre_ping=address.get_backend_name() == "postgresql")
    except (ArgumentError, NoSuchModuleError) as error:
        raise told(error, "The address of the database is not understood") from error
    except ModuleNotFoundError as error:
        raise StoreError(
            f"This database needs a driver: {install('postgresql')} ({error})."
        ) from error
    if engine.dialect.name == "sqlite":
        _make_folder(address)
        event.listen(engine, "connect", partial(_on_connect, patience))
        event.listen(engine, "begin", _begin_sqlite)
    elif engine.dialect.name == "postgresql":
        event.listen(engine, "begin", partial(_begin_postgres, patience))
    return engine


def _with_driver(url: URL) -> URL:
    """`postgres://` and `postgresql://` mean the driver that the extra brings."""
    return url.set(drivername=POSTGRES) if url.drivername in {"postgres", "postgresql"} else url


def _make_folder(url: URL) -> None:
    """Make the folder of a new database; `file:` is SQLite's own kind of address."""
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        return
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise told(error, "The database cannot be opened") from error


def _on_connect(patience: int, connection: SqliteConnection, _record: object) -> None:
    connection.isolation_level = None  # BEGIN is ours, see _begin_sqlite
    connection.execute(f"PRAGMA busy_timeout={patience}")
    _write_ahead(connection, patience)
    connection.execute("PRAGMA foreign_keys=ON")
    # SQLite's own knows the letters of ASCII alone; a search must find "Ölpreis" as well.
    connection.create_function("lower", 1, _lower, deterministic=True)


def _lower(words: str | None) -> str | None:
    return words.lower() if words is not None else None


def _write_ahead(connection: SqliteConnection, patience: int) -> None:
    """Turn the write-ahead log on; for this lock alone SQLite does not wait, so we do."""
    end = monotonic() + patience / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except OperationalError as error:
            if "locked" not in str(error) or monotonic() > end:
                raise
            sleep(0.005)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes the lock before it reads, or two could decide on the same state."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _writes(connection) else "BEGIN")


def _begin_postgres(patience: int, connection: Connection) -> None:
    """The same queue on PostgreSQL: one lock for all writers, given back at the end."""
    if _writes(connection):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {patience}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("writes"))
