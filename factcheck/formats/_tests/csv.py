"""The tests as CSV: a row a test, all documents in one table."""

from collections.abc import Sequence

from factcheck.formats._file import File, Reviewed
from factcheck.formats._tests.rows import HEADINGS, tests
from factcheck.formats.csv import table
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Tests (CSV)", ".csv", "text/csv")


def write(report: Report, review: Review | None = None) -> str:
    """The tests of one document."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> str:
    """A heading, and the tests of all documents."""
    return table(HEADINGS, (one.cells for one in tests(pairs)))
