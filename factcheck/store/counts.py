"""What the list of documents says of each; asked of the database, not of every event."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, select

from factcheck.model.finding import FLAGGED
from factcheck.model.review import Act
from factcheck.store import events
from factcheck.store import tables as t

FLAGS = {verdict.value for verdict in FLAGGED}


@dataclass
class Tally:
    """The claims of one document: by verdict, an override being one, and what is decided."""

    verdicts: Counter[str] = field(default_factory=Counter)
    flagged: int = 0  # found or overridden so: what somebody has to look at
    decided: int = 0  # of those


def tallies(connection: Connection, which: ColumnElement[bool]) -> dict[int, Tally]:
    """Document → its tally, in the drafts that are meant; what was decided before counts."""
    known = (
        select(t.version.c.document, t.claim.c.key, t.claim.c.verdict)
        .join(t.claim, t.claim.c.version == t.version.c.id)
        .where(which)
    )
    made, former = _made(connection), _former(connection)
    found: dict[int, Tally] = defaultdict(Tally)
    for document, key, verdict in connection.execute(known):
        at: str | None = key
        while at is not None and (document, at) not in made:
            at = former.get((document, at))
        override = made[document, at] if at is not None else None
        tally, flagged = found[document], {verdict, override} & FLAGS
        tally.verdicts[override or verdict] += 1
        tally.flagged += bool(flagged)
        tally.decided += bool(flagged) and at is not None
    return found


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


def _made(connection: Connection) -> dict[tuple[int, str], str | None]:
    """Where an act stands that nobody took back: the verdict of an override, None for others."""
    e = t.event_log.c
    undone = select(e.undoes).where(e.undoes.is_not(None))
    query = select(e.document, e.claim, e.what, e.after).where(
        e.what.in_(list(Act)), e.id.not_in(undone)
    )
    rows = connection.execute(query.order_by(e.id))
    return {
        (row.document, row.claim): row.after["verdict"] if row.what == Act.OVERRIDE else None
        for row in rows
    }


def _former(connection: Connection) -> dict[tuple[int, str], str]:
    """The key that a claim had in the draft before, where only the words around it changed."""
    links = select(t.lineage.c.document, t.lineage.c.claim, t.lineage.c.former).filter_by(same=True)
    return {(one.document, one.claim): one.former for one in connection.execute(links)}
