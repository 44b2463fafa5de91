"""Word: the author's own document back with comments, or a report as a document."""

from factcheck.formats._file import File
from factcheck.formats._word import comments
from factcheck.formats._word import report as pages
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File(
    "Word document",
    ".docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    binary=True,
    dated=True,
    place=3,
)


def write(report: Report, review: Review | None = None) -> bytes:
    """A DOCX that was read with one comment a flagged claim; for all else, a report."""
    review = review or Review()
    if comments.commentable(report):
        return comments.commented(report, review)
    return pages.written(report, review)
