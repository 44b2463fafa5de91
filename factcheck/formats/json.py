"""One JSON object, as docs/report.schema.json has it; several are an array."""

import json
from collections.abc import Sequence
from typing import Any

from factcheck.formats._file import File, Reviewed
from factcheck.model.report import Report
from factcheck.model.review import Review

FILE = File("JSON", ".json", "application/json", place=7)


def write(report: Report, review: Review | None = None) -> str:
    """The report as indented JSON."""
    return _text(plain(report, review)) + "\n"


def several(pairs: Sequence[Reviewed]) -> str:
    """An array of reports, for more than one."""
    held = [plain(report, review) for report, review in pairs]
    return _text(held[0] if len(held) == 1 else held) + "\n"


def plain(report: Report, review: Review | None = None) -> dict[str, Any]:
    """The report as data; a claim that somebody decided has its `decision`."""
    held = report.to_dict()
    for claim in held["claims"]:
        if review and claim["id"] in review:
            claim["decision"] = review[claim["id"]].to_dict()
    return held


def _text(held: object) -> str:
    return json.dumps(held, ensure_ascii=False, indent=1, allow_nan=False)
