"""Settings chosen in the dashboard: they last, and they win over the file."""

import json

import pytest

from factcheck.model.settings import Settings, Strictness
from factcheck.store import Store
from factcheck.ui.state import people, preferences, session

STRICT = Settings(ignore=("FC101",), strictness=Strictness.STRICT)


@pytest.fixture
def store(tmp_path, monkeypatch):
    opened = Store.open(f"sqlite:///{tmp_path / 'app.db'}")
    monkeypatch.setattr(session, "store", lambda: opened)
    monkeypatch.chdir(tmp_path)
    yield opened
    opened.close()


@pytest.mark.usefixtures("store")
def test_what_was_chosen_lasts_until_it_is_forgotten():
    assert preferences.settings() == Settings()
    preferences.choose(STRICT)
    assert preferences.settings() == STRICT
    preferences.forget()
    assert preferences.settings() == Settings()


@pytest.mark.usefixtures("store")
def test_before_anything_was_chosen_the_file_counts(tmp_path):
    (tmp_path / "factcheck.toml").write_text('strictness = "lenient"')
    assert preferences.settings().strictness is Strictness.LENIENT
    preferences.choose(STRICT)
    assert preferences.settings() == STRICT


def test_a_check_that_is_gone_locks_nobody_out(store):
    said = json.dumps({"ignore": ["FC101", "FC999"], "strictness": "strict"})
    store.preferences.prefer(people.login(), preferences.NAME, said)
    assert preferences.settings() == STRICT
