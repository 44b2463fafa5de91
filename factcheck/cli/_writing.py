"""Reports → text or bytes; a report that cannot be written stops no other."""

from collections.abc import Callable

from factcheck.formats import Format, Reviewed, WritingError, Written
from factcheck.model.failure import named
from factcheck.model.report import Report

Tell = Callable[[str], None]


def alone(form: Format, report: Report, tell: Tell) -> Written | None:
    """One report written; None where it cannot be, and `tell` says why."""
    try:
        return form.write(report)
    except Exception as error:  # noqa: BLE001  the other reports are written all the same
        tell(_why(form, report, error))
    return None


def together(
    form: Format, write: Callable[[list[Reviewed]], Written], reports: list[Report], tell: Tell
) -> tuple[Written | None, list[Report]]:
    """The reports in one piece, and which of them are in it: those that can be written."""
    if not reports:
        return None, []
    try:
        return write([(report, None) for report in reports]), reports
    except Exception as error:  # noqa: BLE001  one of them is at fault
        if len(reports) == 1:
            tell(_why(form, reports[0], error))
            return None, []
    writable = [report for report in reports if alone(form, report, tell) is not None]
    if len(writable) == len(reports):
        tell(f"the reports could not be written together as {form.name}: an error of ours.")
        return None, []
    return together(form, write, writable, tell)


def _why(form: Format, report: Report, error: Exception) -> str:
    if isinstance(error, WritingError):
        return str(error)
    name = report.document.source or "the report"
    return f"{name} could not be written as {form.name}, please report it: {named(error)}."
