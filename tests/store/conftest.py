"""Every test of the store runs on SQLite and, where there is one, on a real PostgreSQL."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url

from factcheck.store import Store
from factcheck.store.database import POSTGRES

POSTGRES_URL = os.environ.get("FACTCHECK_TEST_POSTGRES", "")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Gives the URL of a database that holds nothing yet, another one each time."""
    if request.param == "sqlite":
        # in a folder that does not exist either
        yield lambda: f"sqlite:///{tmp_path / uuid4().hex / 'store.db'}"
    else:
        yield from _postgres()


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """For what only a file can suffer."""
    return f"sqlite:///{tmp_path / 'file.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store.open(url)
    yield opened
    opened.close()


def _postgres() -> Iterator[Callable[[], str]]:
    if not POSTGRES_URL:
        if os.environ.get("FACTCHECK_REQUIRE_POSTGRES"):
            pytest.fail("no FACTCHECK_TEST_POSTGRES, and FACTCHECK_REQUIRE_POSTGRES is set")
        pytest.skip("no PostgreSQL: set FACTCHECK_TEST_POSTGRES to run these tests")
    made: list[str] = []
    server = create_engine(
        make_url(POSTGRES_URL).set(drivername=POSTGRES), isolation_level="AUTOCOMMIT"
    )

    def make() -> str:
        made.append(f"factcheck_{uuid4().hex}")
        with server.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {made[-1]}")
        return make_url(POSTGRES_URL).set(database=made[-1]).render_as_string(hide_password=False)

    yield make
    with server.connect() as connection:
        for name in made:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    server.dispose()
