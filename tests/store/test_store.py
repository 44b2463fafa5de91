from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from factcheck.drafts.keys import claim_keys
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.review import Act
from factcheck.reading.published import published
from factcheck.store import Change, Store, default_url
from tests.ui.sample import DOCUMENT, REPORT

AGREE = Change.decide(Act.AGREE, Verdict.QUESTIONABLE)
OVERRIDE = Change.decide(Act.OVERRIDE, Verdict.CONSISTENT)
KEYS = {"c1": "change:aa:1"}
SEVERAL = {f"c{n}": f"change:{n}{n}:1" for n in (1, 2, 3)}


@pytest.fixture
def number(store: Store) -> int:
    return store.documents.add(DOCUMENT, "Ada").id


def on_c1(store: Store, number: int):
    return store.decisions.review(number, KEYS).get("c1")


def test_document_comes_back_as_it_went_in(store, number):
    assert store.documents.get(number).document == DOCUMENT
    assert store.documents.get(number + 1) is None


def test_the_same_document_is_kept_once_and_another_date_makes_another(store, number):
    assert store.documents.add(DOCUMENT, "Grace").id == number
    assert store.documents.add(replace(DOCUMENT, published=None), "Grace").id != number
    assert store.documents.add(replace(DOCUMENT, published=None), "Grace").id == number + 1


def test_a_date_that_is_no_day_is_kept_as_it_was_said(store):
    vague = published("March 2004")[1]
    document = replace(DOCUMENT, published=None, vague=vague)
    kept = store.documents.add(document, "Ada")
    assert store.documents.get(kept.id).document == document
    assert store.documents.get(kept.id).document.days == (date(2004, 3, 1), date(2004, 3, 31))
    assert store.documents.add(document, "Grace").id == kept.id
    assert store.documents.add(replace(document, vague=published("n.d.")[1]), "Grace").id != kept.id
    assert [listed.vague for listed in store.queue.list()] == ["n.d.", "March 2004"]


def test_odd_characters_survive(store):
    odd = "🚢 <script>$x$</script> \u202e ÷ 1,5 %\r\n"
    assert store.documents.get(store.documents.add(Document(odd), "Ada").id).document.text == odd


def test_decision_is_there_at_once_with_name_and_time(store, number):
    before = datetime.now(UTC) - timedelta(seconds=1)
    event = store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    decision = on_c1(store, number)
    assert (decision.act, decision.verdict) == (Act.AGREE, Verdict.QUESTIONABLE)
    assert decision.reviewer == "Ada"
    assert before < decision.when == event.when


def test_everything_outlives_a_restart(store, number, url):
    store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    store.decisions.record(number, KEYS["c1"], "Ada", Change.note("  ask the desk \n"))
    store.close()
    reopened = Store.open(url)
    decision = on_c1(reopened, number)
    assert (decision.act, decision.note) == (Act.AGREE, "ask the desk")
    reopened.close()


def test_what_changes_nothing_is_not_written(store, number):
    assert store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    assert store.decisions.record(number, KEYS["c1"], "Grace", AGREE) is None
    assert store.decisions.record(number, KEYS["c1"], "Ada", Change.note(" ")) is None


def test_a_key_press_sent_twice_counts_once(store, number):
    assert store.decisions.record(number, KEYS["c1"], "Ada", AGREE, press="tab:1")
    store.decisions.record(number, KEYS["c1"], "Ada", OVERRIDE)
    assert store.decisions.record(number, KEYS["c1"], "Ada", AGREE, press="tab:1") is None
    assert on_c1(store, number).act is Act.OVERRIDE
    assert store.decisions.undo(number, "Ada", press="tab:2")
    assert store.decisions.undo(number, "Ada", press="tab:2") is None
    assert on_c1(store, number).act is Act.AGREE


def test_undo_goes_back_step_by_step_and_history_keeps_all(store, number):
    store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    store.decisions.record(number, KEYS["c1"], "Ada", OVERRIDE)
    undone = store.decisions.undo(number, "Ada")
    assert undone.before["act"] == "override"
    assert undone.after["act"] == "agree"
    assert on_c1(store, number).act is Act.AGREE
    store.decisions.undo(number, "Ada")
    assert on_c1(store, number) is None
    assert store.decisions.undo(number, "Ada") is None
    whats = [event.what for event in store.decisions.history(number)[KEYS["c1"]]]
    assert whats == ["agree", "override", "undo", "undo"]


def test_undo_leaves_what_others_did(store, number):
    store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    store.decisions.record(number, "share:bb:1", "Grace", Change.decide(Act.SKIP))
    assert store.decisions.undo(number, "Ada").claim == KEYS["c1"]
    assert store.decisions.undo(number, "Ada") is None


def test_taking_back_a_decision_leaves_the_note(store, number):
    store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    store.decisions.record(number, KEYS["c1"], "Ada", Change.note("ask"))
    assert store.decisions.undo(number, "Grace", claim=KEYS["c1"]).who == "Grace"
    assert on_c1(store, number).act is None
    assert on_c1(store, number).note == "ask"


def test_documents_do_not_share_decisions(store, number):
    other = store.documents.add(Document("Another text with 5."), "Ada").id
    store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    assert store.decisions.history(other) == {}


@pytest.mark.parametrize("statement", ["UPDATE event SET who = 'Eve'", "DELETE FROM event"])
def test_events_cannot_be_changed_behind_our_back(store, number, statement):
    store.decisions.record(number, KEYS["c1"], "Ada", AGREE)
    with (
        store.transactions.engine.connect() as raw,
        pytest.raises(SQLAlchemyError, match="only ever added"),
    ):
        raw.execute(text(statement))
    assert on_c1(store, number).reviewer == "Ada"


def test_list_counts_verdicts_and_decisions(store, number):
    stored = store.documents.get(number)
    keys = claim_keys(REPORT)
    by_key = {keys[claim.id]: claim for claim in REPORT.claims}
    store.claims.remember(stored.version, by_key)
    store.claims.remember(stored.version, by_key)
    store.decisions.record(number, keys["c1"], "Ada", AGREE)
    store.decisions.record(number, "change:gone:1", "Ada", AGREE)
    listed = store.queue.list()
    assert [(item.id, item.title, item.published) for item in listed] == [
        (number, DOCUMENT.title, date(2018, 1, 14))
    ]
    assert listed[0].verdicts == {"questionable": 1, "consistent": 1, "unverifiable": 1}
    assert listed[0].decided == 1
    store.claims.remember(stored.version, {})
    assert store.queue.list()[0].verdicts == {}


def test_preferences_belong_to_one_user(store):
    assert store.preferences.preference("ada", "name") is None
    store.preferences.prefer("ada", "name", "Ada L.")
    store.preferences.prefer("ada", "name", "Ada")
    assert store.preferences.preference("ada", "name") == "Ada"
    assert store.preferences.preference("grace", "name") is None


def test_url_from_the_environment_wins(monkeypatch):
    monkeypatch.setenv("FACTCHECK_DATABASE_URL", "sqlite:///elsewhere.db")
    assert default_url() == "sqlite:///elsewhere.db"
    monkeypatch.delenv("FACTCHECK_DATABASE_URL")
    assert default_url().endswith("factcheck.db")


def test_decisions_made_together_count_once_and_are_undone_together(store, number):
    decisions = store.decisions
    decisions.record(number, SEVERAL["c1"], "Ada", AGREE)
    changes = {SEVERAL[claim]: AGREE for claim in ("c1", "c2", "c3")}
    assert decisions.record_all(number, changes, "Ada", "press") == 2  # c1 was agreed before
    assert decisions.record_all(number, changes, "Ada", "press") == 0
    assert set(decisions.review(number, SEVERAL)) == {"c1", "c2", "c3"}
    decisions.undo(number, "Ada")
    assert set(decisions.review(number, SEVERAL)) == {"c1"}
    decisions.undo(number, "Ada")
    assert not decisions.review(number, SEVERAL)


def test_one_of_the_decisions_made_together_can_be_taken_back_alone(store, number):
    changes = {SEVERAL[claim]: AGREE for claim in ("c1", "c2", "c3")}
    store.decisions.record_all(number, changes, "Ada", "press")
    store.decisions.undo(number, "Grace", claim=SEVERAL["c2"])
    assert set(store.decisions.review(number, SEVERAL)) == {"c1", "c3"}
    store.decisions.undo(number, "Ada")
    assert not store.decisions.review(number, SEVERAL)
