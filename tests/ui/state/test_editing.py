"""The text edited where it stands: what is kept, and what is never lost."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checking import check
from factcheck.model.document import Document
from factcheck.model.finding import Proposal
from factcheck.store import Store
from factcheck.ui.state import editing
from factcheck.ui.state.presses import Edit
from tests.shades import AGAIN, TEXT, shaded

FARES = Document("Fares 🚢 rose 45% to 7,000 from 6,000.\n\nCosts fell.\n", "Fares")
RISE = Edit(FARES.text.index("45%"), "45%", "17%")
names = count()


@pytest.fixture
def store(tmp_path):
    opened = Store.open(f"sqlite:///{tmp_path / 'edits.db'}")
    yield opened
    opened.close()


@pytest.fixture
def number(store):
    return store.documents.add(FARES, "Ada").id


def keep(store, number: int, edit: Edit, who: str = "Ada", name: str = "") -> str:
    return editing.keep(store, number, edit, who, name or f"press {next(names)}")


def undo(store, number: int, who: str = "Ada") -> bool:
    done = editing.take_back(store, number, store.decisions.last(number, who), who)
    if done:
        store.decisions.undo(number, who)
    return done


def text(store, number: int) -> str:
    return store.documents.get(number).document.text


@given(st.text("ab 5%🚢\n", min_size=1, max_size=20), st.data())
def test_an_edit_changes_its_stretch_and_nothing_else(before, data):
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    new = data.draw(st.text("ab 5%🚢\n", max_size=5))
    edited = editing.applied(Document(before), Edit(start, before[start:end], new))
    assert edited.text == before[:start] + new + before[end:]


@given(st.text("ab", max_size=9), st.text("ab", max_size=9), st.text("ab", max_size=3))
def test_what_was_really_changed_makes_the_same_text(old, new, before):
    edit, document = Edit(len(before), old, new), Document(before + old)
    assert editing.applied(document, edit.narrowed).text == before + new
    both = edit.narrowed.old[:1], edit.narrowed.new[:1]
    assert both == ("", "") or both[0] != both[1]


def test_an_edit_finds_its_words_when_something_above_was_edited():
    moved = Document(f"A new beginning.\n\n{FARES.text}")
    assert editing.applied(moved, RISE).text == moved.text.replace("45%", "17%")
    assert editing.applied(Document("Something else."), RISE) is None
    assert editing.applied(Document("45% here, 45% there."), RISE) is None


def test_a_kept_edit_is_a_draft_and_one_undo_takes_it_back(store, number):
    assert keep(store, number, RISE) == ""
    assert text(store, number) == FARES.text.replace("45%", "17%")
    assert undo(store, number)
    assert text(store, number) == FARES.text
    assert [draft.number for draft in store.documents.drafts(number)] == [1, 2, 3]


def test_several_edits_are_taken_back_one_after_the_other(store, number):
    keep(store, number, RISE)
    keep(store, number, Edit(FARES.text.index("Costs"), "Costs fell", "Costs rose"))
    assert undo(store, number)
    assert text(store, number) == FARES.text.replace("45%", "17%")
    assert undo(store, number)
    assert text(store, number) == FARES.text


def test_an_edit_sent_twice_is_kept_once(store, number):
    assert keep(store, number, RISE, name="one") == ""
    assert keep(store, number, RISE, name="one") == ""
    assert [draft.number for draft in store.documents.drafts(number)] == [1, 2]
    assert len(store.decisions.history(number)[""]) == 1


def test_what_two_readers_edit_is_kept_of_both(store, number):
    costs = Edit(FARES.text.index("Costs"), "Costs fell.", "Costs fell by half.")
    assert keep(store, number, Edit(0, "Fares", "All fares"), who="Grace") == ""
    assert keep(store, number, costs) == ""
    assert text(store, number) == "All fares" + FARES.text[5:].replace("fell.", "fell by half.")


def test_an_edit_of_words_that_somebody_else_changed_is_refused_in_a_sentence(store, number):
    keep(store, number, RISE, who="Grace")
    assert keep(store, number, Edit(RISE.at, "45%", "16.7%")) == editing.MEANWHILE
    assert "17%" in text(store, number)


def test_an_edit_that_others_went_on_from_is_not_taken_back(store, number):
    keep(store, number, RISE)
    keep(store, number, Edit(0, "Fares", "All fares"), who="Grace")
    assert not undo(store, number)
    assert text(store, number).startswith("All fares")


def test_a_text_is_not_edited_away(store, number):
    assert keep(store, number, Edit(0, FARES.text, " ")) == editing.EMPTY
    assert text(store, number) == FARES.text


def test_a_proposal_takes_the_place_of_its_figure():
    report = check(FARES)
    (claim,) = report.claims
    mended = [editing.applied(FARES, editing.proposed(FARES, one)) for one in claim.proposals]
    assert [check(one).claims[0].verdict for one in mended] == ["consistent"] * len(mended)
    assert len(mended) > 1


def test_a_proposal_takes_the_place_of_its_figure_in_the_spot_that_has_it():
    restated = shaded().claims[0]
    edit = editing.proposed(Document(TEXT), Proposal(restated.relation.other, "640"))
    edited = editing.applied(Document(TEXT), edit).text
    assert edited == TEXT.replace(AGAIN, AGAIN.replace("690", "640"))
