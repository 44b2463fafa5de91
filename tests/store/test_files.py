"""Files in the store: what a draft was read from, and the tables that users bring."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.store import Kept, StoreError
from tests.ui.sample import DOCUMENT

RAW = bytes(range(256)) * 40
READ = replace(DOCUMENT, source="desk.pdf", original=RAW)
ABOUT = Kept("Visits by area", "an office", date(2021, 3, 1))


def test_the_file_of_a_draft_is_kept_byte_for_byte(store):
    stored = store.documents.add(READ, "Ada")
    kept = store.originals.original(stored.version)
    assert (kept.name, kept.content) == ("desk.pdf", RAW)
    assert store.documents.add(READ, "Grace").version == stored.version


def test_a_text_without_a_file_has_none_and_can_get_one(store):
    stored = store.documents.add(DOCUMENT, "Ada")
    assert store.originals.original(stored.version) is None
    assert store.documents.add(READ, "Ada").version == stored.version
    assert store.originals.original(stored.version).content == RAW


def test_every_draft_has_its_own_file(store):
    first = store.documents.add(READ, "Ada")
    again = store.documents.revise(first.id, READ, "Ada")
    edited = replace(DOCUMENT, text=f"{DOCUMENT.text}More.")
    second = store.documents.revise(
        first.id, replace(edited, source="desk-2.pdf", original=b"other"), "Ada"
    )
    third = store.documents.revise(first.id, DOCUMENT, "Ada")
    assert again.version == first.version
    assert store.originals.original(second.version).content == b"other"
    assert store.originals.original(third.version) is None


def test_tables_are_kept_listed_and_searched(store):
    first = store.references.bring(ABOUT, "visits.csv", RAW, "", "Ada")
    second = store.references.bring(Kept("Costs"), "costs.xlsx", b"x", "Sheet *1*", "Grace")
    assert [(one.id, one.about) for one in store.references.listed()] == [
        (second, Kept("Costs")),
        (first, ABOUT),
    ]
    assert [one.id for one in store.references.listed("OFFICE visits")] == [first]
    assert [one.sheet for one in store.references.listed("*1*")] == ["Sheet *1*"]
    assert store.references.listed("nothing like it") == []
    assert store.references.content(first) == RAW


def test_what_is_said_of_a_table_can_be_changed(store):
    number = store.references.bring(ABOUT, "visits.csv", RAW, "", "Ada")
    store.references.say(number, Kept("Visits", "another office"))
    (one,) = store.references.listed()
    assert one.about == Kept("Visits", "another office")
    assert (one.name, one.added_by) == ("visits.csv", "Ada")


def test_a_table_that_was_removed_can_be_put_back(store):
    number = store.references.bring(ABOUT, "visits.csv", RAW, "", "Ada")
    store.references.remove(number)
    assert store.references.listed() == []
    store.references.remove(number, back=True)
    assert [one.id for one in store.references.listed()] == [number]
    with pytest.raises(StoreError, match="no such table"):
        store.references.content(number + 1)
