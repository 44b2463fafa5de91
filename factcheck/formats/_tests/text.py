"""The tests as an aligned table of text, then a line of totals for each document."""

from collections.abc import Iterator, Sequence

from factcheck.formats._file import File, Reviewed
from factcheck.formats._tests.rows import HEADINGS, tests
from factcheck.formats._tests.summary import counts
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Tests", ".txt", "text/plain")
NOTHING = "No statistical test was found."
GAP = "  "
LAST = HEADINGS.index("What was found")  # the sentence is for the sheets; here it is too long


def write(report: Report, review: Review | None = None) -> str:
    """The table of one document."""
    return several([(report, review)])


def several(pairs: Sequence[Reviewed]) -> str:
    """One table of all documents."""
    return "".join(f"{row}\n" for row in _rows(pairs))


def _rows(pairs: Sequence[Reviewed]) -> Iterator[str]:
    rows = [[str(cell) for cell in one.cells[:LAST]] for one in tests(pairs)]
    if not rows:
        yield NOTHING
        return
    columns = list(zip(HEADINGS[:LAST], *rows, strict=True))
    told = [column for column in columns if any(column[1:])]  # no pages in a text of none
    widths = [max(map(len, column)) for column in told]
    for row in zip(*told, strict=True):
        yield GAP.join(f"{cell:{w}}" for cell, w in zip(row, widths, strict=True)).rstrip()
    yield ""
    for name, (checks, errors, decisions, unchecked) in counts(pairs):
        told_of = [f"{checks:,} checked", _number(errors, "error")]
        told_of += [_number(decisions, "decision error")]
        told_of += [f"{unchecked:,} not checked"] if unchecked else []
        yield f"{name}: {', '.join(told_of)}"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
