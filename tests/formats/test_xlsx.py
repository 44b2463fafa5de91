"""The workbook, read by openpyxl and by LibreOffice."""

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from factcheck.checking import check
from factcheck.formats import WritingError, xlsx
from factcheck.model.finding import Verdict
from factcheck.version import VERSION
from tests.changed import replace
from tests.office import converted

HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "https://example.org",
    "mailto:a@example.org",
    "internal:Claims!A1",
    "7000",
    "{=SUM(1)}",
    "x" * 40_000,
]


def book(raw: bytes) -> Workbook:
    return load_workbook(io.BytesIO(raw))


@pytest.fixture
def hostile(report):
    claims = tuple(
        replace(report.claims[0], text=text, subject=text, id=f"c{number}")
        for number, text in enumerate(HOSTILE, 1)
    )
    document = replace(report.document, title="=1+1", source="=2+2")
    return replace(report, claims=claims, document=document)


def test_the_claims_the_numbers_and_what_it_was_made_with_are_sheets(report, review):
    made = book(xlsx.write(replace(report, made=date(2018, 1, 16)), review))
    assert made.sheetnames == ["Claims", "Numbers not checked", "About"]
    claims, numbers, about = made
    assert [row[1].value for row in claims.iter_rows(min_row=2)] == ["c1", "c2", "c3", "c4"]
    assert [cell.value for cell in numbers[2]][4:] == ["£1.3bn", "no second figure"]
    told = dict(zip((c.value for c in about[1]), (c.value for c in about[2]), strict=True))
    assert told["Does not add up"] == told["Adds up"] == 1
    assert told["SHA-256 of the text"] == report.document.sha256
    words = {row[0].value: row[1].value for row in about.iter_rows(min_row=3)}
    assert (words["Made"], words["Made with"]) == ("2018-01-16", f"factcheck {VERSION}")


def test_claims_that_are_left_out_are_counted(report):
    about = book(xlsx.write(report.only(lambda claim: claim.id == "c1")))["About"]
    told = dict(zip((c.value for c in about[1]), (c.value for c in about[2]), strict=True))
    assert (told["Does not add up"], told["Adds up"], told["Left out"]) == (1, 0, 3)


def test_the_heading_stays_and_columns_can_be_filtered(report):
    for sheet in book(xlsx.write(report)):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert all(cell.font.bold for cell in sheet[1])
        assert sheet.print_title_rows == "$1:$1"


def test_a_cell_is_a_text_or_a_count_and_never_more(hostile):
    for sheet in book(xlsx.write(hostile)):
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        assert not [cell for cell in cells if cell.hyperlink]
        assert {type(cell.value) for cell in cells} <= {str, int}


def test_a_text_that_is_too_long_for_a_cell_says_so_by_its_end(hostile):
    quotes = [row[6].value for row in book(xlsx.write(hostile))["Claims"].iter_rows(min_row=2)]
    assert len(quotes[-1]) == 32_767
    assert quotes[-1].endswith("x…")


def test_the_bytes_do_not_depend_on_the_clock(report, monkeypatch):
    first = xlsx.write(report)
    monkeypatch.setattr("time.time", lambda: 2e9)
    assert xlsx.write(report) == first
    properties = book(first).properties
    assert properties.created.isoformat() == "2000-01-01T00:00:00"
    made = book(xlsx.write(replace(report, made=date(2018, 1, 16)))).properties
    assert made.created.date() == date(2018, 1, 16)


def test_more_rows_than_a_sheet_holds_is_said_in_a_sentence(report, monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    with pytest.raises(WritingError, match="a sheet of XLSX holds 2 rows"):
        xlsx.write(report)


def test_libreoffice_opens_it_and_finds_no_formula(hostile, tmp_path: Path):
    path = tmp_path / "report.xlsx"
    path.write_bytes(xlsx.write(hostile))
    sheet = load_workbook(converted(path, "xlsx"))["Claims"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert [row[6].value for row in sheet.iter_rows(min_row=2)][:4] == HOSTILE[:4]


def test_the_counts_are_those_that_can_be_counted_in_the_sheet():
    report = check("Visits rose 45% to 7,000 from 6,000. Sales rose 12% to 5.6m from 5m.")
    sheet = book(xlsx.write(report))["Claims"]
    verdicts = [row[5].value for row in sheet.iter_rows(min_row=2)]
    assert verdicts == [Verdict.INCONSISTENT.words, Verdict.CONSISTENT.words]
