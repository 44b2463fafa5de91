"""JSON lines, one a document: `{"id", "report"}` or `{"id", "error": {"kind", "message"}}`."""

import json
from collections.abc import Sequence
from typing import Any

from factcheck.formats._file import File, Reviewed
from factcheck.formats.json import plain
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("JSON lines", ".jsonl", "application/jsonl")
Id = str | int | float | None


def write(report: Report, review: Review | None = None) -> str:
    """The line of a report that has no other id than the name of its source."""
    return row(report.document.source, report=plain(report, review))


def several(pairs: Sequence[Reviewed]) -> str:
    """The lines after one another."""
    return "".join(write(report, review) for report, review in pairs)


def error(ident: Id, kind: str, message: str) -> str:
    """The line of a document that could not be checked."""
    return row(ident, error={"kind": kind, "message": message})


def row(ident: Id, **held: Any) -> str:
    """One line: the id, then what is known of the document."""
    fields = {"id": ident, **held}
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n"
