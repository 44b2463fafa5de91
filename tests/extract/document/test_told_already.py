"""What a sentence says of its own figures stands: a sure binding of all hinders another cross."""

import pytest
from msgspec.structs import replace

from factcheck.extract.claims import extract
from factcheck.extract.document.tied import find
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.model.document import Document
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Change, Share, Total
from tests.extract.binding.books import Nobody

TEXT = "In 2015 the mill made £40m. In 2016 it made £52m. That is a rise of 45 per cent."


def document(text: str) -> Whole:
    """A document as finders across sentences see it, of which no sentence has bound anything."""
    finders = Nobody()
    extract(Document(text), finders)
    assert finders.whole
    return replace(finders.whole, bounds=())


def figure(whole: Whole, text: str) -> Quantity:
    """The figure that is printed so."""
    found = (one for clause in whole.clauses for one in clause.quantities.values())
    return next(one for one in found if one.text == text)


def sure(whole: Whole, *bounds: Bound) -> list[Bound]:
    """What may be crossed, where sentences have bound so much."""
    return [one for one in find(replace(whole, bounds=bounds)) if not one.tentative]


def test_where_no_sentence_says_anything_it_may_be_crossed():
    whole = document(TEXT)
    [bound] = sure(whole)
    assert isinstance(bound.relation, Change)
    assert [one.text for one in bound.relation.quantities()] == ["£40m", "£52m", "45 per cent"]


def test_a_full_binding_of_the_result_hinders_it():
    whole = document(TEXT)
    base, later, step = (figure(whole, text) for text in ("£40m", "£52m", "45 per cent"))
    assert sure(whole, Bound(Change(base, later, step))) == []
    assert sure(whole, Bound(Share(base, later, step))) == []
    assert sure(whole, Bound(Total((base, later), step))) == []


def test_a_loose_one_does_not():
    whole = document(TEXT)
    base, later, step = (figure(whole, text) for text in ("£40m", "£52m", "45 per cent"))
    assert len(sure(whole, Bound(Change(base, later, step), tentative=True))) == 1


@pytest.mark.parametrize("open_one", ["before", "after"])
def test_one_that_leaves_a_level_open_does_not(open_one):
    whole = document(TEXT)
    base, later, step = (figure(whole, text) for text in ("£40m", "£52m", "45 per cent"))
    change = replace(Change(base, later, step, also=figure(whole, "2015")), **{open_one: None})
    assert len(change.quantities()) == 3
    assert len(sure(whole, Bound(change))) == 1


def test_one_of_two_figures_does_not():
    whole = document(TEXT)
    base, later, step = (figure(whole, text) for text in ("£40m", "£52m", "45 per cent"))
    assert len(sure(whole, Bound(Share(share=step, whole=later)))) == 1
    assert len(sure(whole, Bound(Change(base, later)))) == 1


def test_one_of_other_figures_does_not():
    text = f"Of 400 hens 100, or 25 per cent, were ill. {TEXT}"
    whole = document(text)
    ill = Share(*(figure(whole, one) for one in ("100", "400", "25 per cent")))
    [bound] = sure(whole, Bound(ill))
    assert bound.relation.by == figure(whole, "45 per cent")


def test_what_may_only_be_ticked_is_not_hindered():
    text = TEXT.replace("45 per cent", "30 per cent")
    whole = document(text)
    base, later, step = (figure(whole, one) for one in ("£40m", "£52m", "30 per cent"))
    [alone] = find(whole)
    [beside] = find(replace(whole, bounds=(Bound(Change(base, later, step)),)))
    assert alone == beside
    assert alone.tentative
