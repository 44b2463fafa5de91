"""PDFs that cannot be read, or must not be: one sentence each, and an end to it."""

import contextlib
import io
import json
import subprocess
import zlib

import docx
import pytest
from PIL import Image

import factcheck
from factcheck import reading
from factcheck.reading import apart, pages
from factcheck.reading.readers import pdf as reader
from factcheck.reading.readers.pdf import glyphs, library, whole
from tests.office import converted
from tests.reading import typeset
from tests.reading.test_kinds import refusal

FARES = typeset.pdf("Fares rose 5% to 21 from 20.")
TEXT = b"BT /F 12 Tf 20 20 Td (Fares rose 5%.) Tj ET"


def made(content: bytes, *more: bytes, pages: bytes = b"/Kids[3 0 R]/Count 1") -> bytes:
    """A PDF of one page, written by hand; `more` are objects from 6 on, 6 being form /X0."""
    resources = b"<</Font<</F 5 0 R>>/XObject<</X0 6 0 R>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages%s>>" % pages,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources%s>>" % resources,
        stream(content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    ]
    out, starts = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        len(out),
    )
    return out + head + table + tail


def stream(content: bytes, about: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<</Filter/FlateDecode/Length %d%s>>\nstream\n%s\nendstream" % (
        len(packed), about, packed,
    )  # fmt: skip


def forms(depth: int) -> list[bytes]:
    """Forms each of which draws the next one twice."""
    about = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X%d %d 0 R>>>>"
    twice = [stream(b"/X%d Do " % n * 2, about % (n, 6 + n)) for n in range(1, depth)]
    return [*twice, stream(b"", about % (depth, 6))]


def test_what_is_made_by_hand_here_is_a_pdf():
    assert reading.document(made(TEXT), "a.pdf").text == "Fares rose 5%."


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9])
def test_a_file_cut_short(cut):
    said = refusal(FARES[: int(len(FARES) * cut)], "a.pdf")
    assert "damaged" in said or "holds no text" in said


@pytest.mark.parametrize("raw", [b"%PDF-1.7\n", b"%PDF-" + bytes(range(256)) * 20])
def test_nonsense_that_begins_like_a_pdf(raw):
    assert "is a damaged PDF" in refusal(raw, "a.pdf")


@pytest.mark.parametrize("raw", [b"", b"Fares rose.", b"PK\x03\x04"])
def test_what_is_no_pdf_at_all(raw):
    assert "is not a PDF" in refusal(raw, "a.pdf")


def test_a_scan_is_said_to_be_one():
    scan = io.BytesIO()
    Image.new("L", (200, 300), 128).save(scan, "PDF")
    assert "is a scan: it holds pictures of pages, and no text" in refusal(scan.getvalue(), "a.pdf")


def test_an_empty_page_is_no_scan():
    assert "holds no text" in refusal(made(b""), "a.pdf")


def test_an_encrypted_file_is_said_to_be_one(tmp_path):
    path = tmp_path / "a.docx"
    docx.Document().save(path)
    how = {
        "EncryptFile": {"type": "boolean", "value": "true"},
        "DocumentOpenPassword": {"type": "string", "value": "x"},
    }
    locked = converted(path, f"pdf:writer_pdf_Export:{json.dumps(how)}")
    assert "is encrypted: save it without a password" in refusal(locked.read_bytes(), "a.pdf")


def test_too_many_pages(monkeypatch):
    monkeypatch.setattr(whole, "PAGES", 1)
    with pytest.raises(reading.ReadingError, match="has more than 1 pages"):
        reader.document(typeset.pdf("A.\n#pagebreak()\nB."), "a.pdf")


def test_pages_that_are_only_announced():
    assert reading.document(made(TEXT, pages=b"/Kids[3 0 R]/Count 100000000"), "a").text == (
        "Fares rose 5%."
    )


def test_a_tree_of_pages_that_holds_itself():
    said = refusal(made(TEXT, pages=b"/Kids[2 0 R 3 0 R]/Count 2"), "a.pdf")
    assert "is damaged: it cannot be read as a PDF" in said


def test_fonts_that_do_not_say_which_letters_they_draw(monkeypatch):
    monkeypatch.setattr(glyphs, "_shown", lambda _char: glyphs.UNKNOWN)
    with pytest.raises(reading.ReadingError, match="does not say which letters its fonts draw"):
        reader.document(FARES, "a.pdf")


def test_a_page_that_takes_years_is_given_up(monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 5)
    raw = made(b"/X0 Do", *forms(40))
    assert len(raw) < 20_000
    assert "takes too much time or memory" in refusal(raw, "a.pdf")


def test_a_page_that_computes_too_long_ends_the_process_by_itself():
    code = "from factcheck.reading import apart; apart.step(1)\nwhile True: pass"
    done = subprocess.run([apart.sys.executable, "-c", code], check=False, timeout=60)
    assert done.returncode < 0


def test_a_bomb_is_given_up_before_it_fills_the_memory():
    content = b" " * 1_000_000_000
    assert "takes too much time or memory" in refusal(made(content), "a.pdf")


def test_a_crash_of_the_library_is_one_sentence(monkeypatch):
    monkeypatch.setattr(apart, "_CODE", "import os; os.abort()")
    assert "takes too much time or memory" in refusal(FARES, "a.pdf")


@pytest.mark.parametrize("damage", range(12))
def test_wrong_bytes_in_the_middle_never_give_a_traceback(damage):
    raw = bytearray(FARES)
    for number in range(20):
        raw[(damage * 997 + number * 131) % len(raw)] ^= 0x55
    with contextlib.suppress(reading.ReadingError):
        reading.document(bytes(raw), "a.pdf")


def test_more_characters_than_a_page_has_are_cut(monkeypatch):
    monkeypatch.setattr(glyphs, "MOST", 5)
    with library.opened(FARES, "a.pdf") as pdf:
        assert len(glyphs.glyphs(pdf[0])[1]) == 5


def test_a_picture_of_a_page_with_the_place_of_a_number():
    found = reading.document(FARES, "a.pdf")
    (place,) = (a.place for a in found.origin.at(factcheck.quantities(found)[0].span))
    drawn = pages.picture(FARES, place.page, [place.box], width=800)
    assert (drawn.width, drawn.height) == (800, 1_000)
    image = Image.open(io.BytesIO(drawn.png)).convert("L")
    left, top, right, bottom = drawn.boxes[0]
    inside = image.crop((int(left), int(top), int(right) + 1, int(bottom) + 1))
    above = image.crop((int(left), int(top) - 12, int(right) + 1, int(top) - 2))
    assert inside.getextrema()[0] < 100  # something is drawn there
    assert above.getextrema() == (255, 255)  # and nothing close above


@pytest.mark.parametrize("page", [0, 2])
def test_a_page_that_is_not_there_has_no_picture(page):
    with pytest.raises(reading.ReadingError, match=f"has no page {page}"):
        pages.picture(FARES, page)
