"""What the shape of a text says before any word is read."""

from factcheck.extract.prose import prose
from factcheck.extract.sentences import sentences

ROW = "| The ferry over the harbour and its visits | 6,000 |"


def test_the_rows_of_a_table_are_sentences_of_their_own():
    text = f"{ROW}\n{ROW}\n\nVisits rose."
    assert [span.of(text) for span in sentences(text)] == [ROW, ROW, "Visits rose."]


def test_a_tab_parts_two_numbers_and_joins_words():
    assert prose("Visits\trose\t6\t120").plain == "Visits rose 6|120"


def test_every_stroke_of_a_fraction_is_one():
    assert prose("3⁄4 and 3∕4").plain == "3/4 and 3/4"
