"""For people at a terminal: every claim with its verdict, worst news in colour."""

import re
from collections.abc import Callable, Iterator, Sequence
from shutil import get_terminal_size
from typing import Any

from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import (
    Lines,
    beside,
    counted,
    gravest_first,
    line,
    made_with,
    remarks,
    steps,
    unchecked,
)
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("Text", ".txt", "text/plain")
Paint = Callable[[Verdict, str], str]
INDENT = "    "
NARROWEST = 30  # columns of a terminal that rows are folded for
_STYLES: dict[Verdict, dict[str, Any]] = {
    Verdict.CONSISTENT: {"fg": "bright_blue"},  # plain blue is hard to read on black
    Verdict.QUESTIONABLE: {"fg": "yellow", "bold": True},
    Verdict.INCONSISTENT: {"fg": "red", "bold": True},
    Verdict.UNVERIFIABLE: {"dim": True},
}


def write(report: Report, review: Review | None = None) -> str:
    """The report as plain text."""
    return _written(report, review, lambda _verdict, text: text)


def several(pairs: Sequence[Reviewed]) -> str:
    """The reports with a blank line between them."""
    return "\n".join(write(report, review) for report, review in pairs)


def styled(pairs: Sequence[Reviewed]) -> str:
    """The reports with the colours of a terminal, no line longer than it is wide."""
    width = max(get_terminal_size().columns, NARROWEST)
    written = "\n".join(_written(report, review, painted) for report, review in pairs)
    return "".join(f"{folded(row, width)}\n" for row in written[:-1].split("\n"))


def painted(verdict: Verdict, text: str) -> str:
    """Text in the colour of a verdict."""
    from click import style

    return style(text, **_STYLES[verdict])


def folded(row: str, width: int) -> str:
    """A row broken between words, the rest a little to the right of where it begins.

    >>> print(folded("    to make it right: 8.55 to 8.85", 24))
        to make it right:
          8.55 to 8.85
    """
    from click import unstyle

    margin = " " * (len(row) - len(row.lstrip()) + 2)
    rows = [""]
    for word in re.findall(r" *[^ ]+", row):
        if rows[-1] and len(unstyle(rows[-1] + word)) > width:
            rows.append(margin + word.lstrip())
        else:
            rows[-1] += word
    return "\n".join(rows)


def _written(report: Report, review: Review | None, paint: Paint) -> str:
    review, lines = review or Review(), Lines(report.document)
    body = [_head(report), *map(line, report.notes)]
    for claim in report.claims:
        body += ["", *_claim(claim, lines, paint), *_decision(claim, review)]
    body += [*_unchecked(report, lines), "", counted(report), made_with(report)]
    return "\n".join(body) + "\n"


def _head(report: Report) -> str:
    document = report.document
    return ": ".join(line(part) for part in (document.source, document.title) if part) or "text"


def _claim(claim: Claim, lines: Lines, paint: Paint) -> Iterator[str]:
    verdict = claim.verdict
    words = paint(verdict, f"{verdict.icon} {verdict.words}")
    yield f"{words}  {lines.told(claim.span)}  “{line(claim.text)}”"
    if not claim.findings:
        yield f"{INDENT}{line(claim.reason)}"
    for finding in gravest_first(claim):
        yield from _finding(finding, paint)


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    code = paint(finding.verdict, f"{finding.verdict.icon} {finding.code}")
    yield f"{INDENT}{code} {finding.name}: {line(finding.message)}"
    details = [beside(finding), *steps(finding)]
    if finding.readings:
        details.append(f"readings tried: {', '.join(finding.readings)}")
    if finding.remedy:
        details.append(f"to make it right: {finding.remedy}")
    yield from (f"{INDENT * 2}{line(detail)}" for detail in details if detail)


def _decision(claim: Claim, review: Review) -> Iterator[str]:
    yield from (f"{INDENT}{label}: {line(said)}" for label, said in remarks(review.on(claim)))


def _unchecked(report: Report, lines: Lines) -> Iterator[str]:
    if report.unchecked:
        yield from ("", "Numbers in no claim:")
    for quantity, why in unchecked(report):
        yield f"{INDENT}{lines.told(quantity.span)}  “{line(quantity.text)}”: {line(why)}"
