"""The claims as a table: what CSV and XLSX share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factcheck.formats._shown import Lines, line, moment, steps
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.model.review import Decision, Review
from factcheck.version import VERSION

Cell = str | int
OPENERS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with all that is known of it."""

    report: Report
    claim: Claim
    decision: Decision
    place: tuple[int, int]
    page: int | None

    def of_findings(self, said: Callable[[Finding], str]) -> str:
        """What every finding says, the gravest first, a line each."""
        return "\n".join(line(told) for told in map(said, self.claim.ranked) if told)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, what stands in a cell of it."""

    heading: str
    width: int
    cell: Callable[[Row], Cell]


def rows(report: Report, review: Review | None) -> Iterator[Row]:
    """A row a claim, in the order of the text."""
    lines, review = Lines(report.document), review or Review()
    for claim in report.claims:
        place, page = lines.place(claim.span.start), lines.page(claim.span)
        yield Row(report, claim, review.on(claim), place, page)


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula.

    >>> harmless("=1+1"), harmless(" -4.2m"), harmless("4.2m")
    ("'=1+1", "' -4.2m", '4.2m')
    """
    return f"'{text}" if text.lstrip(" ").startswith(OPENERS) else text


def _remark(said: Callable[[Decision], str]) -> Callable[[Row], str]:
    return lambda row: line(said(row.decision))


def _former(decision: Decision) -> str:
    return decision.former.words if decision.former else ""


CLAIMS = (
    Column("Document", 18, lambda row: line(row.report.document.source)),
    Column("Claim", 7, lambda row: row.claim.id),
    Column("Page", 6, lambda row: row.page or ""),
    Column("Line", 6, lambda row: row.place[0]),
    Column("Column", 8, lambda row: row.place[1]),
    Column("Verdict", 16, lambda row: row.claim.standing.words),
    Column("Quote", 36, lambda row: line(row.claim.text)),
    Column(
        "What was found",
        44,
        lambda row: line(row.claim.reason) or row.of_findings(lambda one: one.message),
    ),
    Column("Stated", 16, lambda row: row.of_findings(lambda one: one.stated)),
    Column("Recomputed", 18, lambda row: row.of_findings(lambda one: one.computed)),
    Column("To make it right", 30, lambda row: row.of_findings(lambda one: one.correction)),
    Column("Review", 24, _remark(lambda one: "" if one.empty else one.words)),
    Column("Reviewer", 14, _remark(lambda one: one.reviewer)),
    Column("Reviewed", 22, _remark(lambda one: moment(one.when))),
    Column("Note", 30, _remark(lambda one: one.note)),
    Column("Corrected wording", 30, _remark(lambda one: one.wording)),
    Column("Before the change", 24, _remark(_former)),
    Column("Checks", 26, lambda row: row.of_findings(lambda one: f"{one.code} {one.name}")),
    Column("Derivation", 44, lambda row: row.of_findings(lambda one: "; ".join(steps(one)))),
    Column("Readings tried", 26, lambda row: row.of_findings(lambda one: ", ".join(one.readings))),
    Column("Subject", 16, lambda row: line(row.claim.subject)),
)
METHOD = (
    Column("Title", 24, lambda row: line(row.report.document.title)),
    Column("Published", 12, lambda row: _day(row.report.document.published)),
    Column("SHA-256 of the text", 66, lambda row: row.report.document.sha256),
    Column("Made", 12, lambda row: _day(row.report.made)),
    Column("Made with", 18, lambda _row: f"factcheck {VERSION}"),
    Column("Settings", 40, lambda row: row.report.settings.words),
)


def _day(day: object) -> str:
    return str(day) if day else ""
