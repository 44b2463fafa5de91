"""What a written report says, in text, whatever its format: binary files are read by others."""

from collections.abc import Callable

from factcheck.formats import Format, Written
from factcheck.model.report import Report
from factcheck.model.review import Review

READERS: dict[str, Callable[[bytes], str]] = {}  # binary format → what reads it


def told(form: Format, report: Report, review: Review | None = None) -> str:
    """All that the report says, in its order."""
    return text(form, form.write(report, review))


def text(form: Format, written: Written) -> str:
    """The text of what was written."""
    assert isinstance(written, bytes) == form.file.binary
    return READERS[form.name](written) if isinstance(written, bytes) else written
