"""Files of text in every shape that they come in."""

from pathlib import Path

import pytest

import factcheck
from factcheck import reading

PROSE = "The ferry’s fares – £4.20 – rose 5%."


def document(raw: bytes, name: str = "a.txt") -> str:
    return reading.document(raw, name).text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding):
    assert document(PROSE.encode(encoding)) == PROSE


def test_a_pound_is_a_pound_in_a_short_text():
    assert document("“£5”, up 5%".encode("cp1252")) == "“£5”, up 5%"


@pytest.mark.parametrize("ends", [b"\r\n", b"\r", b"\n"])
def test_line_ends_are_one_character(ends):
    assert document(b"one" + ends + b"two" + ends) == "one\ntwo\n"


def test_offsets_of_a_read_file_lead_into_its_text(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbf# Fares\r\n\r\nFares rose 5%.\r\n")
    read = factcheck.read(path)
    start = read.text.index("5%")
    assert read.text[start : start + 2] == "5%"
    assert (read.title, read.source, read.published) == ("Fares", str(path), None)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"rose\x00 5%", "is not a text file"),
        (bytes(range(1, 32)) * 9, "is not a text file"),
        (b"rose 5%" + b"\x01\x02\x03\x04" * 5, "is not a text file"),
        (b"\xff\xfeabc", "says that it is Unicode"),
        (b"\x81\x8d\x8f\x90 rose", "in no encoding"),
        (b"x" * (reading.LIMIT + 1), "is larger than 5 MB"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(raw, why):
    with pytest.raises(reading.ReadingError, match=why) as caught:
        reading.document(raw, "a.txt")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("a.txt ")


@pytest.mark.parametrize("name", ["missing.txt", ".", "nul\0.txt"])
def test_a_path_that_cannot_be_read(tmp_path, name):
    with pytest.raises(reading.ReadingError, match="cannot be read: "):
        reading.read(f"{tmp_path}/{name}")


def test_an_empty_file_is_a_normal_document(tmp_path):
    Path(tmp_path / "a.txt").touch()
    assert reading.read(tmp_path / "a.txt").text == ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Fares rise again\n\nThe ferry's fares rose 5%.", "Fares rise again"),
        ("\n\nDid fares rise 5%?\n\nThey did.", "Did fares rise 5%?"),
        ("## Fares rise ##\nThe fares rose.", "Fares rise"),
        ("Fares rise again\n" + "The ferry's fares rose. " * 9, "Fares rise again"),
        ("The ferry's fares rose 5%.\n\nSo did its tolls.", ""),
        ("The ferry's fares rose\nby 5% in a year.", ""),
        ("Fares rose 5% to £4.20 from £4", ""),
        ("Fares " * 40 + "\n\nThe rest.", ""),
        ("", ""),
    ],
)
def test_titles(text, title):
    assert reading.document(text.encode(), "a.txt").title == title
