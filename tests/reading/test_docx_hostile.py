"""Word documents that no word processor wrote: one sentence each, quickly."""

import contextlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import reading
from factcheck.reading import archive
from factcheck.reading.readers.docx import package
from tests.reading import word
from tests.reading.test_kinds import refusal
from tests.reading.word import paragraph, run, table

FARES = word.document(paragraph("Fares rose 5%."), table(("2016", "6"), ("2017", "7")))


def test_a_bomb_that_says_how_large_it_is(monkeypatch):
    monkeypatch.setattr(archive, "INFLATED", 1_000_000)
    raw = word.document(paragraph("0" * 2_000_000))
    assert len(raw) < 10_000
    assert "unpacks to more than 1 MB" in refusal(raw, "a.docx")


def test_a_bomb_that_lies_about_its_size(monkeypatch):
    monkeypatch.setattr(archive, "INFLATED", 1_000_000)
    raw = word.document(paragraph("0" * 2_000_000))
    large = [m.file_size for m in zipfile.ZipFile(io.BytesIO(raw)).infolist()]
    lie = raw.replace(max(large).to_bytes(4, "little"), (500).to_bytes(4, "little"))
    assert lie != raw
    assert "is damaged" in refusal(lie, "a.docx")


def test_what_comes_out_counts_and_not_what_was_announced(monkeypatch):
    monkeypatch.setattr(archive, "INFLATED", 1_000_000)
    monkeypatch.setattr(archive, "_sizes", lambda *_: None)
    assert "unpacks to more than 1 MB" in refusal(
        word.document(paragraph("0" * 2_000_000)), "a.docx"
    )


def test_too_many_files_in_one(monkeypatch):
    monkeypatch.setattr(archive, "FILES", 3)
    assert "unpacks to more than" in refusal(FARES, "a.docx")


def test_a_password_on_the_archive():
    raw = bytearray(FARES)
    start = -1
    while (start := raw.find(b"PK\x01\x02", start + 1)) >= 0:
        raw[start + 8] |= 1
    assert "needs a password" in refusal(bytes(raw), "a.docx")


@pytest.mark.parametrize("deep", [200, 5_000, 100_000])
def test_deep_nesting(deep):
    nested = "<w:sdt><w:sdtContent>" * deep + paragraph("5%") + "</w:sdtContent></w:sdt>" * deep
    assert "is" in refusal(word.document(nested), "a.docx")


def test_tables_within_tables_as_a_newsletter_has_them():
    inner = "Visits rose."
    for _ in range(8):
        inner = table((paragraph("x") + table((inner, "y")), "z"))
    assert "Visits rose." in reading.document(word.document(inner), "a.docx").text


def test_more_elements_than_a_book_has(monkeypatch):
    monkeypatch.setattr(package, "ELEMENTS", 100)
    assert "nested too often" in refusal(word.document(paragraph(*["a"] * 100)), "a.docx")


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY x SYSTEM "file:///etc/hostname">',
        '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">',
    ],
)
def test_entities_are_never_put_in(entity):
    raw = word.document(
        paragraph("<w:r><w:t>Fares &x; rose.</w:t></w:r>"), head=f"<!DOCTYPE w [{entity}]>"
    )
    found = reading.document(raw, "a.docx").text
    assert "lol" not in found
    assert found in ("Fares ", "Fares  rose.", "Fares")


@pytest.mark.parametrize("length", range(0, len(FARES), len(FARES) // 12 or 1))
def test_a_file_cut_short(length):
    assert refusal(FARES[:length], "a.docx")


@given(st.data())
def test_a_few_wrong_bytes_never_give_a_traceback(data):
    raw = bytearray(FARES)
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(reading.ReadingError):
        reading.document(bytes(raw), "a.docx")


@pytest.mark.parametrize(
    "content",
    [
        paragraph(run("5%").replace("w:t", "w:unknown")),
        "<w:r><w:t>outside of a paragraph</w:t></w:r>",
        paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "5%"),
        paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "5%"),
        paragraph('<w:r><w:footnoteReference w:id="99"/></w:r>', "5%"),
        "<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
        "",
    ],
)
def test_odd_documents_are_read_as_far_as_they_go(content):
    assert reading.document(word.document(content), "a.docx").text in (
        "5%", "outside of a paragraph", "",
    )  # fmt: skip


def test_xml_that_is_cut_off_is_told_from_a_document():
    assert "is no plain Word document" in refusal(word.document("<w:body>"), "a.docx")


def test_a_document_with_macros_is_told_from_a_damaged_one():
    parts = dict.fromkeys(["word/document.xml", "word/vbaProject.bin", "[Content_Types].xml"], "x")
    assert "holds macros" in refusal(word.packed(parts), "a.docx")
