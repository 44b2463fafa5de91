"""What the checks found in each draft: for the queue, and for following a claim."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from factcheck.drafts.matching import Fate, Pair, Trace, pair
from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.claim import BETWEEN, Claim
from factcheck.model.span import Span
from factcheck.store import tables as t
from factcheck.store.part import Part


class Claims(Part):
    """Remembering and comparing."""

    def remember(self, version: int, claims: Mapping[str, Claim]) -> None:
        """Note what the checks found in a draft (key → claim).

        A claim that is new here, but was only edited, is linked with what it was.
        """
        wanted = [_row(version, key, claim) for key, claim in claims.items()]
        columns = [column for column in t.claim.c if column.name != "id"]
        query = select(*columns).where(t.claim.c.version == version).order_by(t.claim.c.id)
        with self._transactions.reading() as connection:
            if [dict(row) for row in connection.execute(query).mappings()] == wanted:
                return
        with self._transactions.writing() as connection:
            before = _last_traces(connection, version)
            known = _known_keys(connection, version)
            connection.execute(delete(t.claim).where(t.claim.c.version == version))
            if wanted:
                connection.execute(insert(t.claim), wanted)
            if before:
                _link(connection, version, pair(before, _traces(connection, version)), known)

    def compare(self, old: int, new: int) -> list[Pair]:
        """What became of each claim between two versions that were remembered."""
        with self._transactions.reading() as connection:
            return pair(_traces(connection, old), _traces(connection, new))


def _row(version: int, key: str, claim: Claim) -> dict[str, Any]:
    return {
        "version": version,
        "key": key,
        "name": claim.id,
        "relation": claim.relation.name,
        "verdict": claim.verdict.value,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
    }


def _traces(connection: Connection, version: int) -> list[Trace]:
    """The claims that were found in a version, each with its sentence."""
    text = connection.execute(select(t.version.c.text).filter_by(id=version)).scalar_one()
    around = Sentences(text)
    rows = connection.execute(select(t.claim).where(t.claim.c.version == version))
    return [_trace(row, text, around) for row in rows]


def _trace(row: Row[Any], text: str, around: Sentences) -> Trace:
    sentence = around.words(list(_spots(row, text)))
    return Trace(row.key, row.name, row.relation, row.verdict, row.start, row.text, sentence)


def _spots(row: Row[Any], text: str) -> Iterator[Span]:
    """The spans of the pieces of a claim's quote, each sought behind the one before it."""
    at = row.start
    for piece in row.text.split(BETWEEN):
        at = max(at, text.find(piece, at))
        yield Span(at, at + len(piece))
        at += len(piece)


def _last_traces(connection: Connection, version: int) -> list[Trace]:
    """What was found the last time: in this version, else in the last one before it."""
    own, other = t.version.alias(), t.version
    query = (
        select(other.c.id)
        .join(own, (own.c.document == other.c.document) & (own.c.number >= other.c.number))
        .where(own.c.id == version, other.c.id.in_(select(t.claim.c.version)))
        .order_by(other.c.number.desc())
    )
    last = connection.execute(query).scalar()
    return _traces(connection, last) if last is not None else []


def _known_keys(connection: Connection, version: int) -> set[str]:
    """The keys of claims that the document ever had, as far as anybody remembers."""
    document = select(t.version.c.document).filter_by(id=version).scalar_subquery()
    versions = select(t.version.c.id).where(t.version.c.document == document)
    queries = (
        select(t.claim.c.key).where(t.claim.c.version.in_(versions)),
        select(t.lineage.c.claim).where(t.lineage.c.document == document),
        select(t.event_log.c.claim).where(t.event_log.c.document == document),
    )
    return {key for query in queries for key in connection.execute(query).scalars()}


def _link(connection: Connection, version: int, pairs: Sequence[Pair], known: set[str]) -> None:
    """Write where the claims with new keys come from; a key that was there keeps its own past."""
    document = connection.execute(select(t.version.c.document).filter_by(id=version)).scalar_one()
    links = [
        {
            "document": document,
            "claim": one.new.key,
            "former": one.old.key,
            "same": one.fate is Fate.EDITED,
            "version": version,
        }
        for one in pairs
        if one.old and one.new and one.old.key != one.new.key and one.new.key not in known
    ]
    if links:
        connection.execute(insert(t.lineage), links)
