"""A text that is not in English: the page says so above it."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from factcheck.model.document import Document
from factcheck.store import Store
from factcheck.ui.state import session

APP = Path(__file__).parents[2] / "app.py"
GERMAN = "Die Zahl der Besucher stieg im vergangenen Jahr um 45 Prozent auf 7.000, nach 6.000."
ENGLISH = "Visits to the terminal rose 17% to 7,000 from 6,000."


@pytest.mark.parametrize(("text", "said"), [(GERMAN, True), (ENGLISH, False)])
def test_the_language_is_said_above_the_text(tmp_path, monkeypatch, text, said):
    store = Store.open(f"sqlite:///{tmp_path / 'app.db'}")
    monkeypatch.setattr(session, "store", lambda: store)
    store.documents.add(Document(text, "Besuche"), "Ada")
    page = AppTest.from_file(str(APP), default_timeout=30).run()
    assert not page.exception
    shown = " ".join(str(one.proto) for one in page.get("html"))
    store.close()
    assert "Besuche" in shown
    assert ("The text is in German; only English is read" in shown) == said
    assert ("the numbers of this text were not recomputed" in shown) == said
