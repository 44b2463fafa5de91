from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.store import Store


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database that does not exist yet, in a folder that does not either."""
    return f"sqlite:///{tmp_path / 'new' / 'store.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store.open(url)
    yield opened
    opened.close()
