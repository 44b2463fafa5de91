"""The whole page without a browser: what goes wrong is one sentence, never a traceback."""

import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from factcheck.store import Store, StoreError
from factcheck.ui.state import seeds, session

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def store(tmp_path, monkeypatch):
    opened = Store.open(f"sqlite:///{tmp_path / 'app.db'}")
    monkeypatch.setattr(session, "store", lambda: opened)
    yield opened
    opened.close()


def shown() -> str:
    """Everything on the page, as markup."""
    test = AppTest.from_file(str(APP), default_timeout=30).run()
    assert not test.exception
    return "\n".join(element.proto.body for element in test.get("html"))


def test_a_database_that_cannot_be_opened_is_said_in_a_sentence(monkeypatch):
    def broken() -> Store:
        raise StoreError("The database cannot be opened (no *such* <file>).")

    monkeypatch.setattr(session, "store", broken)
    assert "The database cannot be opened (no *such* &lt;file&gt;)." in shown()


@pytest.mark.parametrize("passing", [True, False])
def test_what_may_pass_can_be_tried_again(monkeypatch, passing):
    def locked() -> Store:
        raise StoreError("The database is held by another program.", passing=passing)

    monkeypatch.setattr(session, "store", locked)
    test = AppTest.from_file(str(APP), default_timeout=30).run()
    assert [button.label for button in test.button] == ["Try again"] * passing


@pytest.mark.usefixtures("store")
def test_a_fault_of_ours_is_a_sentence_and_goes_to_the_log(monkeypatch, caplog):
    def broken(_document: object, _settings: object) -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr(session, "checked", broken)
    page = shown()
    assert "Something went wrong here" in page
    assert "a secret detail" not in page
    assert "a secret detail" in caplog.text


def test_without_samples_and_texts_the_page_says_what_to_do(store, monkeypatch):
    monkeypatch.setattr(seeds, "samples", list)
    assert "Nothing to review yet" in shown()
    assert store.queue.list() == []


def test_the_first_run_takes_in_the_first_sample_and_only_once(store):
    assert "Tool library lends more than ever" in shown()
    shown()
    assert [listed.source for listed in store.queue.list()] == ["01-tool-library.txt"]


@pytest.mark.usefixtures("store")
def test_a_form_that_needs_more_than_is_installed_says_what(monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    test = AppTest.from_file(str(APP), default_timeout=30).run()
    buttons = {button.proto.label: button.proto for button in test.get("download_button")}
    assert [label for label, button in buttons.items() if button.disabled] == ["PDF"]
    assert r"pip install '.\[pdf\]'" in buttons["PDF"].help
