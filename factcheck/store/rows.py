"""The statements behind the store, each on a connection that somebody else opened."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select

from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.store import tables as t
from factcheck.store.events import UNDO, Change, Event, Fields, standing, state


def find_document(connection: Connection, document: Document) -> int | None:
    """The number of a document with this text, title and date."""
    query = (
        select(t.document.c.id)
        .join(t.version, t.version.c.document == t.document.c.id)
        .where(
            t.version.c.sha256 == document.sha256,
            t.document.c.title == document.title,
            t.document.c.published.is_not_distinct_from(document.published),
        )
    )
    return connection.execute(query).scalar()


def insert_document(connection: Connection, document: Document, who: str) -> int:
    """Keep a new document with its first version; returns its number."""
    now = datetime.now(UTC)
    head = insert(t.document).values(
        title=document.title,
        source=document.source,
        published=document.published,
        added=now,
        added_by=who,
    )
    number = int(connection.execute(head.returning(t.document.c.id)).scalar_one())
    body = insert(t.version).values(
        document=number, number=1, text=document.text, sha256=document.sha256, added=now
    )
    connection.execute(body)
    return number


def claim_row(version: int, key: str, claim: Claim) -> dict[str, Any]:
    """A claim as a row."""
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


def verdict_counts(connection: Connection) -> dict[int, Counter[str]]:
    """Document → how many claims have which verdict."""
    query = (
        select(t.version.c.document, t.claim.c.verdict, func.count())
        .join(t.claim, t.claim.c.version == t.version.c.id)
        .group_by(t.version.c.document, t.claim.c.verdict)
    )
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    for document, verdict, number in connection.execute(query):
        counts[document][verdict] = number
    return counts


def decided_counts(connection: Connection) -> Counter[int]:
    """Document → how many of the claims found in it are decided."""
    known = select(t.version.c.document, t.claim.c.key).join(
        t.claim, t.claim.c.version == t.version.c.id
    )
    present = {(row[0], row[1]) for row in connection.execute(known)}
    events: dict[tuple[int, str], list[Event]] = defaultdict(list)
    for event in _events(connection, select(t.event_log)):
        events[event.document, event.claim].append(event)
    return Counter(place[0] for place in present if state(events[place])["act"])


def events_of(connection: Connection, document: int, claim: str | None = None) -> list[Event]:
    """The events of a document, or of one claim in it, in order."""
    query = select(t.event_log).filter_by(document=document).order_by(t.event_log.c.id)
    if claim is not None:
        query = query.where(t.event_log.c.claim == claim)
    return _events(connection, query)


def by_claim(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Claim key → its events."""
    grouped: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        grouped[event.claim].append(event)
    return dict(grouped)


def lock(connection: Connection, document: int) -> None:
    """Make other writers of this document wait; SQLite has locked the whole file already."""
    connection.execute(select(t.document.c.id).filter_by(id=document).with_for_update())


def is_known(connection: Connection, press: str) -> bool:
    """Whether an event with this press was written."""
    return connection.execute(select(t.event_log.c.id).filter_by(press=press)).first() is not None


def append(connection: Connection, event: dict[str, Any]) -> Event:
    """Write one event."""
    values = {"when": datetime.now(UTC), "undoes": None, "press": None, **event}
    number = connection.execute(insert(t.event_log).values(values).returning(t.event_log.c.id))
    return Event(id=int(number.scalar_one()), **values)


def taking_back(target: Event, events: list[Event]) -> dict[str, Fields]:
    """What the fields of `target` are now, and what they are once it no longer counts."""
    own = [event for event in standing(events) if event.claim == target.claim]
    rest = [event for event in own if event.id != target.id]
    now, then = state(own), state(rest)
    return {
        "before": {name: now[name] for name in target.after},
        "after": {name: then[name] for name in target.after},
    }


def newest(events: list[Event], who: str | None) -> Event | None:
    """The last event of `who` that counts; without a name, the last decision of anybody."""
    wanted = [
        event
        for event in standing(events)
        if (event.who == who if who is not None else "act" in event.after)
    ]
    return wanted[-1] if wanted else None


def wish(document: int, claim: str, who: str, change: Change, now: Fields) -> dict[str, Any] | None:
    """The event that a change asks for; None when it changes nothing."""
    before = {name: now[name] for name in change.fields}
    if before == change.fields:
        return None
    return {
        "document": document,
        "claim": claim,
        "who": who,
        "what": change.what,
        "before": before,
        "after": change.fields,
    }


def undoing(target: Event, who: str, events: list[Event]) -> dict[str, Any]:
    """The event that takes `target` back."""
    return {
        "document": target.document,
        "claim": target.claim,
        "who": who,
        "what": UNDO,
        "undoes": target.id,
        **taking_back(target, events),
    }


def _events(connection: Connection, query: Select[Any]) -> list[Event]:
    return [Event(**row) for row in connection.execute(query).mappings()]
