"""A database that is broken, locked, full or read-only: one sentence, and nothing is lost."""

import gc
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import column, event, func, select, table, text

from factcheck.model.document import Document
from factcheck.store import Change, Store, StoreError, database
from factcheck.store.trouble import FULL, LOCKED, ODD, READ_ONLY
from tests.ui.sample import DOCUMENT

# pg8000 leaves the socket of a broken connection to the garbage collector.
broken = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

HOLDER = """
import sys
from factcheck.store import Store
with Store.open(sys.argv[1]).transactions.writing():
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def swept() -> Iterator[None]:
    """Collects what a broken connection left, here and not in a later test; goes before `store`."""
    yield
    gc.collect()


@contextmanager
def held(url: str) -> Iterator[None]:
    """Another process is writing, and takes its time."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, url],
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout.readline() == "held\n"
        yield
        process.stdin.write("enough\n")
        process.stdin.flush()
        assert process.wait(timeout=60) == 0


def notes(store: Store, number: int) -> list[str]:
    return [event.after["note"] for event in store.decisions.history(number).get("k", [])]


def test_a_database_held_by_another_process(url, monkeypatch):
    monkeypatch.setattr(database, "BUSY_MS", 200)
    store = Store.open(url)
    number = store.documents.add(DOCUMENT, "Ada").id
    store.decisions.record(number, "k", "Ada", Change.note("before"))
    with held(url):
        with pytest.raises(StoreError) as caught:
            store.decisions.record(number, "k", "Ada", Change.note("during"), press="tab:2")
        assert (str(caught.value), caught.value.passing) == (LOCKED, True)
        with pytest.raises(StoreError, match="held by another"):
            Store.open(url).documents.add(DOCUMENT, "Ada")
        assert notes(store, number) == ["before"]  # reading goes on
    assert store.decisions.record(number, "k", "Ada", Change.note("during"), press="tab:2")
    assert notes(store, number) == ["before", "during"]
    store.close()


def test_no_room_left(sqlite_url):
    store = Store.open(sqlite_url)
    number = store.documents.add(DOCUMENT, "Ada").id
    store.decisions.record(number, "k", "Ada", Change.note("before"))
    pages = limit(store, 1)
    with pytest.raises(StoreError) as caught:
        store.decisions.record(number, "k", "Ada", Change.note("long " * 100_000))
    assert (str(caught.value), caught.value.passing) == (FULL, True)
    with pytest.raises(StoreError, match="no room"):
        store.documents.add(Document("another " * 100_000), "Ada")
    assert notes(store, number) == ["before"]
    assert [listed.id for listed in store.queue.list()] == [number]
    limit(store, pages + 1000)
    assert store.decisions.record(number, "k", "Ada", Change.note("after"))
    store.close()


def limit(store: Store, pages: int) -> int:
    """Let the file have so many pages (never fewer than it has); returns how many it has."""

    def on_connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    store.transactions.engine.dispose()
    event.listen(store.transactions.engine, "connect", on_connect)
    with store.transactions.engine.connect() as connection:
        return connection.execute(text("PRAGMA page_count")).scalar_one()


def test_a_file_that_may_only_be_read(sqlite_url):
    store = Store.open(sqlite_url)
    number = store.documents.add(DOCUMENT, "Ada").id
    path = sqlite_url.removeprefix("sqlite:///")
    reader = Store.open(f"sqlite:///file:{path}?mode=ro&uri=true")
    with pytest.raises(StoreError) as caught:
        reader.decisions.record(number, "k", "Ada", Change.note("no"))
    assert (str(caught.value), caught.value.passing) == (READ_ONLY, True)
    assert reader.documents.get(number).document == DOCUMENT
    assert notes(reader, number) == []
    reader.close()
    store.close()


def test_a_database_that_becomes_read_only_is_still_read(store):
    number = store.documents.add(DOCUMENT, "Ada").id
    store.decisions.record(number, "k", "Ada", Change.note("before"))
    forbid = {
        "sqlite": "PRAGMA query_only = ON",
        "postgresql": "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
    }[store.transactions.engine.dialect.name]

    @event.listens_for(store.transactions.engine, "connect")
    def on_connect(connection, _record):
        connection.cursor().execute(forbid)
        connection.commit()

    store.transactions.engine.dispose()
    with pytest.raises(StoreError) as caught:
        store.decisions.record(number, "k", "Ada", Change.note("after"))
    assert str(caught.value) == READ_ONLY
    assert notes(store, number) == ["before"]


def end_others(store: Store) -> None:
    """What a restart of the server does to every connection but this one."""
    which = "pid <> pg_backend_pid() AND datname = current_database()"
    end = func.pg_terminate_backend(column("pid"))
    with store.transactions.engine.connect() as connection:
        connection.execute(select(end).select_from(table("pg_stat_activity")).where(text(which)))


@broken
@pytest.mark.parametrize("new_url", ["postgresql"], indirect=True)
def test_a_server_that_hung_up_is_called_again(swept, store, url):  # noqa: ARG001
    number = store.documents.add(DOCUMENT, "Ada").id
    other = Store.open(url)
    end_others(other)
    try:
        store.decisions.record(number, "k", "Ada", Change.note("after"), press="tab:1")
    except StoreError as error:  # when the driver's own socket noticed first
        assert error.passing  # noqa: PT017
        assert store.decisions.record(number, "k", "Ada", Change.note("after"), press="tab:1")
    with pytest.raises(StoreError) as caught, store.transactions.writing() as connection:  # noqa: PT012
        end_others(other)
        connection.execute(text("SELECT 1"))
    assert caught.value.passing
    assert notes(store, number) == ["after"]
    other.close()


@broken
def test_a_character_that_cannot_be_kept(swept, store):  # noqa: ARG001
    with pytest.raises(StoreError) as caught:
        store.documents.add(Document("half a pair: \ud83d"), "Ada")
    assert str(caught.value) == ODD
    assert store.queue.list() == []


@pytest.mark.parametrize(
    "bad",
    [
        "no-url",
        "nosuch://x",
        "sqlite:////proc/nowhere/x.db",
        "postgresql://nobody@127.0.0.1:1/nothing",
    ],
)
def test_a_database_that_cannot_be_opened_is_one_sentence(bad):
    with pytest.raises(StoreError, match=r"^The (address of the )?database [^\n]*\.$"):
        Store.open(bad)


def test_a_driver_that_is_not_installed_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "pg8000", None)
    with pytest.raises(StoreError, match=r"pip install '\.\[postgresql\]' in a checkout"):
        Store.open("postgresql://localhost/x")


def test_a_broken_file_is_one_sentence(tmp_path):
    path = tmp_path / "broken.db"
    path.write_text("this is no database at all, but long enough to be looked at")
    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(f"sqlite:///{path}")
