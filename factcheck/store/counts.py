"""What the list of documents says of each; asked of the database, not of every event."""

from collections import Counter, defaultdict

from sqlalchemy import ColumnElement, Connection, func, select

from factcheck.model.review import Act
from factcheck.store import events
from factcheck.store import tables as t


def verdicts(connection: Connection, which: ColumnElement[bool]) -> dict[int, Counter[str]]:
    """Document → how many claims have which verdict, in the drafts that are meant."""
    query = (
        select(t.version.c.document, t.claim.c.verdict, func.count())
        .join(t.claim, t.claim.c.version == t.version.c.id)
        .where(which)
        .group_by(t.version.c.document, t.claim.c.verdict)
    )
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for document, verdict, number in connection.execute(query):
        found[document][verdict] = number
    return found


def decided(connection: Connection, which: ColumnElement[bool]) -> Counter[int]:
    """Document → how many of the claims found in it are decided, in this draft or before."""
    known = (
        select(t.version.c.document, t.claim.c.key)
        .join(t.claim, t.claim.c.version == t.version.c.id)
        .where(which)
    )
    links = select(t.lineage.c.document, t.lineage.c.claim, t.lineage.c.former).filter_by(same=True)
    former = {(one.document, one.claim): one.former for one in connection.execute(links)}
    made = _decided_claims(connection)

    def is_decided(document: int, key: str | None) -> bool:
        while key is not None and (document, key) not in made:
            key = former.get((document, key))
        return key is not None

    return Counter(row.document for row in connection.execute(known) if is_decided(*row))


def assignees(connection: Connection, document: int | None = None) -> dict[int, str]:
    """Document → who it was given to, for those that were; of one document or of all."""
    which = {"claim": events.WHOLE} | ({} if document is None else {"document": document})
    rows = connection.execute(select(t.event_log).filter_by(**which)).mappings()
    happened: dict[int, list[events.Event]] = defaultdict(list)
    for row in rows:
        happened[row["document"]].append(events.Event(**row))
    return {
        document: events.state(told)[events.ASSIGNEE] or "" for document, told in happened.items()
    }


def _decided_claims(connection: Connection) -> set[tuple[int, str]]:
    """Where an act stands that nobody took back."""
    e = t.event_log.c
    undone = select(e.undoes).where(e.undoes.is_not(None))
    query = select(e.document, e.claim).where(e.what.in_(list(Act)), e.id.not_in(undone))
    return {(row.document, row.claim) for row in connection.execute(query.distinct())}
