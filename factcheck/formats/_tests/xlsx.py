"""The tests as an Excel workbook: a sheet of tests, and one with the counts of each document."""

from collections.abc import Sequence

from factcheck.formats._file import File, Reviewed
from factcheck.formats._tests.rows import HEADINGS, WIDTHS, tests
from factcheck.formats._tests.summary import COUNTED, counts
from factcheck.formats.xlsx import FILE as WORKBOOK
from factcheck.formats.xlsx import sheet, workbook
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Tests (Excel workbook)", ".xlsx", WORKBOOK.media, binary=True)


def write(report: Report, review: Review | None = None) -> bytes:
    """A workbook of one document."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> bytes:
    """A workbook of several documents."""
    with workbook("Statistical tests", pairs) as (book, out):
        columns = list(zip(HEADINGS, WIDTHS, strict=True))
        sheet(book, "Tests", columns, (one.cells for one in tests(pairs)), pages=2)
        heads = [("Document", 40), *((name, 16) for name in COUNTED)]
        sheet(book, "Documents", heads, ((name, *told) for name, told in counts(pairs)))
    return out.getvalue()
