"""What a format is as a file, and the one error that writing raises."""

from dataclasses import dataclass

from factcheck.model.report import Report
from factcheck.model.review import Review

Written = str | bytes
Reviewed = tuple[Report, Review | None]


class WritingError(ValueError):
    """A report that this format cannot hold here; its message is one sentence for people."""


@dataclass(frozen=True, slots=True)
class File:
    """What a format is as a file: every module of a format declares one as `FILE`.

    `suffix` has its full stop, `media` is the media type. A `dated` format is for people: it
    bears the date of the report unless that is switched off; the others bear it only when it
    is given, so that what programs compare does not change from day to day. `place` is where
    the format stands in the dashboard's list of downloads; None: it is not offered there. The
    functions of a `brief` format take the keyword `brief`: only what is flagged is written.
    """

    label: str
    suffix: str
    media: str
    binary: bool = False
    dated: bool = False
    place: int | None = None
    brief: bool = False
