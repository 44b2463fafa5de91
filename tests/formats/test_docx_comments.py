"""The author's own document with comments, read from its XML, by python-docx and LibreOffice."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.shared import RGBColor
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import reading
from factcheck.checking import check
from factcheck.formats import docx as docx_format
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.review import Act, Decision, Review
from tests.formats.annotated import Annotated
from tests.office import converted
from tests.reading import word
from tests.reading.word import deleted, inserted, paragraph, raised, run, table

WRONG = "Visits rose 45% to 7,000 from 6,000."
CLAIM = "45% to 7,000 from 6,000"
BOLD, RED = "<w:b/>", '<w:color w:val="FF0000"/>'
BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
FERRIES = Path(__file__).with_name("ferries.fodt")
PICTURE = Path(__file__).parents[2] / "docs" / "dashboard.png"
TIMES, GROWTH = "7,000 ÷ 6,000", "100 × (7,000 ÷ 6,000 − 1)"
CODE = "<w:r><w:instrText>REF x</w:instrText></w:r>"
MADE = date(2018, 1, 16)


def link(*content: str) -> str:
    return f'<w:hyperlink w:anchor="there">{"".join(content)}</w:hyperlink>'


def checked(raw: bytes) -> Report:
    return replace(check(reading.document(raw, "ferry.docx")), made=MADE)


def written(*blocks: str, review: Review | None = None, **parts: str) -> tuple[Report, Annotated]:
    """A document of these blocks, checked, and what comes back."""
    report = checked(word.document(*blocks, **parts))
    return report, Annotated.of(docx_format.write(report, review))


def flagged(report: Report) -> list[str]:
    """The texts of the claims that want a comment."""
    return [c.text for c in report.claims if c.verdict.weight > Verdict.CONSISTENT.weight]


CASES = {
    "in one run": [paragraph(WRONG)],
    "over runs": [
        paragraph("Visits ro", run("se 4", BOLD), run("5", RED), "% to 7,0", "00 from 6,000.")
    ],
    "ends with its runs": [paragraph("Visits rose ", run(CLAIM, BOLD), ".")],
    "tracked insertion": [paragraph("Visits rose 45% ", inserted("to 7,000 fr", "om 6,000"), ".")],
    "within an insertion": [paragraph(inserted(f"So: {WRONG} And so on."))],
    "over a deletion": [paragraph("Visits rose 45% to ", deleted("8,000"), "7,000 from 6,000.")],
    "within a link": [paragraph("See ", link(run(WRONG)), " there")],
    "out of a link": [paragraph("Visits rose ", link(run("45% to 7,")), "000 from 6,000.")],
    "link in an insertion": [paragraph(f'<w:ins w:id="3">{link(run(WRONG))}</w:ins>')],
    "in a control": [paragraph(f"<w:sdt><w:sdtContent>{run(WRONG)}</w:sdtContent></w:sdt>")],
    "in a cell": [table(("Place", "Visits"), ("Hall", f"They {WRONG[7:]}"))],
    "table in a table": [table((table((WRONG,)) + paragraph(),))],
    "two in a run": [paragraph(f"{WRONG} Of 40 pilots, 12 (25%) are women.")],
    "one after another": [paragraph("Of 40 pilots, 12 (25%"), paragraph(f") {WRONG}")],
    "with a tab": [
        paragraph("<w:r><w:t>Visits rose 45%</w:t><w:tab/><w:t>to 7,000 from 6,000.</w:t></w:r>")
    ],
    "with a soft hyphen": [paragraph("Visits rose 45% to 7,000 fr\u00adom 6,000.")],
    "with a field": [
        paragraph("Visits rose 45% to ", BEGIN, CODE, SEPARATE, "7,000", END, " from 6,000.")
    ],
    "after a raised mark": [
        paragraph("Visits", raised("1"), " rose 45% to 7,000 from 6,000", raised("2"), ".")
    ],
    "emoji before": [paragraph("🚢 🚢 ", run(WRONG, BOLD))],
}  # fmt: skip


@pytest.mark.parametrize("blocks", CASES.values(), ids=CASES)
def test_each_flagged_claim_has_one_comment_on_its_own_words(blocks):
    report, back = written(*blocks)
    about = [
        re.sub("[\u00ad\t]", lambda m: " " if m[0] == "\t" else "", s) for s in back.about.values()
    ]
    wanted = [claim.replace("\t", " ") for claim in flagged(report)]
    assert about == wanted != []
    assert list(back.about) == list(back.comments)
    assert sorted(back.references) == sorted(back.comments)


@pytest.mark.parametrize("blocks", CASES.values(), ids=CASES)
def test_no_character_is_lost_moved_or_set_otherwise(blocks):
    before = Annotated.of(word.document(*blocks))
    _, back = written(*blocks)
    assert back.characters == before.characters


@given(
    st.lists(st.sampled_from(["", BOLD, RED, "<w:i/>", "ins", "link"]), min_size=3, max_size=8),
    st.lists(st.integers(1, 90), min_size=2, max_size=7, unique=True),
)
@settings(max_examples=60, deadline=None)
def test_however_the_runs_are_cut(looks, cuts):
    text = f"They say: {WRONG} Of 40 pilots, 12 (25%) are women. So it goes."
    edges = [0, *sorted(cuts), len(text)]
    pieces = [text[start:end] for start, end in pairwise(edges)]
    dressed = {"ins": inserted, "link": lambda one: link(run(one))}
    content = [
        dressed.get(look, lambda one, look=look: run(one, look))(piece)
        for piece, look in zip(pieces, looks * 3, strict=False)
    ]
    report, back = written(paragraph(*content))
    assert list(back.about.values()) == flagged(report) == [CLAIM, "40 pilots, 12 (25%"]
    assert back.characters == Annotated.of(word.document(paragraph(*content))).characters


def test_everything_else_in_the_file_is_as_it_was():
    made = docx.Document()
    made.add_heading("Of ferries", 0)
    made.add_paragraph(WRONG)
    made.sections[0].header.paragraphs[0].text = "Draft of 12 May"
    made.add_picture(str(PICTURE), width=2_000_000)
    raw = io.BytesIO()
    made.save(raw)
    own = word.packed(
        Annotated.of(raw.getvalue()).files | {"customXml/item1.xml": b"<mine  a='1'/>"}
    )
    before, after = Annotated.of(own).files, Annotated.of(docx_format.write(checked(own))).files
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {
        "word/document.xml", "word/comments.xml", "[Content_Types].xml",
        "word/_rels/document.xml.rels",
    }  # fmt: skip
    assert [name for name in after if name in before] == list(before)


def test_without_anything_flagged_the_file_comes_back_byte_by_byte():
    raw = word.document(paragraph("Visits rose 17% to 7,000 from 6,000."))
    assert docx_format.write(checked(raw)) == raw


def test_a_comment_says_check_verdict_derivation_and_what_was_decided():
    decision = Decision(
        "c1", Act.OVERRIDE, Verdict.QUESTIONABLE, "ask <Ann>", "rose 17%", "Bo & Co",
        datetime(2018, 1, 15, 9, 30, tzinfo=UTC),
    )  # fmt: skip
    raw = word.document(paragraph(WRONG), paragraph("Of 40 pilots, 12 (25%) are women."))
    report = checked(raw)
    first, second = docx.Document(
        io.BytesIO(docx_format.write(report, Review.of([decision])))
    ).comments
    review = "Overridden: Needs a look; factcheck says: Does not add up"
    assert first.text.split("\n") == [
        "✗ Does not add up: FC101 growth-mismatch",
        "From 6,000 to 7,000 is a rise of 17%; the text says 45%.",
        f"{TIMES} = 1.167 times; {GROWTH} = 16.67% (16.6% to 16.7%)",
        "To make it right: 17% instead of 45%, 4,828 instead of 6,000, or 8,700 instead of 7,000",
        f"Review: {review} (Bo & Co, 2018-01-15 09:30 UTC)",
        "Note: ask <Ann>",
        "Wording: rose 17%",
        "The whole document: 2 do not add up; 6 quantities, 0 in no claim",
        "factcheck 0.1.0, 2018-01-16; all checks; strictness: normal; SHA-256 of the text: "
        + report.document.sha256,
    ]
    assert second.text.startswith("✗ Does not add up: FC201 share-mismatch\n12 of 40 is 30%")
    assert {(one.author, one.initials) for one in (first, second)} == {("factcheck", "fc")}
    assert first.timestamp == datetime(2018, 1, 16, tzinfo=UTC)


def test_without_a_date_of_the_report_a_comment_has_none():
    report = replace(checked(word.document(paragraph(WRONG))), made=None)
    assert b"w:date" not in Annotated.of(docx_format.write(report)).files["word/comments.xml"]


def test_the_same_again_gives_the_same_bytes():
    report = checked(word.document(paragraph(WRONG)))
    assert docx_format.write(report) == docx_format.write(report)


def test_comments_of_others_stay():
    made = docx.Document()
    words = made.add_paragraph("Of ferries. ").runs[0]
    made.add_comment(words, "Which ferries?", author="Cyn", initials="C")
    made.add_paragraph(WRONG)
    raw = io.BytesIO()
    made.save(raw)
    back = docx_format.write(checked(raw.getvalue()))
    assert [(c.author, c.comment_id) for c in docx.Document(io.BytesIO(back)).comments] == [
        ("Cyn", 0),
        ("factcheck", 1),
    ]
    found = Annotated.of(back)
    assert found.about == {"0": "Of ferries. ", "1": CLAIM}
    assert [name for name in found.files if "comments" in name] == ["word/comments.xml"]


def test_a_claim_in_a_note_is_commented_on_where_the_note_is_named():
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnote w:id="2">{paragraph(WRONG)}</w:footnote>'
    report, back = written(paragraph("So they say.", mark, " And more."), footnotes=note)
    assert flagged(report) == [CLAIM]
    assert back.comments["0"].startswith(f"“{CLAIM}”\n✗ Does not add up")
    assert re.search(
        rb'<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r>'
        rb'<w:commentRangeEnd w:id="0"/>',
        back.files["word/document.xml"],
    )
    assert (
        back.files["word/footnotes.xml"]
        == Annotated.of(report.document.original).files["word/footnotes.xml"]
    )


def test_a_claim_in_a_text_box_is_commented_on_at_the_box():
    box = f"<wps:txbx><w:txbxContent>{paragraph(WRONG)}</w:txbxContent></wps:txbx>"
    drawing = f"<w:r><w:drawing>{box}</w:drawing></w:r>"
    report, back = written(paragraph("Beside: ", drawing, " and so on."))
    assert flagged(report) == [CLAIM]
    assert back.comments["0"].startswith(f"“{CLAIM}”\n")
    assert back.about == {"0": WRONG}  # all that the run of the box holds
    main = back.files["word/document.xml"]
    assert main.index(b"commentRangeStart") < main.index(b"txbxContent")


def test_a_claim_without_a_run_of_its_own_is_commented_on_the_run_before():
    def told(text: str) -> str:
        return f"<m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath>"

    report, back = written(paragraph("They say: ", told(WRONG)))
    assert flagged(report) == [CLAIM]
    assert back.about == {"0": "They say: "}
    assert back.comments["0"].startswith(f"“{CLAIM}”\n")


def test_what_xml_cannot_hold_is_told_visibly():
    decision = Decision("c1", note="a\x00b\x1b[2J\ud800\ufffe\u202e <b>&amp;", reviewer="Bo\x07")
    _, back = written(paragraph(WRONG), review=Review.of([decision]))
    assert "Note: a\ufffdb\ufffd[2J\ufffd\ufffd\ufffd <b>&amp;" in back.comments["0"]
    assert "(Bo\ufffd)" in back.comments["0"]


def test_libreoffice_opens_it_with_the_comments_at_their_words(tmp_path):
    blocks = [
        one for name in ("over runs", "tracked insertion", "in a cell") for one in CASES[name]
    ]
    report, _ = written(*blocks)
    path = tmp_path / "ferry.docx"
    path.write_bytes(docx_format.write(report))
    flat = converted(path, "fodt").read_text(encoding="utf-8")
    assert flat.count("<dc:creator>factcheck</dc:creator>") == 3
    ends = re.split(r"<office:annotation-end[^>]*>", flat)
    assert len(ends) == 4
    for before in ends[:-1]:
        about = before.rpartition("</office:annotation>")[2]
        assert re.sub(r"<[^>]*>", "", about) == CLAIM


def test_a_file_of_libreoffice_gets_its_comments(tmp_path):
    page = tmp_path / "ferry.html"
    page.write_text(
        f"<h1>Of ferries</h1><p>They <b>say:</b> Visits rose 4<i>5% to 7,</i>000 from 6,000.</p>"
        f"<table border=1><tr><td>Hall</td><td>{WRONG}</td></tr></table>",
        encoding="utf-8",
    )  # fmt: skip
    raw = converted(page, "docx:MS Word 2007 XML").read_bytes()
    report = checked(raw)
    before, back = Annotated.of(raw), Annotated.of(docx_format.write(report))
    assert list(back.about.values()) == flagged(report) == [CLAIM, CLAIM]
    assert back.characters == before.characters
    assert len({name for name in back.files if back.files[name] != before.files.get(name)}) == 4


def test_a_file_with_all_that_an_editor_leaves_in_it(tmp_path):
    """A header, tracked changes, a footnote, a link, a box and a table, as LibreOffice has them."""
    source = tmp_path / "ferries.fodt"
    source.write_bytes(FERRIES.read_bytes())
    raw = converted(source, "docx:MS Word 2007 XML").read_bytes()
    report = checked(raw)
    before, back = Annotated.of(raw), Annotated.of(docx_format.write(report))
    assert len(flagged(report)) == len(back.comments) == 5
    assert [back.about[number] for number in "013"] == [
        "45% to 7,000 from 6,000",
        "16% to 7,000 from 5,000",
        "50% to 100 from 90",
    ]
    assert back.comments["2"].startswith("“£4.6m, £2.9m and £1.2m, a total of £9.7m”")
    assert back.comments["4"].startswith("“40 pilots, 12 (25%”")
    assert back.characters == before.characters
    changed = {name for name in before.files if back.files[name] != before.files[name]}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    path = tmp_path / "commented.docx"
    path.write_bytes(docx_format.write(report))
    flat = converted(path, "fodt").read_text(encoding="utf-8")
    assert flat.count("<dc:creator>factcheck</dc:creator>") == 5
    assert all(mark in flat for mark in ("<text:change-start", "<text:note ", "Draft 3"))


def test_a_file_of_python_docx_keeps_its_looks():
    made = docx.Document()
    line = made.add_paragraph("Visits ")
    bold, red = line.add_run("rose 4"), line.add_run("5% to 7,0")
    bold.bold, red.font.color.rgb = True, RGBColor(200, 0, 0)
    line.add_run("00 from 6,000.")
    raw = io.BytesIO()
    made.save(raw)
    back = docx.Document(io.BytesIO(docx_format.write(checked(raw.getvalue()))))
    looks = [(r.text, r.bold, r.font.color.rgb) for r in back.paragraphs[0].runs if r.text]
    assert looks == [
        ("Visits ", None, None),
        ("rose ", True, None),
        ("4", True, None),
        ("5% to 7,0", None, RGBColor(200, 0, 0)),
        ("00 from 6,000", None, None),
        (".", None, None),
    ]


def test_the_zip_opens_with_other_tools_and_keeps_its_order():
    raw = word.document(paragraph(WRONG))
    with zipfile.ZipFile(io.BytesIO(docx_format.write(checked(raw)))) as archive:
        names = archive.namelist()
    assert names == [*Annotated.of(raw).files, "word/comments.xml"]
