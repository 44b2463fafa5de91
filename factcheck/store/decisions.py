"""What people decide, each decision written the moment it is made, none ever overwritten."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from factcheck.model.review import Review
from factcheck.store import counts
from factcheck.store import tables as t
from factcheck.store.events import (
    TOGETHER,
    WHOLE,
    Change,
    Event,
    by_claim,
    newest,
    state,
    together,
    undoing,
    wish,
)
from factcheck.store.lineage import Lineage, Link
from factcheck.store.part import Part

History = dict[str, list[Event]]


class Decisions(Part):
    """Deciding, undoing, looking back."""

    def record(
        self, document: int, claim: str, who: str, change: Change, press: str | None = None
    ) -> Event | None:
        """Write what somebody decided; None when it changes nothing or was written before.

        `press` names the key press: sent twice, it counts once.
        """
        with self._transactions.writing() as connection:
            if press and _is_known(connection, press):
                return None
            now = state(_lineage(connection, document).valid(claim))
            event = wish(document, claim, who, change, now)
            return _append(connection, {**event, "press": press}) if event else None

    def record_all(self, document: int, changes: Mapping[str, Change], who: str, press: str) -> int:
        """Write what somebody decided of several claims at once (key → change); how many changed.

        It is one step: sent twice it counts once, and it is undone together.
        """
        with self._transactions.writing() as connection:
            if _is_known(connection, f"{press}{TOGETHER}0"):
                return 0
            lineage = _lineage(connection, document)
            events = [
                wish(document, claim, who, change, state(lineage.valid(claim)))
                for claim, change in changes.items()
            ]
            made = [event for event in events if event]
            for number, event in enumerate(made):
                _append(connection, {**event, "press": f"{press}{TOGETHER}{number}"})
            return len(made)

    def undo(
        self, document: int, who: str, claim: str | None = None, press: str | None = None
    ) -> Event | None:
        """Take back the last step of `who`; with `claim`, the last decision on it.

        Returns the event that says so, None when there is nothing to take back.
        """
        with self._transactions.writing() as connection:
            if press and _is_known(connection, press):
                return None
            lineage = _lineage(connection, document)
            events = lineage.all() if claim is None else lineage.valid(claim)
            target = newest(events, who if claim is None else None)
            if target is None:
                return None
            first, *others = [target] if claim is not None else together(target, events)
            for other in others:
                _append(connection, undoing(other, who, lineage.valid(other.claim)))
            about = lineage.valid(first.claim if claim is None else claim)
            return _append(connection, {**undoing(first, who, about), "press": press})

    def last(self, document: int, who: str) -> Event | None:
        """What `who` would take back next."""
        with self._transactions.reading() as connection:
            return newest(_lineage(connection, document).all(), who)

    def assign(self, document: int, name: str, who: str) -> Event | None:
        """Give a document to a reviewer, or to nobody; `who` does so, and can undo it."""
        return self.record(document, WHOLE, who, Change.assign(name))

    def history(self, document: int) -> History:
        """Claim key → its events in order, those of former drafts among them."""
        with self._transactions.reading() as connection:
            return _lineage(connection, document).histories()

    def review(self, document: int, keys: Mapping[str, str]) -> Review:
        """The decisions that stand; `keys` leads from claim id to claim key."""
        with self._transactions.reading() as connection:
            lineage = _lineage(connection, document)
        told = {*lineage.events, *lineage.links}
        return Review.of(lineage.decision(name, key) for name, key in keys.items() if key in told)

    def assignee(self, document: int) -> str:
        """Who a document was given to; empty for nobody."""
        with self._transactions.reading() as connection:
            return counts.assignees(connection, document).get(document, "")

    def people(self) -> list[str]:
        """Everybody who ever did something here or was given a document, by name."""
        with self._transactions.reading() as connection:
            given = counts.assignees(connection).values()
            did = connection.execute(select(t.event_log.c.who).distinct()).scalars().all()
            brought = connection.execute(select(t.version.c.added_by).distinct()).scalars().all()
        return sorted({*given, *did, *brought} - {""}, key=str.casefold)


def _lineage(connection: Connection, document: int) -> Lineage:
    happened = select(t.event_log).filter_by(document=document).order_by(t.event_log.c.id)
    events = [Event(**row) for row in connection.execute(happened).mappings()]
    linked = connection.execute(select(t.lineage).filter_by(document=document))
    return Lineage(by_claim(events), {row.claim: Link(row.former, row.same) for row in linked})


def _is_known(connection: Connection, press: str) -> bool:
    """True if an event with this press was written."""
    return connection.execute(select(t.event_log.c.id).filter_by(press=press)).first() is not None


def _append(connection: Connection, event: dict[str, Any]) -> Event:
    """Write one event."""
    values = {"when": datetime.now(UTC), "undoes": None, "press": None, **event}
    number = connection.execute(insert(t.event_log).values(values).returning(t.event_log.c.id))
    return Event(id=int(number.scalar_one()), **values)
