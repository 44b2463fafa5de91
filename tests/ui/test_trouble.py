"""A database that is held, full or read-only while somebody reviews: said, and nothing is lost."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from factcheck.model.document import Document
from factcheck.model.review import Act
from factcheck.store import Store
from factcheck.store.trouble import FULL, LOCKED, READ_ONLY
from factcheck.ui.state import session
from tests.store.test_trouble import limit

APP = Path(__file__).parents[2] / "app.py"
TEXT = "Visits\n\nVisits rose 45% to 7,000 from 6,000. Costs rose 35% to $5m from $4m."
LONG = "long " * 700


@pytest.fixture
def url(tmp_path) -> str:
    return f"sqlite:///{tmp_path / 'app.db'}"


@pytest.fixture
def store(url, monkeypatch):
    opened = Store.open(url, patience=50)
    monkeypatch.setattr(session, "store", lambda: opened)
    opened.documents.add(Document(TEXT, "Visits"), "Ada")
    yield opened
    opened.close()


@pytest.fixture
def page(store) -> AppTest:  # noqa: ARG001 - the page opens it
    return AppTest.from_file(str(APP), default_timeout=30).run()


def shown(page: AppTest) -> str:
    assert not page.exception
    return "\n".join(element.proto.body for element in page.get("html"))


def acts(store: Store) -> list[str]:
    return [event.what for events in store.decisions.history(1).values() for event in events]


def test_a_decision_on_a_held_database_waits_and_is_written_once(page, store, url):
    other = Store.open(url)
    with other.transactions.writing():
        page.button("agree").click().run()
        assert LOCKED in shown(page)
        assert "Claim 1 of 2" in shown(page)  # the article and the claim stay in sight
        page.text_area[0].input("ask the desk").run()
        assert "2 steps wait" in page.caption[0].value
        assert page.text_area[0].value == "ask the desk"
    page.button("try-again").click().run()
    assert LOCKED not in shown(page)
    assert "Claim 2 of 2" in shown(page)
    assert acts(store) == ["agree", "note"]
    page.run()
    assert acts(store) == ["agree", "note"]
    other.close()


def test_a_note_that_finds_no_room_is_kept_in_the_field_until_there_is(page, store):
    pages = limit(store, 1)
    for number in range(40):  # whatever room there still is
        page.text_area[0].input(f"{LONG}{number}").run()
        if FULL in shown(page):
            break
    assert FULL in shown(page)
    written = page.text_area[0].value
    limit(store, pages + 1000)
    page.button("try-again").click().run()
    assert FULL not in shown(page)
    (told,) = [one.note for one in store.decisions.review(1, session_keys(store)).values()]
    assert told == written


def session_keys(store: Store) -> dict[str, str]:
    return {"c1": next(iter(store.decisions.history(1)))}


def test_what_waits_can_be_given_up(page, store, url):
    other = Store.open(url)
    with other.transactions.writing():
        page.button("skip").click().run()
        page.button("give-up").click().run()
        assert LOCKED not in shown(page)
    page.run()
    assert acts(store) == []
    other.close()


def test_a_database_that_became_read_only_is_still_shown_and_said_so(page, store):
    store.transactions.engine.dispose()
    with store.transactions.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    page.button("agree").click().run()
    assert READ_ONLY in shown(page)
    with store.transactions.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    page.button("try-again").click().run()
    assert store.decisions.review(1, session_keys(store))["c1"].act is Act.AGREE
