"""What a written report says, whatever its format: others than the writers read it.

A new format adds what reads it to `READERS`, if it is binary, and to `COUNTS`.
"""

import csv
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

from lxml import etree
from openpyxl import load_workbook
from pypdfium2 import PdfDocument, PdfPage

from factcheck.formats import Format, Written
from factcheck.model.finding import GRAVEST_FIRST, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Review

BY_WORDS = {verdict.words.lower(): verdict.value for verdict in Verdict}
WORDS = "|".join(BY_WORDS)
BY_SEVERAL = BY_WORDS | {
    "do not add up": Verdict.INCONSISTENT.value,
    "need a look": Verdict.QUESTIONABLE.value,
    "add up": Verdict.CONSISTENT.value,
}


def told(form: Format, report: Report, review: Review | None = None) -> str:
    """All that the report says, in its order."""
    return text(form, form.write(report, review))


def text(form: Format, written: Written) -> str:
    """The text of what was written."""
    assert isinstance(written, bytes) == form.file.binary
    return READERS[form.name](written) if isinstance(written, bytes) else written


def counts(form: Format, report: Report) -> dict[str, int] | None:
    """Claims by verdict as the written report has them; None where it cannot tell."""
    count = COUNTS[form.name]
    return count and {**dict.fromkeys(Verdict, 0), **count(told(form, report))}


def workbook(raw: bytes) -> str:
    """The cells of a workbook, row by row, a form feed after each sheet."""
    sheets = load_workbook(io.BytesIO(raw))
    told = ([_cells(row) for row in sheet.iter_rows(values_only=True)] for sheet in sheets)
    return "".join("\n".join(rows) + "\f" for rows in told)


def printed(raw: bytes) -> str:
    """The words of a PDF, page after page, each on a line."""
    with PdfDocument(raw) as document:
        return "\n".join(_page(page) for page in document)


def document(raw: bytes) -> str:
    """The paragraphs of a Word document and its comments; a bar between the cells of a table."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = [name for name in archive.namelist() if name == "word/comments.xml"]
        blocks = [*etree.fromstring(archive.read("word/document.xml"))[0]]
        blocks += [one for part in parts for one in etree.fromstring(archive.read(part))]
    return "\n".join(_block(block) for block in blocks)


def _block(block: etree._Element) -> str:
    rows = [" | ".join(map(_block, row.iter("{*}tc"))) for row in block.iter("{*}tr")]
    shown = block.iter("{*}t", "{*}tab")
    return "\n".join(rows) or "".join(" " if one.text is None else one.text for one in shown)


def _page(page: PdfPage) -> str:
    text: str = page.get_textpage().get_text_bounded()
    return " ".join(text.split())


def _cells(row: tuple[object, ...]) -> str:
    return "\t".join("" if cell is None else str(cell) for cell in row)


def visible(page: str) -> str:
    """The words of a page of HTML."""
    words: list[str] = []
    parser = HTMLParser()
    parser.handle_data = words.append
    parser.feed(page)
    return " ".join(" ".join(words).split())


def said(written: str) -> dict[str, int]:
    """ "4 do not add up, 2 not checked"."""
    found = re.findall(rf"(\d+) ({'|'.join(BY_SEVERAL)})\b", written.lower())
    return {BY_SEVERAL[words]: int(number) for number, words in found}


def listed(written: str) -> dict[str, int]:
    """ "Does not add up: 4", or with a bar between."""
    found = re.findall(rf"({WORDS})\s*[:|]\s*(\d+)", written.lower())
    return {BY_WORDS[words]: int(number) for words, number in found}


def headed(written: str) -> dict[str, int]:
    """A row of verdicts over a row of numbers."""
    row = r"\s+".join(rf"\S {verdict.words}" for verdict in GRAVEST_FIRST)
    found = re.search(rf"{row}\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", written)
    assert found, written
    return {v: int(number) for v, number in zip(GRAVEST_FIRST, found.groups(), strict=True)}


def column(rows: list[list[str]]) -> dict[str, int]:
    """The verdicts in a column of that heading."""
    place = rows[0].index("Verdict")
    verdicts = (row[place].lower() for row in rows[1:] if len(row) > place)
    plain = (verdict.removesuffix(", within rounding") for verdict in verdicts)
    return Counter(BY_WORDS[verdict] for verdict in plain if verdict in BY_WORDS)


def _json(written: str) -> dict[str, int]:
    found = json.loads(written)
    found = found.get("report", found)["counts"]
    return {verdict: found[verdict] for verdict in Verdict}


def _sarif(written: str) -> dict[str, int]:
    (run,) = json.loads(written)["runs"]
    return {v: run["artifacts"][0]["properties"]["counts"][v] for v in Verdict}


READERS: dict[str, Callable[[bytes], str]] = {
    "docx": document,
    "pdf": printed,
    "xlsx": workbook,
}  # binary format → its text
COUNTS: dict[str, Callable[[str], dict[str, int]] | None] = {
    "claimreview": None,  # holds what a person confirmed
    "csv": lambda written: column(list(csv.reader(io.StringIO(written, newline="")))),
    "docx": listed,
    "github": said,
    "html": lambda written: listed(visible(written)),
    "json": _json,
    "jsonl": _json,
    "line": said,
    "md": listed,
    "pdf": headed,
    "sarif": _sarif,
    "text": said,
    "xlsx": lambda written: column(
        [row.split("\t") for row in written.partition("\f")[0].split("\n")]
    ),
}
