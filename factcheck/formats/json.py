"""One JSON object, as docs/report.schema.json has it; several are an array."""

import json
from collections.abc import Sequence
from typing import Any

from factcheck.model.report import Report
from factcheck.model.review import Review


def write(report: Report, review: Review | None = None) -> str:
    """The report as indented JSON."""
    return _text(plain(report, review)) + "\n"


def join(parts: Sequence[str]) -> str:
    """An array of reports, for more than one."""
    return parts[0] if len(parts) == 1 else _text([json.loads(part) for part in parts]) + "\n"


def plain(report: Report, review: Review | None = None) -> dict[str, Any]:
    """The report as data; a claim that somebody decided has its `decision`."""
    held = report.to_dict()
    for claim in held["claims"]:
        if review and claim["id"] in review:
            claim["decision"] = review[claim["id"]].to_dict()
    return held


def _text(held: object) -> str:
    return json.dumps(held, ensure_ascii=False, indent=1, allow_nan=False)
