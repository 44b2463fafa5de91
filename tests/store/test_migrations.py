"""The tables come from the migrations; what was there before is never lost."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from factcheck.drafts.keys import claim_keys
from factcheck.model.finding import Verdict
from factcheck.model.review import Act
from factcheck.store import Store, StoreError
from factcheck.store.tables import metadata
from tests.ui.sample import DOCUMENT, REPORT

BEFORE = Path(__file__).with_name("before_migrations.sql")


def differences(store: Store) -> list[object]:
    with store.transactions.engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


def stamp(store: Store, revision: str) -> None:
    with store.transactions.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


@pytest.fixture
def old_url(sqlite_url: str) -> str:
    """A database as it was written before there were migrations."""
    raw = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))
    raw.executescript(BEFORE.read_text(encoding="utf-8"))
    raw.close()
    return sqlite_url


def test_the_migrations_give_the_tables_of_this_version(store):
    assert differences(store) == []


def test_opening_again_changes_nothing(store, url):
    number = store.documents.add(DOCUMENT, "Ada").id
    again = Store.open(url)
    assert again.documents.get(number).document == DOCUMENT
    assert differences(again) == []
    again.close()


def test_a_database_from_before_the_migrations_is_taken_over_without_loss(old_url):
    store = Store.open(old_url)
    assert differences(store) == []
    stored, keys = store.documents.get(1), claim_keys(REPORT)
    assert stored.document == DOCUMENT
    assert (stored.number, stored.added_by) == (1, "Ada")
    review = store.decisions.review(1, keys)
    assert (review["c1"].act, review["c1"].note, review["c1"].reviewer) == (Act.AGREE, "", "Ada")
    assert review["c2"].verdict is Verdict.INCONSISTENT
    assert [e.what for e in store.decisions.history(1)[keys["c1"]]] == ["agree", "note", "undo"]
    assert store.preferences.preference("ada", "reviewer") == "Ada L."
    assert (store.queue.list()[0].claims, store.queue.list()[0].decided) == (3, 2)
    assert store.documents.add(DOCUMENT, "Grace").id == 1
    with (
        pytest.raises(StoreError, match="only ever added"),
        store.transactions.writing() as connection,
    ):
        connection.execute(text("DELETE FROM event"))
    store.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(old_url):
    path = old_url.removeprefix("sqlite:///")
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE lineage (in_the_way)")
    raw.close()
    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(old_url)
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT title FROM document").fetchall() == [(DOCUMENT.title,)]
    raw.execute("DROP TABLE lineage")
    raw.close()
    Store.open(old_url).close()


def test_a_database_of_a_newer_version_is_left_alone_and_said_so(store, url):
    stamp(store, "9999")
    with pytest.raises(StoreError, match=r"^The database was made by a newer version of factcheck"):
        Store.open(url)
    with store.transactions.engine.connect() as connection:
        assert set(metadata.tables) <= set(inspect(connection).get_table_names())
