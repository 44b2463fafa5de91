"""One line a finding, for editors and grep: `file:line:column: CODE message [check, verdict]`.

Lines and columns count from one, columns in code points. What adds up or was not checked is
no line of its own, but it is counted in the last line of the document. In brief, a document in
which nothing is flagged has no lines.
"""

from collections.abc import Iterator, Sequence

from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import Lines, counted, flagged, line, made_with, remarked, seen
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Lines for editors", ".txt", "text/plain", brief=True)


def write(report: Report, review: Review | None = None, *, brief: bool = False) -> str:
    """The findings in the order of the text, then the counts."""
    name = seen(report.document.source or "text")
    told = [*_findings(report, review or Review(), name)]
    if brief and not told:
        return ""
    return "".join(f"{one}\n" for one in [*told, f"{name}: {counted(report)}; {made_with(report)}"])


def several(pairs: Sequence[Reviewed], *, brief: bool = False) -> str:
    """The reports after one another."""
    return "".join(write(report, review, brief=brief) for report, review in pairs)


def _findings(report: Report, review: Review, name: str) -> Iterator[str]:
    lines = Lines(report.document)
    for claim, finding in flagged(report):
        number, column = lines.place(finding.span.start)
        page, remark = lines.page(finding.span), remarked(review.on(claim))
        told = [finding.name, finding.verdict.words.lower(), *([f"page {page}"] if page else [])]
        notes = "".join(f" [{note}]" for note in (", ".join(told), remark) if note)
        yield f"{name}:{number}:{column}: {finding.code} {line(finding.message)}{notes}"
