"""Where sentences end: stops, abbreviations, lines."""

import pytest

from factcheck.extract.sentences.ends import sentences
from factcheck.extract.sentences.prose import prose


def split(text):
    return [span.of(text) for span in sentences(prose(text).plain)]


@pytest.mark.parametrize(
    "text",
    [
        "Visits rose 5 p.c. to 7,000, Dr. Lund of St. Anne's said.",
        "The U.S. Mint struck 40 coins.",
        "Sales of Acme Inc. rose 5%.",
        "J. Hale sold 4.5 acres.",
    ],
)
def test_a_stop_of_an_abbreviation_ends_nothing(text):
    assert split(text) == [text]


def test_a_closing_quotation_mark_belongs_to_its_sentence():
    assert split("“It doubled.” She left.") == ["“It doubled.”", "She left."]


def test_a_missing_space_is_forgiven():
    assert split("It cost 40.Then it rose.") == ["It cost 40.", "Then it rose."]


def test_a_line_is_a_sentence_of_its_own():
    assert split("Visits double\nVisits rose to 7,000.") == [
        "Visits double",
        "Visits rose to 7,000.",
    ]


def test_a_wrapped_line_goes_on():
    text = "The number of visits to the harbour museum rose to\n7,000 from\nthe 6,000 of 2016."
    assert split(text) == [text]


def test_an_empty_line_always_ends_a_sentence():
    assert split("The number of visits rose to\n\n7,000 from 6,000.") == [
        "The number of visits rose to",
        "7,000 from 6,000.",
    ]


def test_lines_of_a_list_are_sentences_of_their_own():
    lines = ["40 schools in the north of the county have no library", "30 have no playing field"]
    assert split("\n".join(lines)) == lines
