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
    stored = store.add(READ, "Ada")
    kept = store.original(stored.version)
    assert (kept.name, kept.content) == ("desk.pdf", RAW)
    assert store.add(READ, "Grace").version == stored.version


def test_a_text_without_a_file_has_none_and_can_get_one(store):
    stored = store.add(DOCUMENT, "Ada")
    assert store.original(stored.version) is None
    assert store.add(READ, "Ada").version == stored.version  # the same text: now with its file
    assert store.original(stored.version).content == RAW


def test_every_draft_has_its_own_file(store):
    first = store.add(READ, "Ada")
    again = store.revise(first.id, READ, "Ada")
    edited = replace(DOCUMENT, text=f"{DOCUMENT.text}More.")
    second = store.revise(first.id, replace(edited, source="desk-2.pdf", original=b"other"), "Ada")
    third = store.revise(first.id, DOCUMENT, "Ada")
    assert again.version == first.version
    assert store.original(second.version).content == b"other"
    assert store.original(third.version) is None


def test_tables_are_kept_listed_and_searched(store):
    first = store.bring(ABOUT, "visits.csv", RAW, "", "Ada")
    second = store.bring(Kept("Costs"), "costs.xlsx", b"x", "Sheet *1*", "Grace")
    assert [(one.id, one.about) for one in store.references()] == [
        (second, Kept("Costs")),
        (first, ABOUT),
    ]
    assert [one.id for one in store.references("OFFICE visits")] == [first]
    assert [one.sheet for one in store.references("*1*")] == ["Sheet *1*"]
    assert store.references("nothing like it") == []
    assert store.content(first) == RAW


def test_what_is_said_of_a_table_can_be_changed(store):
    number = store.bring(ABOUT, "visits.csv", RAW, "", "Ada")
    store.say(number, Kept("Visits", "another office"))
    (one,) = store.references()
    assert one.about == Kept("Visits", "another office")
    assert (one.name, one.added_by) == ("visits.csv", "Ada")


def test_a_table_that_was_removed_can_be_put_back(store):
    number = store.bring(ABOUT, "visits.csv", RAW, "", "Ada")
    store.remove(number)
    assert store.references() == []
    store.remove(number, back=True)
    assert [one.id for one in store.references()] == [number]
    with pytest.raises(StoreError, match="no such table"):
        store.content(number + 1)
