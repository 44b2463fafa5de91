"""What holds for every test: the same examples in every run, no deadline, no error that hides."""

import os

import pytest
from hypothesis import settings

from factcheck.model.failure import RAISE

# A busy machine is no fault: no example has a time by which it must be done. What one run finds,
# every run finds; `make test ARGS=--hypothesis-profile=search` looks for what none has found yet.
settings.register_profile("search", settings.default, deadline=None, derandomize=False)
settings.register_profile("gate", settings.default, deadline=None, derandomize=True)
settings.load_profile("gate")

os.environ[RAISE] = "1"  # also in the processes that tests start


@pytest.fixture
def as_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors of ours are told, as users have it."""
    monkeypatch.delenv(RAISE)
