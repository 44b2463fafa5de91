"""The ledger: every quantity of a document as the frames see it."""

import pytest

from factcheck.extract.binding.entries.entry import Type
from tests.extract.binding.books import book_of, entry_of

TRUST = "The trust has 640 boats. It sold 32 of them.\n\nThe yard has 45 boats."
SALES = "Sales were £480m, up from £400m in 2023; of the 60 shops 45, or 75%, gained."


@pytest.mark.parametrize(
    ("text", "number", "type_"),
    [
        (SALES, "£480m", Type.LEVEL),
        (SALES, "75%", Type.PERCENT),
        (SALES, "2023", Type.DATE),
        ("Half of the staff walk.", "Half", Type.PERCENT),
        ("The rate rose 2 percentage points.", "2 percentage points", Type.POINTS),
        ("Costs tripled to £60m.", "tripled", Type.MULTIPLE),
        ("He came third.", "third", Type.ORDINAL),
    ],
)
def test_a_quantity_has_the_type_of_its_kind(text, number, type_):
    assert entry_of(text, number).type is type_


@pytest.mark.parametrize(
    ("text", "number", "measure", "per"),
    [
        (SALES, "£480m", "GBP", ""),
        (SALES, "60", "count", ""),
        (SALES, "75%", "%", ""),
        ("Half of the staff walk.", "Half", "%", ""),
        ("They walk 3 miles.", "3 miles", "length", ""),
        ("Wages are £20,000 a year.", "£20,000", "GBP", "year"),
        ("The rate is 24 per 100,000.", "24 per 100,000", "count", "100000"),
    ],
)
def test_a_quantity_is_measured_in_something_for_each_of_something(text, number, measure, per):
    entry = entry_of(text, number)
    assert (entry.measure, entry.per) == (measure, per)


def test_sizes_are_in_the_unit_that_the_document_uses_most():
    text = "They walked 3 miles, 4 miles and then 8 km."
    assert entry_of(text, "3 miles").value == pytest.approx(3)
    assert entry_of(text, "8 km").value == pytest.approx(4.971, abs=0.001)


def test_a_fraction_and_basis_points_are_per_cent():
    assert entry_of("Half of the staff walk.", "Half").value == pytest.approx(50)
    assert entry_of("It rose 250 basis points.", "250 basis points").value == pytest.approx(2.5)


def test_the_last_printed_digit_has_its_worth():
    assert entry_of(SALES, "£480m").step == pytest.approx(1e6)
    assert entry_of("They walked 4.8 km.", "4.8 km").step == pytest.approx(0.1)


def test_a_date_is_its_year():
    entry = entry_of(SALES, "2023")
    assert (entry.value, entry.low, entry.high) == (2023, 2023, 2023)


def test_an_open_bound_is_looked_at_as_far_as_a_quarter():
    entry = entry_of("More than 300 came.", "300")
    assert (entry.low, entry.high) == (300, 375)


def test_a_number_without_unit_and_noun_is_bare():
    assert [entry.bare for entry in book_of("Of the 60 shops 45 gained.")] == [False, True]


def test_entries_are_numbered_in_the_order_of_the_text():
    assert [entry.number for entry in book_of(TRUST)] == [0, 1, 2]


def test_an_entry_knows_its_sentence_and_paragraph():
    assert [entry.clause for entry in book_of(TRUST)] == [0, 1, 2]
    assert [entry.paragraph for entry in book_of(TRUST)] == [0, 0, 1]


def test_a_sentence_has_clauses():
    text = "Costs were £5m, while sales were £8m; debts, of £2m, and rent, £1m, fell."
    assert [entry.part for entry in book_of(text)] == [0, 1, 2, 3]


def test_markers_stand_on_both_sides_nearest_first():
    entry = entry_of(SALES, "75%")
    assert entry.before == ("equal", "comma")
    assert entry.behind == ("comma", "up")


def test_an_entry_knows_the_markers_of_its_sentence_and_those_that_begin_it():
    entry = entry_of(TRUST, "32")
    assert "point" in entry.opening
    assert entry.opening <= entry.sentence
    assert "up" in entry_of(SALES, "£480m").sentence


def test_nouns_are_what_is_counted_by_their_stems():
    assert entry_of(TRUST, "640").nouns == {"boat"}
    assert entry_of(TRUST, "640").nouns == entry_of(TRUST, "45").nouns


def test_a_label_is_what_stands_near():
    assert {"trust"} <= entry_of(TRUST, "640").label
    assert "trust" not in entry_of(TRUST, "45").label


def test_the_whole_is_what_stands_behind_of():
    entry = entry_of("Some 34% of the flats are damp.", "34%")
    assert entry.whole >= {"flat"}
    assert not entry.pointing


def test_a_word_behind_of_may_point_back():
    assert entry_of(TRUST, "32").pointing
    assert not entry_of(TRUST, "640").pointing


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Visits rose 45% last year.", 1),
        ("Visits fell 45% last year.", -1),
        ("There were 45% fewer visits.", -1),
        ("Visits were 45% of the total.", 0),
        ("Visits rose, and 45% were short.", 0),  # a comma ends the search
    ],
)
def test_the_way_is_that_of_the_nearest_word_of_change(text, way):
    assert entry_of(text, "45%").way == way


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("They cut the number of their red vans by 40.", -1),
        ("They raised the pay of those in the four towns by 40.", 0),  # past another number
        ("They cut the number of their red vans, and by 40.", 0),
        ("They cut the number of their red vans for 40.", 0),  # so far without "by"
    ],
)
def test_by_reaches_back_to_its_verb(text, way):
    assert entry_of(text, "40").way == way


@pytest.mark.parametrize(
    ("text", "number", "class_"),
    [
        ("Today it has 720 vans.", "720", "later"),
        ("It has 720 vans today.", "720", "later"),
        ("Last year it had 720 vans.", "720", "earlier"),
    ],
)
def test_a_date_that_hangs_on_an_unknown_day_speaks_as_its_words_do(text, number, class_):
    assert class_ in entry_of(text, number).sentence


def test_a_year_says_neither_earlier_nor_later():
    assert entry_of("In 2015 it had 720 vans.", "720").sentence.isdisjoint({"earlier", "later"})


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Support stood at 45 per cent, four points more than 41.", Type.POINTS),
        ("Support stood at 45 per cent. Kent had four points more.", Type.POINTS),
        ("Support was high. Kent had four points more.", Type.LEVEL),
        ("Support stood at 45 per cent. Some 60 came. In May four points were won.", Type.LEVEL),
    ],
)
def test_points_are_of_a_hundred_behind_a_per_cent(text, type_):
    assert entry_of(text, "four").type is type_


def test_what_has_no_size_is_not_in_the_ledger():
    assert book_of("There were several hundred boats.") == []
    assert book_of("Nothing is counted here.") == []
