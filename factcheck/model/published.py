"""A date of publication that is no day: a year, a month, or what cannot be read at all."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from factcheck.model import wording

Days = tuple[date, date]  # the first and the last day on which it may have been published


class Source(StrEnum):
    """What gives a date of publication that nobody has stated."""

    DATELINE = "dateline"
    BYLINE = "byline"
    LINE = "line"
    METADATA = "metadata"
    PROPERTIES = "properties"

    @property
    def words(self) -> str:
        """As it is told.

        >>> Source.LINE.words
        'a line of the text'
        """
        return _WORDS.get(self, f"the {self.value}")


_WORDS = {
    Source.LINE: "a line of the text",
    Source.METADATA: "the metadata of the page",
    Source.PROPERTIES: "the properties of the file",
}


class Vague(Struct, frozen=True):
    """A date as it was `said`, and the first and last day that it may be, where known.

    >>> Vague("n.d.").note
    'The date “n.d.” is no day: the text was checked without a date.'
    """

    said: str
    days: Days | None = None

    @property
    def note(self) -> str:
        """One sentence for the reader of the report."""
        if self.days is None:
            return f"The date “{self.said}” is no day: the text was checked without a date."
        return (
            f"The date “{self.said}” is no day: “last year”, “last week” and the like have dates"
            " only where all of its days give the same."
        )


def note(published: date | None, vague: Vague | None, by: Source | None) -> str:
    """One sentence on a date that is no day, or that nobody stated; else empty.

    >>> note(date(2018, 1, 14), None, Source.DATELINE)
    'The date of publication, 14 Jan 2018, is taken from the dateline.'
    """
    if vague:
        return vague.note
    if published is None or by in (None, Source.METADATA):
        return ""
    return f"The date of publication, {wording.day(published)}, is taken from {by.words}."
