"""A text to check, whatever it was read from."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from factcheck.model.language import Language
from factcheck.model.origin import NOWHERE, Origin
from factcheck.model.published import Days, Source, Vague, note
from factcheck.model.tie import Tie


@dataclass(frozen=True)
class Document:
    """Plain text with what is known of it. Offsets everywhere count its code points.

    What was read from a DOCX, a PDF or a page of HTML knows where each stretch stood in it
    (`origin`), and brings the bytes of that file (`original`). A date of publication that is no
    day is `vague`; `published` is then None. The `language` is what `factcheck.language` makes of
    the text; None where that is not known, or nobody asked. `dated_by` is what in the file gives
    the date; None for one that was stated with the document. `ties` are numbers
    that somebody else has tied.
    """

    text: str
    title: str = ""
    source: str = ""
    published: date | None = None
    origin: Origin = field(default=NOWHERE, hash=False, repr=False)
    original: bytes = field(default=b"", compare=False, repr=False)
    vague: Vague | None = None
    ties: tuple[Tie, ...] = ()
    language: Language | None = field(default=None, compare=False)
    dated_by: Source | None = field(default=None, compare=False)

    def dated(
        self, published: date | None, vague: Vague | None, by: Source | None = None
    ) -> "Document":
        """The document with another date, and what gives it."""
        return replace(self, published=published, vague=vague, dated_by=by)

    @property
    def days(self) -> Days | None:
        """The first and the last day on which it may have been published."""
        if self.published:
            return self.published, self.published
        return self.vague.days if self.vague else None

    @property
    def published_as(self) -> str:
        """The date of publication as it was stated, where it is no day; else empty."""
        return self.vague.said if self.vague else ""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader of the report has to know about the reading, one sentence each."""
        date = note(self.published, self.vague, self.dated_by)
        return tuple(filter(None, (date, self.language.note if self.language else "")))

    @cached_property
    def sha256(self) -> str:
        """The hash of the text, in hexadecimal."""
        from hashlib import sha256

        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
