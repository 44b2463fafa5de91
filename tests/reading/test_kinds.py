"""What a file is shows in its bytes; what cannot be read is told in one sentence."""

import pytest

from factcheck import reading
from factcheck.reading.readers import readers
from tests.reading import word

DOCX = word.document(word.paragraph("Fares rose 5%."))
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def refusal(raw: bytes, name: str) -> str:
    with pytest.raises(reading.ReadingError) as caught:
        reading.document(raw, name)
    said = str(caught.value)
    assert said.startswith(f"{name} ")
    assert said.endswith(".")
    assert "\n" not in said
    return said


def holding(*names: str) -> bytes:
    return word.packed(dict.fromkeys(names, "x"))


@pytest.mark.parametrize("name", ["a.docx", "A.DOCX", "a", "a.unknown", "<stdin>"])
def test_a_word_document_is_known_by_its_bytes(name):
    assert reading.document(DOCX, name).text == "Fares rose 5%."


@pytest.mark.parametrize(
    ("raw", "name", "why"),
    [
        (b"Fares rose.", "a.docx", "is not a Word document (.docx), whatever its name says"),
        (b"", "a.docx", "is not a Word document (.docx), as its name says: it is empty"),
        (
            DOCX,
            "a.txt",
            "is not text, as its name says, but a Word document (.docx): name it .docx",
        ),
        (holding("x.txt"), "a.docx", "but a zip archive: unpack it first"),
        (OLD, "a.docx", "old (.doc, .xls) or has a password"),
        (bytes(range(256)) * 9, "a.docx", "is not a Word document (.docx), whatever its name says"),
    ],
)
def test_a_name_that_says_something_else(raw, name, why):
    assert why in refusal(raw, name)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"{\\rtf1 Fares rose.}", "an RTF document"),
        (OLD, "old (.doc, .xls) or has a password"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)), "a picture"),
        (b"\x1f\x8b\x08\x00", "a compressed file"),
        (holding("xl/workbook.xml"), "an Excel workbook"),
        (holding("ppt/presentation.xml"), "a PowerPoint file"),
        (holding("mimetype", "content.xml"), "an OpenDocument file"),
        (holding("META-INF/container.xml"), "an e-book"),
        (holding("a.txt"), "a zip archive: unpack it first"),
        (b"PK\x03\x04rest", "a damaged zip archive"),
    ],
)
def test_what_is_not_read_is_named_with_what_to_do(raw, why):
    assert why in refusal(raw, "a")


def test_the_suffixes_that_can_be_read():
    assert {".txt", ".md", ".docx", ".pdf", ".html", ".htm"} <= set(reading.SUFFIXES)
    assert [reader.name for reader in readers()][-1] == "text"
    assert max(reader.limit for reader in readers()) == reading.MOST


def test_a_file_of_300_mb_is_refused_without_reading_it(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    monkeypatch.setattr(reading, "document", lambda *_: pytest.fail("it was read"))
    with pytest.raises(reading.ReadingError, match="is larger than 100 MB"):
        reading.read(path)


def test_more_characters_than_an_article_has(monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 10)
    assert "holds more than" in refusal(DOCX, "a.docx")
