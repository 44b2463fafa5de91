"""The report as a Word document: read from its XML, by python-docx and by LibreOffice."""

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import docx
import pytest
from docx.document import Document as WordDocument
from lxml import etree

from factcheck.checking import check
from factcheck.formats import docx as docx_format
from factcheck.model.document import Document
from factcheck.model.report import Report
from tests.formats.annotated import Annotated, W
from tests.formats.readback import document
from tests.office import converted
from tests.poppler import poppler

MADE = date(2018, 1, 16)
WRONG = "Visits rose 45% to 7,000 from 6,000."


@pytest.fixture
def opened(report, review) -> WordDocument:
    return docx.Document(io.BytesIO(docx_format.write(replace(report, made=MADE), review)))


def styled(opened: WordDocument, style: str) -> list[str]:
    return [one.text for one in opened.paragraphs if one.style.name == style]


def test_headings_are_headings_in_the_order_of_the_other_forms(opened):
    assert styled(opened, "Title") == ["Ferry <i>traffic</i>"]
    assert styled(opened, "Heading 1") == [
        "What needs a decision", "The article", "Claims that add up",
        "Claims that could not be checked", "Numbers in no claim", "How it was checked",
    ]  # fmt: skip
    assert styled(opened, "Heading 2") == [
        "✗ Does not add up – claim 1, line 3",
        "? Needs a look – claim 4, line 5",
        "✓ Adds up – claim 3, line 4",
        "– Not checked – claim 2, line 4",
    ]


def test_a_claim_has_all_that_was_found_and_decided(opened):
    (quote, *_) = styled(opened, "Quote")
    assert quote == "Crossings rose 45% to 7,000 from 6,000. <script>alert('<b>1</b>')</script>"
    lines = styled(opened, "List")
    for line in (
        "Source\tferry.txt",
        "Published\t2018-01-14",
        "Made on\t2018-01-16",
        "Reviewed by\tBo & Co",
        "Stated\t45%",
        "Recomputed\t16.6% to 16.7%",
        "Derivation\t100 × (7,000 ÷ 6,000 − 1) = 16.67% (16.6% to 16.7%)",
        "Readings tried\tas printed, closing zeros as rounding",
        "To make it right\tfor 45% it would need 8,700",
        "Review\tAgreed: Does not add up, Bo & Co, 2018-01-15 09:30 UTC",
        "Note\task <Ann>",
        "Wording\trose 17%",
    ):
        assert line in lines


def test_tables_have_a_head_that_is_one(opened):
    counts, numbers = opened.tables
    assert [[cell.text for cell in row.cells] for row in counts.rows] == [
        ["Verdict", "Claims"],
        ["✗ Does not add up", "1"],
        ["? Needs a look", "1"],
        ["✓ Adds up", "1"],
        ["– Not checked", "1"],
    ]
    assert [cell.text for cell in numbers.rows[1].cells] == ["£1.3bn", "line 4", "no second figure"]
    for table in opened.tables:
        heads = [row._tr.find(f"{W}trPr/{W}tblHeader") is not None for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)


def test_the_article_is_underlined_by_verdict(opened):
    kinds = {}
    for run in etree.fromstring(opened.part.blob).iter(f"{W}r"):
        under = run.find(f"{W}rPr/{W}u")
        if under is not None:
            kinds["".join(run.itertext())] = under.get(f"{W}val")
    assert kinds == {
        "rose 45% to 7,000 from 6,000": "double",
        "up* 9% [in](real) terms": "dotted",
        "doubled to 40 from 20": "single",
        "grew by half to 16 from 11": "dash",
    }


def test_it_says_what_it_is(opened):
    about = opened.core_properties
    assert (about.title, about.author, about.language) == (
        "Ferry <i>traffic</i>",
        "Bo & Co",
        "en-GB",
    )
    assert about.created == about.modified == datetime(2018, 1, 16, tzinfo=UTC)
    languages = {one.get(f"{W}val") for one in opened.styles.element.iter(f"{W}lang")}
    assert languages == {"en-GB"}


def test_the_zip_says_nothing_of_when_or_where_it_was_made(report):
    with zipfile.ZipFile(io.BytesIO(docx_format.write(report))) as archive:
        made = {(one.date_time, one.create_system) for one in archive.infolist()}
    assert made == {((1980, 1, 1, 0, 0, 0), 0)}


def test_the_same_in_another_process_gives_the_same_bytes():
    program = (
        "import sys, factcheck; from factcheck.formats import docx; "
        f"sys.stdout.buffer.write(docx.write(factcheck.check({WRONG!r})))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert run.stdout == docx_format.write(check(WRONG))


def test_libreoffice_opens_it(tmp_path, report, review):
    path = tmp_path / "report.docx"
    path.write_bytes(docx_format.write(report, review))
    text = poppler("pdftotext", "-layout", converted(path, "pdf"), "-")
    told = " ".join(text.split())
    for said in (
        "Does not add up 1",
        "What needs a decision",
        "<script>alert",
        "up* 9% [in](real)",
    ):
        assert said in told


def test_a_long_report_is_whole():
    article = "\n".join(f"At hall {n}, {WRONG.lower()}" for n in range(300))
    report = check(article)
    text = document(docx_format.write(report))
    assert report.counts["inconsistent"] == 300
    assert text.count("Does not add up – claim") == 300
    assert "Does not add up | 300" in text


def test_a_document_of_word_whose_bytes_are_not_at_hand_gets_a_report():
    report = check(Document(WRONG, "Of ferries", "ferry.docx"))
    assert not Annotated.of(docx_format.write(report)).comments


def test_nothing_found_is_said():
    text = document(docx_format.write(Report(Document("Nothing."), (), (), ())))
    assert "Nothing was flagged" in text
    assert "None: every number has its part in a claim." in text
