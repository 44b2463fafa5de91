"""The date of publication: a field to type it in, and as it is shown."""

from streamlit.delta_generator import DeltaGenerator

from factcheck.model import wording
from factcheck.model.document import Document
from factcheck.reading.datelines import found
from factcheck.reading.published import published
from factcheck.ui.widgets.markup import put


def field(place: DeltaGenerator, document: Document, key: str) -> str:
    """Show the field, filled with the document's own date, and return what is typed there."""
    return place.text_input(
        "Date of publication",
        _as_typed(document),
        key=key,
        placeholder="2018-01-14",
        help="A month (2018-01) or a year (2018) will do.",
    )


def dated(document: Document, typed: str, before: Document) -> Document | None:
    """The document with the typed date; None, with a message on the page, if that is no date.

    The unchanged date of the document that filled the field (`before`) is always taken over:
    if it is no day, the report says so.
    """
    if typed.strip() == _as_typed(before):
        unasked = not (before.published or before.vague)  # the text may say more than the field did
        return document if unasked else document.dated(before.published, before.vague)
    day, vague = published(typed)
    if vague and not vague.days:
        forms = "a day (2018-01-14), a month (2018-01) or a year (2018)"
        put("trouble.html", sentence=f"“{vague.said}” is no date: {forms}.")
        return None
    return document.dated(day, vague)


def shown(document: Document) -> str:
    """ "Published 14 January 2018"; a date that is no day as it was stated."""
    if document.published:
        seen = found(document.text)
        told = seen is not None and seen.published[0] == document.published
        by = f", as {seen.source.words} has it" if seen and told else ""
        return f"Published {wording.day(document.published)}{by}"
    stated = document.published_as
    return f"Published {stated}" if stated else "No date of publication"


def _as_typed(document: Document) -> str:
    """The date as it would be typed: "2018-01-14", or as it was stated."""
    if document.published:
        return document.published.isoformat()
    return document.published_as
