"""The table of what each check flagged, without the claims: `check --statistics`."""

from collections.abc import Sequence

from factcheck.formats import _totals
from factcheck.formats._file import File, Reviewed
from factcheck.formats._words import WORDS
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Table by check", ".txt", "text/plain")


def write(report: Report, review: Review | None = None) -> str:
    """The table of one report."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> str:
    """One table of all reports."""
    rows = list(_totals.table(report for report, _ in pairs))
    return "".join(f"{row}\n" for row in rows or [WORDS["nothing"]])
