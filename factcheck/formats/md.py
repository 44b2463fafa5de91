"""Markdown: a section for each claim. Text of the article is escaped, never markup."""

import re
from collections.abc import Iterator, Sequence

from factcheck.formats._file import File, Reviewed
from factcheck.formats._shown import (
    Lines,
    decided,
    left_out,
    line,
    rounding,
    steps,
    unchecked,
)
from factcheck.model.claim import Claim
from factcheck.model.finding import GRAVEST_FIRST, Finding
from factcheck.model.report import Report
from factcheck.model.review import Review
from factcheck.version import VERSION

FILE = File("Markdown", ".md", "text/markdown", dated=True, place=6)
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~$&@!^]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_OPENER = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+=])")


def write(report: Report, review: Review | None = None) -> str:
    """The report as Markdown."""
    review, lines = review or Review(), Lines(report.document)
    body = [*_head(report), *_counts(report)]
    for claim in report.claims:
        body += [*_claim(claim, lines), *_decision(claim, review), ""]
    return "\n".join([*body, *_unchecked(report, lines), *_method(report)]) + "\n"


def several(pairs: Sequence[Reviewed]) -> str:
    """The reports with a rule between them."""
    return "\n---\n\n".join(write(report, review) for report, review in pairs)


def escaped(text: str) -> str:
    r"""Text that Markdown shows as it stands, on one line.

    >>> escaped("*rose* <b>45%</b>\n1. and [so](on)")
    '\\*rose\\* \\<b\\>45%\\</b\\> 1. and \\[so\\](on)'
    >>> escaped("2017. A year")
    '2017\\. A year'
    """
    flat = _MARKUP.sub(lambda match: "\\" + match[0], line(text))
    return _OPENER.sub(lambda m: rf"{m[1]}\{m[2]}" if m[1] else rf"\{m[3]}", flat)


def _head(report: Report) -> Iterator[str]:
    document = report.document
    yield f"# {escaped(document.title or document.source or 'Report')}"
    yield ""
    if document.source and document.title:
        yield from (f"Source: {escaped(document.source)}", "")
    if document.published:
        yield from (f"Published {document.published.isoformat()}.", "")
    for note in report.notes:
        yield from (escaped(note), "")


def _counts(report: Report) -> Iterator[str]:
    yield from ("| verdict | claims |", "| --- | ---: |")
    for verdict in GRAVEST_FIRST:
        yield f"| {verdict.icon} {verdict.words} | {report.counts[verdict.value]} |"
    yield ""
    if sentence := rounding(report):
        yield from (sentence, "")
    if report.left_out:
        yield f"{left_out(report).capitalize()}."
        yield ""


def _claim(claim: Claim, lines: Lines) -> Iterator[str]:
    standing, place = claim.standing, lines.of(claim)
    yield f"## {claim.id.removeprefix('c')} {standing.icon} {standing.words} ({place})"
    yield from ("", f"> {escaped(claim.text)}", "")
    if claim.reason:
        yield f"- {escaped(claim.reason)}"
    for finding in claim.ranked:
        yield from _finding(finding)


def _finding(finding: Finding) -> Iterator[str]:
    code = f"{finding.verdict.icon} {finding.code} {finding.name}"
    yield f"- **{code}** {escaped(finding.message)}"
    told = [("Stated", finding.stated), ("Recomputed", finding.computed)]
    told += [("Derivation", step) for step in steps(finding)]
    told += [("Readings tried", ", ".join(finding.readings))]
    told += [("To make it right", finding.correction)]
    yield from (f"  - {label}: {escaped(said)}" for label, said in told if said)


def _decision(claim: Claim, review: Review) -> Iterator[str]:
    decision = review.on(claim)
    if decision.empty:
        return
    yield f"- **Review** {escaped(decided(decision))}"
    for label, said in (("Note", decision.note), ("Wording", decision.wording)):
        if said:
            yield f"  - {label}: {escaped(said)}"


def _unchecked(report: Report, lines: Lines) -> Iterator[str]:
    if not report.unchecked:
        return
    yield from ("## Numbers in no claim", "")
    for quantity, why in unchecked(report):
        yield f"- {escaped(quantity.text)} ({lines.told(quantity.span)}): {escaped(why)}"
    yield ""


def _method(report: Report) -> Iterator[str]:
    made = f"Made on {report.made.isoformat()} with " if report.made else ""
    yield f"{made}factcheck {VERSION}; SHA-256 of the text `{report.document.sha256}`."
    yield f"Settings: {escaped(report.settings.words)}."
    yield "A verdict is about arithmetic: whether the numbers of the text fit together."
