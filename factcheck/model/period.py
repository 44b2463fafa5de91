"""Stretches of time that a text speaks of."""

from datetime import date

from msgspec import Struct

from factcheck.model.span import Span

DAYS_PER_MONTH = 365.2425 / 12  # mean Gregorian month


class Period(Struct, frozen=True):
    """A calendar stretch, both days included; an end is None where open or unknown.

    Without a date of publication "last year" keeps its `months` (12.0) but no dates;
    `relative` says that the dates hang on the date of publication.
    """

    span: Span
    text: str
    start: date | None = None
    end: date | None = None
    months: float | None = None
    relative: bool = False

    @property
    def known(self) -> bool:
        """True if both days are known."""
        return self.start is not None and self.end is not None

    @property
    def year(self) -> int | None:
        """The calendar year that the period lies in, when it lies in one."""
        if self.start and self.end and self.start.year == self.end.year:
            return self.start.year
        return None

    def years_to(self, later: "Period") -> float | None:
        """Years from the middle of this period to the middle of a later one."""
        if not (self.start and self.end and later.start and later.end):
            return None
        middles = [
            p.toordinal() + q.toordinal()
            for p, q in ((self.start, self.end), (later.start, later.end))
        ]
        return (middles[1] - middles[0]) / 2 / 365.2425
