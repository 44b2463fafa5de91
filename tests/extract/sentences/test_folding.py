"""What the shape of a text says before any word is read."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.sentences.ends import sentences
from factcheck.extract.sentences.prose import prose
from factcheck.extract.sentences.shadow import TOKEN, shadow
from factcheck.model.span import Span

ROW = "| The ferry over the harbour and its visits | 6,000 |"


def test_the_rows_of_a_table_are_sentences_of_their_own():
    text = f"{ROW}\n{ROW}\n\nVisits rose."
    assert [span.of(text) for span in sentences(text)] == [ROW, ROW, "Visits rose."]


def test_a_tab_parts_two_numbers_and_joins_words():
    assert prose("Visits\trose\t6\t120").plain == "Visits rose 6|120"


def test_every_stroke_of_a_fraction_is_one():
    assert prose("3⁄4 and 3∕4").plain == "3/4 and 3/4"


def test_the_mark_of_a_note_is_no_part_of_a_word_of_time():
    assert prose("the last 12 months3, 5 years12.").plain == "the last 12 months , 5 years  ."
    assert prose("model years2.5 and plans3").plain == "model years2.5 and plans3"


def test_typographic_signs_are_plain_ones():
    assert prose("“It’s ４５％” – −3").plain == "“It's 45%” – -3"


ASCII = st.text(st.characters(max_codepoint=127), max_size=80)


@given(ASCII)
def test_ascii_text_has_the_tokens_of_any_other(text):
    lower = text.lower()
    told = shadow(lower, Span(0, len(lower)), []).words
    assert told == frozenset(TOKEN.findall(lower))


@given(ASCII)
def test_ascii_text_has_the_sentences_of_any_other(text):
    other = "é!\n\n"
    found = [span.of(other + text) for span in sentences(other + text)]
    assert found == ["é!", *(span.of(text) for span in sentences(text))]
