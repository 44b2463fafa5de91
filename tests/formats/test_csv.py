"""CSV as programs and a spreadsheet read it."""

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from factcheck.formats import csv as csv_format
from factcheck.formats import line
from factcheck.formats._table import harmless
from factcheck.model.origin import Anchor, Box, Origin, PagePlace
from factcheck.model.span import Span
from tests.changed import replace
from tests.office import converted

FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1+1", "=HYPERLINK(1)"]


def table(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written, newline=""), strict=True))


def test_a_row_a_claim_in_the_order_of_the_text(report):
    rows = table(csv_format.write(report))
    assert [row["Claim"] for row in rows] == ["c1", "c2", "c3", "c4"]
    assert rows[0]["Quote"] == "rose 45% to 7,000 from 6,000"
    assert (rows[0]["Line"], rows[0]["Column"]) == ("3", "11")
    assert rows[1]["What was found"] == "in real terms"


def test_a_claim_from_a_page_has_its_number(report):
    page = Anchor(Span(0, len(report.document.text)), PagePlace(3, Box(1, 2, 3, 4)))
    document = replace(report.document, origin=Origin((page,)))
    assert {row["Page"] for row in table(csv_format.write(report))} == {""}
    paged = replace(report, document=document)
    assert {row["Page"] for row in table(csv_format.write(paged))} == {"3"}
    assert "page 3]" in line.write(paged)


def test_lines_end_as_the_standard_says(report):
    written = csv_format.write(report)
    assert written.endswith("\r\n")
    assert written.startswith("Document,Claim,Page,Line,")


def test_the_decision_has_columns_of_its_own(report, review):
    row = table(csv_format.write(report, review))[0]
    told = [row[name] for name in ("Review", "Reviewer", "Reviewed", "Note", "Corrected wording")]
    assert told == [
        "Agreed: Does not add up",
        "Bo & Co",
        "2018-01-15 09:30 UTC",
        "ask <Ann>",
        "rose 17%",
    ]


@pytest.mark.parametrize("formula", FORMULAS)
def test_what_begins_like_a_formula_gets_a_mark_in_front(report, formula):
    assert harmless(formula) == f"'{formula}"
    claim = replace(report.claims[0], text=formula, subject=formula)
    row = table(csv_format.write(replace(report, claims=(claim,))))[0]
    assert row["Quote"].startswith("'")


def test_several_documents_are_one_table(report):
    written = csv_format.several([(report, None), (report, None)])
    assert written.count("Document,Claim") == 1
    assert len(table(written)) == 2 * len(report.claims)


def test_libreoffice_finds_no_formula(report, review, tmp_path: Path):
    claims = tuple(
        replace(claim, text=formula, subject=formula)
        for claim, formula in zip(report.claims, FORMULAS, strict=False)
    )
    path = tmp_path / "report.csv"
    path.write_text(
        csv_format.write(replace(report, claims=claims), review), encoding="utf-8", newline=""
    )
    sheet = load_workbook(converted(path, "xlsx")).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert "'=1+1" in [cell.value for cell in cells]
    assert sheet.max_row == 1 + len(claims)
