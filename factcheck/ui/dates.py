"""The date of publication, as a field where it can be typed: a day, a month or a year."""

from dataclasses import replace

from streamlit.delta_generator import DeltaGenerator

from factcheck.model import wording
from factcheck.model.document import Document
from factcheck.reading.published import published
from factcheck.ui.markup import put


def field(place: DeltaGenerator, document: Document, key: str) -> str:
    """What is typed; at first what the document says of itself."""
    return place.text_input(
        "Date of publication",
        _typed(document),
        key=key,
        placeholder="2018-01-14",
        help="A month (2018-01) or a year (2018) will do.",
    )


def dated(document: Document, typed: str, before: Document) -> Document | None:
    """The document with that date; None, once it is said, where it is none.

    What the file itself brought (`before`) is taken as it is: the report has a word on it.
    """
    if typed.strip() == _typed(before):
        return replace(document, published=before.published, vague=before.vague)
    day, vague = published(typed)
    if vague and not vague.days:
        told = f"“{vague.said}” is no date: a day (2018-01-14), a month (2018-01) or a year (2018)."
        put("trouble.html", sentence=told)
        return None
    return replace(document, published=day, vague=vague)


def shown(document: Document) -> str:
    """ "Published 14 January 2018"; a date that is no day as it was said."""
    if document.published:
        return f"Published {wording.day(document.published)}"
    return f"Published {document.vague.said}" if document.vague else "No date of publication"


def _typed(document: Document) -> str:
    if document.published:
        return document.published.isoformat()
    return document.vague.said if document.vague else ""
