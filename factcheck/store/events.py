"""Events and what follows from them: the current decision is a fold, never a record.

An event changes some fields of a decision (`after`) and remembers what they were
(`before`). Two people who change different fields of one claim do not touch each other.
Undoing adds an event as well, and the undone one no longer counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from factcheck.model.finding import Verdict
from factcheck.model.review import Act, Decision

UNDO = "undo"
Fields = dict[str, str | None]
BLANK: Fields = {"act": None, "verdict": None, "note": "", "wording": ""}


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody wants to change: `what` names it, `fields` are the new values."""

    what: str
    fields: Fields

    @classmethod
    def decide(cls, act: Act, verdict: Verdict | None = None) -> Self:
        """Agree with, override or skip a claim."""
        return cls(act.value, {"act": act.value, "verdict": verdict.value if verdict else None})

    @classmethod
    def note(cls, text: str) -> Self:
        """Write a note, or clear it."""
        return cls("note", {"note": text.strip()})


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to one claim of one document."""

    id: int
    document: int
    claim: str
    who: str
    when: datetime
    what: str
    before: Fields = field(default_factory=dict)
    after: Fields = field(default_factory=dict)
    undoes: int | None = None
    press: str | None = None


def standing(events: Iterable[Event]) -> list[Event]:
    """The events that count: neither undone nor an undoing, in order."""
    listed = sorted(events, key=lambda event: event.id)
    undone = {event.undoes for event in listed}
    return [e for e in listed if e.what != UNDO and e.id not in undone]


def state(events: Iterable[Event]) -> Fields:
    """The fields that the events of one claim lead to."""
    fields = dict(BLANK)
    for event in standing(events):
        fields |= event.after
    return fields


def decision(claim: str, events: Iterable[Event]) -> Decision:
    """The decision that stands on a claim, with who made it and when.

    The name is that of the last decision; of the last note while nothing is decided.
    """
    listed = standing(events)
    fields = state(listed)
    deciding = [event for event in listed if "act" in event.after]
    last = (deciding or listed)[-1] if listed else None
    return Decision(
        claim,
        Act(fields["act"]) if fields["act"] else None,
        Verdict(fields["verdict"]) if fields["verdict"] else None,
        fields["note"] or "",
        fields["wording"] or "",
        last.who if last is not None else "",
        last.when if last is not None else None,
    )
