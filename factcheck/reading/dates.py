"""When a document was published, as far as it says so itself."""

from datetime import UTC, date, datetime, timedelta

from factcheck.model.document import Document
from factcheck.model.published import Source, Vague
from factcheck.reading.datelines import found
from factcheck.reading.published import Published

EARLIEST = date(1990, 1, 1)  # before it hardly a file has a clock


def dated(document: Document) -> Document:
    """The document with the date that its text gives, where none is stated with it."""
    if document.published or document.vague or not (seen := found(document.text)):
        return document
    return document.dated(*seen.published, seen.source)


def dated_or(document: Document, properties: Published) -> Document:
    """The document with the date that its text gives, or else that of its properties."""
    with_own = dated(document)
    day, vague = properties
    if with_own.days or not (day or vague):
        return with_own
    return document.dated(day, vague, Source.PROPERTIES)


def plausible(day: date | None) -> date | None:
    """The date, unless no document of today can have it."""
    return day if day and EARLIEST <= day <= _tomorrow() else None


def plausible_vague(vague: Vague | None) -> Vague | None:
    """The vague date, unless no document of today can have it; one without days is kept."""
    days = vague.days if vague else None
    return vague if not days or plausible(days[0]) else None


def _tomorrow() -> date:
    return datetime.now(UTC).date() + timedelta(days=1)
