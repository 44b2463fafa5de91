"""CSV (RFC 4180, UTF-8): one row a claim, with what it was made with repeated in each.

A spreadsheet runs a cell that begins with = + - @ or a tab: such a cell gets a ' in front. The
numbers in no claim have no row; XLSX has a sheet for them.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from factcheck.formats._file import File, Reviewed
from factcheck.formats._table import CLAIMS, METHOD, Cell, harmless, rows
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Table (CSV)", ".csv", "text/csv", dated=True, place=5)
COLUMNS = (*CLAIMS, *METHOD)


def write(report: Report, review: Review | None = None) -> str:
    """A heading, and the claims of one document."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> str:
    """A heading, and the claims of several documents after one another."""
    headings = [column.heading for column in COLUMNS]
    held = (row for report, review in pairs for row in rows(report, review))
    return table(headings, ([column.cell(row) for column in COLUMNS] for row in held))


def table(headings: Iterable[str], held: Iterable[Iterable[Cell]]) -> str:
    """A table as CSV, no cell of which is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    for row in held:
        writer.writerow(map(_plain, row))
    return out.getvalue()


def _plain(cell: Cell) -> Cell:
    return harmless(cell) if isinstance(cell, str) else cell
