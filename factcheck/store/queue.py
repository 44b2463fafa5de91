"""The queue: every document as its last draft is, and the search over them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, or_, select

from factcheck.store import counts
from factcheck.store import tables as t
from factcheck.store.documents import newest
from factcheck.store.part import Part

WORDS_MOST, WORD_MOST = 12, 100  # of a search; a database refuses a pattern without end


class Status(StrEnum):
    """How far a document is."""

    NEW = "new"
    BEGUN = "in review"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of documents, as its last draft is."""

    id: int
    title: str
    source: str
    published: date | None
    added: datetime
    verdicts: Mapping[str, int]  # an override counts as what it says
    flagged: int  # claims that somebody has to look at
    decided: int  # of those
    drafts: int = 1
    vague: str = ""  # a date that is no day, as it was said
    assignee: str = ""

    @property
    def claims(self) -> int:
        """How many claims were found; 0 also before the draft was checked."""
        return sum(self.verdicts.values())

    @property
    def status(self) -> Status:
        """How far the review is."""
        if self.claims and self.decided >= self.flagged:
            return Status.DONE
        return Status.BEGUN if self.decided else Status.NEW


@dataclass(frozen=True, slots=True)
class Found:
    """A claim that a search came upon; `claim` is its id in the report, `key` is for good."""

    document: int
    title: str
    key: str
    claim: str
    verdict: str
    quote: str


class Queue(Part):
    """Listing and searching."""

    def search(self, words: str, most: int = 100) -> list[Found]:
        """The claims, in last drafts, whose quote holds every one of the words."""
        query = (
            select(t.version.c.document, t.version.c.title, t.claim)
            .join(t.claim, t.claim.c.version == t.version.c.id)
            .where(newest(), *_holding(words, t.claim.c.text))
            .order_by(t.version.c.document.desc(), t.claim.c.start, t.claim.c.id)
            .limit(most)
        )
        with self._transactions.reading() as connection:
            rows = connection.execute(query).all()
        return [Found(r.document, r.title, r.key, r.name, r.verdict, r.text) for r in rows]

    def list(self, words: str = "") -> list[Listed]:
        """The documents, the newest first; those alone that hold every one of the words."""
        v = t.version.c
        query = (
            select(
                v.document, v.number, v.title, v.source, v.published, v.vague, t.document.c.added
            )
            .join(t.document, t.document.c.id == v.document)
            .where(newest(), *_holding(words, v.title, v.source, v.text))
            .order_by(v.document.desc())
        )
        with self._transactions.reading() as connection:
            found = connection.execute(query).all()
            tallies = counts.tallies(connection, newest())
            assignees = counts.assignees(connection)
        return [
            Listed(
                id=row.document,
                title=row.title,
                source=row.source,
                published=row.published,
                vague=row.vague,
                added=row.added,
                verdicts=tallies[row.document].verdicts,
                flagged=tallies[row.document].flagged,
                decided=tallies[row.document].decided,
                drafts=row.number,
                assignee=assignees.get(row.document, ""),
            )
            for row in found
        ]


def _holding(words: str, *columns: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """Each of the words stands in one of the columns; capitals make no difference."""
    wanted = [word[:WORD_MOST] for word in words.split()[:WORDS_MOST]]
    return [or_(*(c.icontains(word, autoescape=True) for c in columns)) for word in wanted]
