"""For people at a terminal: the claims by their verdict, the worst first.

In brief it has only what is flagged, and one line of totals.
"""

from collections.abc import Iterator, Sequence

from factcheck.formats import _totals
from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import (
    Lines,
    beside,
    counted,
    line,
    made_with,
    mending,
    remarks,
    steps,
    unchecked,
)
from factcheck.formats._terminal import (
    INDENT,
    Paint,
    fitted,
    headline,
    painted,
    standing,
    unpainted,
)
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Text", ".txt", "text/plain", brief=True)


def write(report: Report, review: Review | None = None, *, brief: bool = False) -> str:
    """The report as plain text."""
    return several([(report, review)], brief=brief)


def several(pairs: Sequence[Reviewed], *, brief: bool = False) -> str:
    """The reports one after another; for more than one, a table by check and totals of all."""
    return "".join(f"{row}\n" for row in _rows(pairs, unpainted, brief=brief))


def styled(pairs: Sequence[Reviewed], *, brief: bool = False) -> str:
    """The same with the colours of a terminal, no line longer than it is wide."""
    return fitted(_rows(pairs, painted, brief=brief))


def _rows(pairs: Sequence[Reviewed], paint: Paint, *, brief: bool) -> Iterator[str]:
    """All rows; blocks that are a line of totals alone follow without a blank row between them."""
    reports = [report for report, _ in pairs]
    blocks = [[*_report(report, review, paint, brief=brief)] for report, review in pairs]
    if len(blocks) > 1:
        blocks.append([*_together(reports)])
    if brief and blocks:
        blocks[-1][-1] += _totals.settings(reports)
    for before, block in zip([[], *blocks], blocks, strict=False):
        if before and max(len(before), len(block)) > 1:
            yield ""
        yield from block


def _together(reports: Sequence[Report]) -> Iterator[str]:
    if table := [*_totals.table(reports)]:
        yield from (*table, "")
    yield _totals.of_all(reports)


def _report(report: Report, review: Review | None, paint: Paint, *, brief: bool) -> Iterator[str]:
    review, lines = review or Review(), Lines(report.document)
    claims = [c for c in report.claims if not brief or c.verdict.flagged or remarks(review.on(c))]
    if claims or not brief:
        yield from (_head(report), "")
    if report.notes and not brief:  # at a terminal they stand on standard error
        yield from (*map(line, report.notes), "")
    for claim in sorted(claims, key=lambda claim: -claim.verdict.weight):
        yield from (*_claim(claim, lines, paint, brief=brief), *_decision(claim, review), "")
    if brief:
        yield _totals.of_one(report)
    else:
        yield from (*_unchecked(report, lines), counted(report), made_with(report))


def _head(report: Report) -> str:
    document = report.document
    return ": ".join(line(part) for part in (document.source, document.title) if part) or "text"


def _claim(claim: Claim, lines: Lines, paint: Paint, *, brief: bool) -> Iterator[str]:
    yield f"{standing(claim, paint)}  {lines.of(claim)}  “{line(claim.text)}”"
    if claim.reason:
        yield f"{INDENT}{line(claim.reason)}"
    for finding in claim.ranked:
        if not brief or finding.verdict.flagged:
            yield from _finding(finding, paint)


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    yield f"{INDENT}{headline(finding, paint)}"
    details = [beside(finding), *steps(finding)]
    if len(finding.readings) > 1:
        details.append(f"readings tried: {', '.join(finding.readings)}")
    details.append(mending(finding))
    yield from (f"{INDENT * 2}{line(detail)}" for detail in details if detail)


def _decision(claim: Claim, review: Review) -> Iterator[str]:
    yield from (f"{INDENT}{label}: {line(said)}" for label, said in remarks(review.on(claim)))


def _unchecked(report: Report, lines: Lines) -> Iterator[str]:
    if report.unchecked:
        yield "Numbers in no claim:"
        for quantity, why in unchecked(report):
            yield f"{INDENT}{lines.told(quantity.span)}  “{line(quantity.text)}”: {line(why)}"
        yield ""
