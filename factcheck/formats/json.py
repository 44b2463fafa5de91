"""One JSON object, as docs/report.schema.json has it; several are an array."""

from collections.abc import Sequence
from typing import Any

from factcheck.formats._file import File, Reviewed
from factcheck.model.report import Report, laid_out
from factcheck.model.review import Review

FILE = File("JSON", ".json", "application/json", place=7)


def write(report: Report, review: Review | None = None) -> str:
    """The report as JSON, a line for each quantity and each claim."""
    return laid_out(plain(report, review)) + "\n"


def several(pairs: Sequence[Reviewed]) -> str:
    """An array of reports, for more than one."""
    objects = [laid_out(plain(report, review)) for report, review in pairs]
    return (objects[0] if len(objects) == 1 else "[\n" + ",\n".join(objects) + "\n]") + "\n"


def plain(report: Report, review: Review | None = None) -> dict[str, Any]:
    """The report as data; a claim that somebody decided has its `decision`."""
    held = report.to_dict()
    for claim in held["claims"]:
        if review and claim["id"] in review:
            claim["decision"] = review[claim["id"]].to_dict()
    return held
