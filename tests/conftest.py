"""What holds for every test: no example has a deadline, and no error of ours hides."""

import os

import pytest
from hypothesis import settings

from factcheck.model.failure import RAISE

# A busy machine is no fault: no example has a time by which it must be done.
settings.register_profile("patient", settings.default, deadline=None)
settings.load_profile("patient")

os.environ[RAISE] = "1"  # also in the processes that tests start


@pytest.fixture
def as_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors of ours are told, as users have it."""
    monkeypatch.delenv(RAISE)
