"""The queue: who has which document, and where to find what."""

import pytest

from factcheck.drafts.keys import claim_keys
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.review import Act
from factcheck.store import Change, Store
from tests.ui.sample import DOCUMENT, REPORT

OTHER = Document("Der Ölpreis: 100% of 5_000 barrels, said Ünal.", "Oil \\ water", "oil.txt")


@pytest.fixture
def number(store: Store) -> int:
    stored, keys = store.documents.add(DOCUMENT, "Ada"), claim_keys(REPORT)
    store.claims.remember(stored.version, {keys[claim.id]: claim for claim in REPORT.claims})
    return stored.id


def assignee(store: Store) -> str:
    return store.queue.list()[0].assignee


def test_a_document_is_given_to_a_reviewer_and_history_tells_who_did_so(store, number):
    assert assignee(store) == ""
    assert store.decisions.assign(number, " Grace ", "Ada")
    assert store.decisions.assign(number, "Grace", "Mary") is None
    assert assignee(store) == "Grace"
    assert store.decisions.assign(number, "", "Mary")
    assert assignee(store) == ""
    told = [(event.who, event.after["assignee"]) for event in store.decisions.history(number)[""]]
    assert told == [("Ada", "Grace"), ("Mary", "")]


def test_giving_can_be_undone_and_touches_no_claim(store, number):
    key = claim_keys(REPORT)["c1"]
    store.decisions.record(number, key, "Ada", Change.decide(Act.AGREE, Verdict.QUESTIONABLE))
    store.decisions.assign(number, "Grace", "Ada")
    assert store.decisions.undo(number, "Ada").claim == ""
    assert assignee(store) == ""
    assert store.queue.list()[0].decided == 1
    assert store.decisions.undo(number, "Ada").claim == key


def test_a_corrected_wording_is_kept_beside_the_note(store, number):
    keys = {"c1": "k"}
    store.decisions.record(number, "k", "Ada", Change.note("ask"))
    store.decisions.record(number, "k", "Grace", Change.reword(" rose twelvefold "))
    decision = store.decisions.review(number, keys)["c1"]
    assert (decision.note, decision.wording) == ("ask", "rose twelvefold")
    store.decisions.undo(number, "Grace")
    assert store.decisions.review(number, keys)["c1"].wording == ""


def test_everybody_who_was_here(store, number):
    assert store.decisions.people() == ["Ada"]
    store.decisions.record(number, "k", "grace", Change.note("x"))
    store.decisions.assign(number, "Zoë", "grace")
    assert store.decisions.people() == ["Ada", "grace", "Zoë"]


HARBOUR = {DOCUMENT.title}
OIL = {OTHER.title}
SEARCHES = {
    "": HARBOUR | OIL,
    "harbour": HARBOUR,
    "REFERRALS nights": HARBOUR,
    "referrals barrels": set(),
    "ölpreis ÜNAL": OIL,
    "oil.txt": OIL,
    "100% 5_0": OIL,
    "0%_": set(),
    "oil \\": OIL,
    "'; DROP TABLE event; --": set(),
    "q " * 5000: set(),
    "y" * 100_000: set(),
}


@pytest.mark.usefixtures("number")
def test_documents_that_hold_every_word(store):
    store.documents.add(OTHER, "Ada")
    found = {words: {listed.title for listed in store.queue.list(words)} for words in SEARCHES}
    assert found == SEARCHES


def test_claims_that_hold_every_word(store, number):
    found = store.queue.search("OFFICER 30")
    assert [(one.document, one.title, one.quote) for one in found] == [
        (number, DOCUMENT.title, "One officer in four, 30 of 120")
    ]
    assert (found[0].claim, found[0].key) == ("c2", claim_keys(REPORT)["c2"])
    assert found[0].verdict == "consistent"
    assert store.queue.search("officer 31") == []
    assert len(store.queue.search("")) == 3
    assert len(store.queue.search("", most=2)) == 2


def test_only_last_drafts_are_searched(store, number):
    store.documents.revise(number, Document("Quite another text."), "Ada")
    assert store.queue.search("officer") == []
    assert store.queue.list("officer") == []
    assert [listed.id for listed in store.queue.list("quite another")] == [number]
