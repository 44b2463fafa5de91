"""Drafts of one document: what was decided follows its claim, and never silently."""

from datetime import date

import pytest

from factcheck.checking import check
from factcheck.drafts.keys import claim_keys
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.review import Act
from factcheck.store import Change, Fate, Status, Store, Stored, StoreError
from tests.changed import replace

AGREE = Change.decide(Act.AGREE, Verdict.CONSISTENT)
OVERRIDE = Change.decide(Act.OVERRIDE, Verdict.QUESTIONABLE)
WRONG = Change.decide(Act.OVERRIDE, Verdict.INCONSISTENT)
SHIPS = "The ferry carried 52 cars in May, up from 40 in April."
BEDS = "The ward grew from 12 beds in 2010 to 18 beds in 2015."
FEES = "Mooring fees fell from 90 crowns to 75 crowns."
FIRST = Document(f"{SHIPS} {BEDS}\n\n{FEES}", "Harbour", "draft.txt", date(2018, 1, 14))


class Draft:
    """A draft on the desk: kept, checked and remembered, as the dashboard does."""

    def __init__(self, store: Store, stored: Stored) -> None:
        self.store, self.stored = store, stored
        self.report = check(stored.document)
        self.keys = claim_keys(self.report)
        by_key = {self.keys[claim.id]: claim for claim in self.report.claims}
        store.claims.remember(stored.version, by_key)
        self.by_key = by_key

    def key(self, words: str) -> str:
        """The key of the claim whose quote holds the words."""
        return next(self.keys[c.id] for c in self.report.claims if words in c.text)

    def decide(self, words: str, change: Change, who: str = "Ada") -> None:
        assert self.store.decisions.record(self.stored.id, self.key(words), who, change)

    def on(self, words: str):
        review = self.store.decisions.review(self.stored.id, self.keys)
        return next(review.on(c) for c in self.report.claims if words in c.text)

    def revised(self, old: str, new: str) -> "Draft":
        edited = self.stored.document.text.replace(old, new)
        assert edited != self.stored.document.text
        document = replace(self.stored.document, text=edited)
        return Draft(self.store, self.store.documents.revise(self.stored.id, document, "Grace"))


@pytest.fixture
def first(store: Store) -> Draft:
    draft = Draft(store, store.documents.add(FIRST, "Ada"))
    assert len(draft.keys) == 3
    return draft


def test_a_new_draft_is_a_version_and_the_old_one_stays(store, first):
    second = first.revised("Mooring", "Berth")
    number = first.stored.id
    assert (second.stored.id, second.stored.number, second.stored.added_by) == (number, 2, "Grace")
    assert store.documents.get(number) == second.stored
    assert store.documents.drafts(number) == [first.stored, second.stored]
    assert len(store.queue.list()) == 1
    assert store.queue.list()[0].drafts == 2


def test_the_same_draft_again_is_not_kept_again_but_another_date_is(store, first):
    number = first.stored.id
    assert store.documents.revise(number, FIRST, "Grace") == first.stored
    assert store.documents.revise(number, replace(FIRST, published=None), "Grace").number == 2
    with pytest.raises(StoreError, match="no such document"):
        store.documents.revise(number + 1, FIRST, "Grace")


def test_an_old_draft_added_again_is_a_document_of_its_own(store, first):
    second = first.revised("Mooring", "Berth")
    assert store.documents.add(second.stored.document, "Ada").id == second.stored.id
    assert store.documents.add(FIRST, "Ada").id != second.stored.id


def test_an_unchanged_claim_keeps_its_decision(first):
    first.decide("52", AGREE)
    first.decide("12 beds", Change.note("ask the ward"))
    second = first.revised(FEES, "A sentence in front. " + FEES.replace("75", "80"))
    assert (second.on("52").act, second.on("52").reviewer) == (Act.AGREE, "Ada")
    assert second.on("12 beds").note == "ask the ward"


def test_words_around_a_claim_change_and_its_decision_stays(store, first):
    first.decide("90 crowns", WRONG)
    second = first.revised("Mooring fees fell", "Charges at the pier fell")
    assert second.key("90 crowns") != first.key("90 crowns")
    assert second.on("90 crowns").act is Act.OVERRIDE
    listed = store.queue.list()[0]
    assert (listed.flagged, listed.decided, listed.verdicts["inconsistent"]) == (1, 1, 1)
    history = store.decisions.history(second.stored.id)[second.key("90 crowns")]
    assert [(event.what, event.who) for event in history] == [("override", "Ada")]


def test_a_changed_number_is_to_be_looked_at_again(store, first):
    first.decide("90 crowns", OVERRIDE)
    first.decide("90 crowns", Change.note("the port says 75"))
    second = first.revised("75 crowns", "70 crowns")
    now = second.on("to 70")
    assert (now.act, now.verdict, now.note) == (None, None, "")
    assert now.words == "Changed since reviewed"
    assert (now.former.act, now.former.reviewer) == (Act.OVERRIDE, "Ada")
    assert now.former.note == "the port says 75"
    assert store.queue.list()[0].decided == 0
    second.decide("to 70", AGREE, who="Grace")
    assert second.on("to 70").former is None
    assert second.on("to 70").reviewer == "Grace"
    whats = [e.what for e in store.decisions.history(second.stored.id)[second.key("to 70")]]
    assert whats == ["override", "note", "agree"]


def test_a_changed_claim_stays_marked_over_further_drafts(first):
    first.decide("90 crowns", AGREE)
    third = first.revised("75 crowns", "70 crowns").revised("Mooring fees", "The mooring fees")
    assert third.on("to 70").former.act is Act.AGREE
    fourth = third.revised("70 crowns", "60 crowns")
    assert fourth.on("to 60").former.act is Act.AGREE


def test_going_back_to_the_old_words_brings_the_old_decision_back(first):
    first.decide("90 crowns", AGREE)
    second = first.revised("75 crowns", "70 crowns")
    second.decide("to 70", OVERRIDE)
    third = second.revised("70 crowns", "75 crowns")
    assert third.on("to 75").act is Act.AGREE
    assert third.revised("75 crowns", "70 crowns").on("to 70").act is Act.OVERRIDE


def test_a_claim_that_is_gone_is_kept_in_the_history(store, first):
    first.decide("52", AGREE)
    second = first.revised(SHIPS + " ", "")
    assert len(second.keys) == 2
    assert [e.what for e in store.decisions.history(second.stored.id)[first.key("52")]] == ["agree"]
    assert (store.queue.list()[0].claims, store.queue.list()[0].decided) == (2, 0)
    assert second.revised(BEDS, f"{SHIPS} {BEDS}").on("52").act is Act.AGREE


def test_a_decision_that_was_carried_over_can_be_taken_back(store, first):
    first.decide("90 crowns", OVERRIDE)
    second = first.revised("Mooring fees", "The mooring fees")
    undone = store.decisions.undo(second.stored.id, "Grace", claim=second.key("90 crowns"))
    assert (undone.before["act"], undone.after["act"]) == ("override", None)
    assert second.on("90 crowns").act is None
    assert store.decisions.undo(second.stored.id, "Grace", claim=second.key("90 crowns")) is None


def test_deciding_the_same_on_a_carried_claim_changes_nothing(store, first):
    first.decide("90 crowns", AGREE)
    second = first.revised("Mooring fees", "The mooring fees")
    assert store.decisions.record(second.stored.id, second.key("90 crowns"), "Grace", AGREE) is None


def test_a_newer_engine_that_quotes_more_does_not_lose_the_decision(store, first):
    first.decide("90 crowns", AGREE)
    claim = first.by_key[first.key("90 crowns")]
    longer = replace(claim, text=f"fell from {claim.text}", span=claim.span)
    keys = {key: one for key, one in first.by_key.items() if one is not claim}
    store.claims.remember(first.stored.version, keys | {"change:quoted-anew:1": longer})
    decision = store.decisions.review(first.stored.id, {"c1": "change:quoted-anew:1"})["c1"]
    assert decision.former.act is Act.AGREE


def test_compare_lists_what_became_of_each_claim(store, first):
    second = first.revised(f"{SHIPS} ", "").revised("75 crowns", "70 crowns")
    pairs = store.claims.compare(first.stored.version, second.stored.version)
    assert [(p.fate, (p.new or p.old).quote[:2]) for p in pairs] == [
        (Fate.KEPT, "12"),
        (Fate.CHANGED, "90"),
        (Fate.GONE, "52"),
    ]
    assert pairs[0].new.name in second.keys


def test_counts_are_those_of_the_last_draft_alone(store, first):
    second = first.revised(f"{SHIPS} ", "")
    listed = store.queue.list()[0]
    assert (listed.claims, listed.flagged, listed.status) == (2, 0, Status.DONE)
    second.decide("12 beds", WRONG)
    listed = store.queue.list()[0]
    assert (listed.flagged, listed.decided, listed.status) == (1, 1, Status.DONE)


def test_what_is_flagged_makes_a_text_new_begun_and_done(store):
    text = " ".join(f"Visits rose 45% to {n}7,000 from {n}6,000." for n in (1, 2))
    wrong = Draft(store, store.documents.add(Document(text), "Ada"))
    assert store.queue.list()[0].status is Status.NEW
    wrong.decide("17,000", AGREE)
    assert store.queue.list()[0].status is Status.BEGUN
    wrong.decide("27,000", WRONG)
    assert store.queue.list()[0].status is Status.DONE


def test_a_draft_that_was_not_checked_yet_has_no_counts(store, first):
    store.documents.revise(first.stored.id, Document("Nothing yet."), "Ada")
    listed = store.queue.list()[0]
    assert (listed.title, listed.claims, listed.status) == ("", 0, Status.NEW)
