"""A date of publication that is no day: a year, a month, or what cannot be read at all."""

from datetime import date

from msgspec import Struct

Days = tuple[date, date]  # the first and the last day on which it may have been published


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
