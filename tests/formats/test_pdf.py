"""The PDF, read by pdfium and by poppler."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import typst
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from factcheck import formats
from factcheck.checking import check
from factcheck.formats import WritingError, _glyphs, pdf
from factcheck.model.document import Document
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.review import Act, Decision, Review
from tests.changed import replace
from tests.formats.readback import printed
from tests.poppler import poppler

MADE = date(2018, 1, 16)
NOWHERE = "\U0010f1ab"  # for private use: no font has it
MARKUP = (
    "#set page(width: 1pt) #sys.inputs *bold* _slanted_ $x^2$ `raw` <label> @ref \\ \\u{41} "
    "// comment /* block */ = heading - item + item / term: ~ -- --- ' [x] {x} <script>1</script> "
    'https://example.org #import "@preview/cetz:0.3.4"'
)  # fmt: skip


@pytest.fixture
def paper(tmp_path: Path, report, review) -> Path:
    """A report with decisions, as a file."""
    return saved(tmp_path, pdf.write(replace(report, made=MADE), review))


def saved(folder: Path, raw: bytes) -> Path:
    path = folder / "report.pdf"
    path.write_bytes(raw)
    return path


def said(text: str, title: str = "Of numbers", review: Review | None = None) -> str:
    """What is printed of an article."""
    return printed(pdf.write(check(Document(text, title, "numbers.txt")), review))


def of(character: str) -> Document:
    return Document(f"Of {character} and Visits rose 45% to 7,000 from 6,000.")


def install(folder: Path, family: str, character: str) -> None:
    """A font that shows one character as a square."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((0, 500), (500, 500), (500, 0)):
        pen.lineTo(corner)
    pen.closePath()
    glyphs = dict.fromkeys([".notdef", "square"], pen.glyph())
    font = FontBuilder(1000)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap({ord(character): "square"})
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics(dict.fromkeys(glyphs, (600, 0)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    names = {"familyName": family, "styleName": "Regular", "psName": "".join(family.split())}
    font.setupNameTable(names)
    font.setupOS2()
    font.setupPost()
    folder.mkdir(parents=True)
    font.save(folder / "square.ttf")


def test_it_says_what_it_is(paper):
    told = dict(re.findall(r"^(\S[^:\n]*): +(\S.*)$", poppler("pdfinfo", paper), re.MULTILINE))
    assert told["Title"] == "Ferry <i>traffic</i>"
    assert told["Author"] == "Bo & Co"
    assert told["CreationDate"].startswith("Tue Jan 16 00:00:00 2018")
    assert (told["Tagged"], told["Encrypted"], told["JavaScript"]) == ("yes", "no", "no")
    assert told["Page size"].endswith("(A4)")


def test_it_claims_pdf_ua_and_its_language(paper):
    about = poppler("pdfinfo", "-meta", paper)
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert "<dc:language><rdf:Bag><rdf:li>en</rdf:li>" in about


def test_every_font_is_inside(paper):
    _, _, *fonts = poppler("pdffonts", paper).splitlines()
    assert len(fonts) >= 3
    assert all(re.search(r"\byes yes yes\b", font) for font in fonts)


def test_headings_tables_and_links_are_tagged(paper):
    tags = poppler("pdfinfo", "-struct-text", paper)
    headings = re.findall(r"^ *H(\d)\b.*\n((?: +.*\n)*?)(?=^ {0,2}\S)", tags, re.MULTILINE)
    assert [level for level, _ in headings][:3] == ["1", "2", "2"]
    for heading in ("What needs a decision", "The article", "Numbers in no claim"):
        assert re.search(rf'H1 "{heading}', tags)
    assert tags.count("TH <") == 4 + 3
    assert len(re.findall(r"^ +Link", tags, re.MULTILINE)) == 4


def test_flagged_claims_come_first_and_the_gravest_of_them(paper):
    text = printed(paper.read_bytes())
    order = [
        "What needs a decision",
        "Crossings rose 45% to 7,000 from 6,000",
        "Queues grew by half to 16 from 11",
        "The article",
        "Claims that add up",
        "Berths doubled to 40 from 20",
        "Claims that could not be checked",
        "in real terms",
        "Numbers in no claim",
        "How it was checked",
        "Signature",
    ]
    assert re.search(".*?".join(map(re.escape, order)), text, re.DOTALL)


def test_all_that_was_found_stands_with_the_claim(paper):
    text = printed(paper.read_bytes())
    for told in (
        "claim 1, line 3",
        "FC101 growth-mismatch About 45%.",
        "Stated 45% Recomputed 16.6% to 16.7%",
        "Derivation 100 × (7,000 ÷ 6,000 − 1) = 16.67% (16.6% to 16.7%)",
        "Readings tried as printed, closing zeros as rounding",
        "To make it right for 45% it would need 8,700",
        "Review Agreed: Does not add up, Bo & Co, 2018-01-15 09:30 UTC",
        "Note ask <Ann>",
        "Wording rose 17%",
        "Reviewed by Bo & Co",
        "2 of 2 flagged claims decided.",
    ):
        assert told in text


def test_an_open_claim_has_boxes_to_tick(report):
    text = printed(pdf.write(report))
    assert text.count("Agree Override Skip") == 2
    assert "0 of 2 flagged claims decided." in text


def test_a_slip_is_told_once():
    text = said("Takings rose to £2.40m from £0.60m, up 400 per cent.")
    assert text.lower().count("it fits as a percentage of the earlier figure") == 1


def test_a_claim_is_drawn_and_the_drawing_is_said_in_words():
    assert "after 45% 8,669 to 8,731" in said("Visits rose 45% to 7,000 from 6,000.")


def test_what_changed_since_a_review_keeps_what_was_decided_before(report):
    former = Decision("c1", Act.AGREE, Verdict.INCONSISTENT, "as Ann says", reviewer="Cyn")
    text = printed(pdf.write(report, Review.of([Decision("c1", former=former)])))
    assert "Review Changed since reviewed" in text
    assert "Before the change review: Agreed: Does not add up (Cyn); note: as Ann says" in text


def test_the_article_is_there_word_by_word(tmp_path):
    article = (
        "Of ferries\n\nVisits rose 45% to 7,000 from 6,000, they say.\nSo it was.\n\nTwo left."
    )
    path = saved(tmp_path, pdf.write(check(Document(article))))
    text = " ".join(poppler("pdftotext", "-layout", path, "-").split())
    assert "1 Of ferries 3 Visits rose 45% to 7,000 from 6,000✗1, they say. 4 So it was." in text
    assert "6 Two left." in text


def test_typst_never_sees_an_article_as_markup(report):
    claims = tuple(replace(claim, text=MARKUP, subject=MARKUP) for claim in report.claims)
    document = Document(f"{MARKUP}\n{report.document.text}", MARKUP, f"{MARKUP}.txt")
    review = Review.of([Decision("c1", note=MARKUP, wording=MARKUP, reviewer=MARKUP)])
    text = printed(pdf.write(replace(report, document=document, claims=claims), review))
    # source, reviewer, four quotes, note, wording, first line of the article; and the title
    assert text.count(MARKUP) >= 9


def test_the_same_in_another_process_gives_the_same_bytes():
    article = "Visits rose 45% to 7,000 from 6,000."
    program = (
        "import sys, factcheck; from factcheck.formats import pdf; "
        f"sys.stdout.buffer.write(pdf.write(factcheck.check({article!r})))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
        for _ in range(2)
    ]
    assert runs[0] == runs[1] == pdf.write(check(article))
    assert b"CreationDate" not in runs[0]  # nobody said when


@pytest.mark.parametrize("words", ["Привет, 12 гостей", "Ναι, 12", "Zażółć gęślą jaźń"])
def test_other_alphabets_are_printed(words):
    assert words in said(f"{words}. Visits rose 45% to 7,000 from 6,000.", title=words)


@pytest.mark.parametrize("character", [NOWHERE, "中", "🚢", "ไ"])
def test_what_no_font_shows_is_told_by_its_number(character, tmp_path):
    raw = pdf.write(check(of(character)))
    text = printed(raw)
    assert f"Of [U+{ord(character):04X}] and Visits rose 45% to 7,000" in text
    assert "Characters that the fonts of this report lack" in text
    assert "<pdfuaid:part>1" in poppler("pdfinfo", "-meta", saved(tmp_path, raw))


def test_fonts_of_the_machine_change_nothing(tmp_path, monkeypatch):
    elsewhere = pdf.write(check(of(NOWHERE)))
    for place in (".local/share/fonts", "Library/Fonts"):
        install(tmp_path / place, "Of The Machine", NOWHERE)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "Of The Machine" in typst.Fonts().families()
    assert pdf.write(check(of(NOWHERE))) == elsewhere


@pytest.mark.parametrize("letter", ["]", '"', "0"])
def test_an_accent_that_no_font_puts_on_a_letter_leaves_the_letter(letter):
    circled = "\N{COMBINING ENCLOSING CIRCLE BACKSLASH}"
    assert f"Of {letter}[U+20E0] and Visits rose 45% to 7,000" in said(of(letter + circled).text)


def test_signs_joined_to_one_are_told_as_one():
    assert _glyphs.numbered("a 👩\u200d🚀!", {"👩", "🚀"}) == "a [U+1F469 U+200D U+1F680]!"


def test_a_font_that_fails_after_all_costs_the_claim_of_pdf_ua_and_no_word(monkeypatch, tmp_path):
    monkeypatch.setattr(_glyphs, "unshown", lambda _: set())
    monkeypatch.setattr(_glyphs, "told", lambda _: set())
    raw = pdf.write(check(of(NOWHERE)))
    assert "does not claim PDF/UA" in printed(raw)
    assert "pdfuaid" not in poppler("pdfinfo", "-meta", saved(tmp_path, raw))


@pytest.mark.parametrize("character", ["x", "9", "\N{COMBINING ACUTE ACCENT}", "中", "\u200b"])
def test_a_word_longer_than_a_line_is_broken(character, tmp_path):
    path = saved(tmp_path, pdf.write(Report(Document(character * 900), (), (), ())))
    boxes = re.findall(r'xMax="([\d.]+)"', poppler("pdftotext", "-bbox", path, "-"))
    assert max(float(edge) for edge in boxes) < 595 - 60  # points, within the margin


def test_a_paragraph_with_many_claims_is_set_whole(tmp_path):
    article = " ".join(f"Visits to hall {n} rose 45% to 7,000 from 6,000." for n in range(200))
    report = check(article)
    text = " ".join(poppler("pdftotext", saved(tmp_path, pdf.write(report)), "-").split())
    assert report.counts["inconsistent"] == 200
    assert all(f"Visits to hall {n} rose" in text for n in range(200))


def test_a_report_of_some_claims_says_how_many_are_left_out(report):
    few = report.only(lambda claim: claim.id == "c1")
    assert "Left out of this report: 3 of 4 claims." in printed(pdf.write(few))


def test_without_typst_a_sentence_says_how_to_get_it(monkeypatch, report):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(WritingError, match=r"pip install '\.\[pdf\]'"):
        pdf.write(report)
    assert formats.load("pdf").lacking() == pdf.MISSING
