"""Notes on standard error: how documents were read, and errors of ours."""

from collections.abc import Callable, Iterable
from typing import Self

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.failure import Failure
from factcheck.model.trouble import Trouble
from factcheck.reading.jsonl import Id

SHOWN = 5  # documents that are named


class Notes:
    """Writes the notes of each document as it comes; at the end all errors of ours in one line."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        """`tell` writes a line to standard error."""
        self._tell, self._trouble, self._notes = tell, Trouble(), 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        """Write the lines about all documents."""
        if self._notes > SHOWN:
            more = self._notes - SHOWN
            notes = "note is" if more == 1 else "notes are"
            self._tell(f"{more:,} more such {notes} in the reports.")
        if self._trouble.sentence:
            self._tell(self._trouble.sentence)

    def add(
        self, ident: Id, document: Document, errors: Iterable[Failure], claims: Iterable[Claim] = ()
    ) -> None:
        """Write the notes of one document, and count its errors."""
        self._trouble.add(errors, claims)
        for note in document.notes:
            self._notes += 1
            if self._notes <= SHOWN:
                self._tell(f"{ident}: {note}")
