"""Events and what follows from them: the current decision is a fold, never a record.

An event changes some fields of a decision (`after`) and remembers what they were
(`before`). Two people who change different fields of one claim do not touch each other.
Undoing adds an event as well, and the undone one no longer counts.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from factcheck.model.finding import Verdict
from factcheck.model.review import Act, Decision

UNDO = "undo"
Fields = dict[str, str | None]
WHOLE = ""  # the key of events that speak of the document, not of one of its claims
ASSIGNEE = "assignee"
TOGETHER = "#"  # in the name of a press: its number among those of one step follows
DRAFT = "draft"
BLANK: Fields = {"act": None, "verdict": None, "note": "", "wording": "", ASSIGNEE: ""}
BLANK |= {DRAFT: None}  # the number of the draft that an edit in place has made


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

    @classmethod
    def reword(cls, text: str) -> Self:
        """Write a corrected wording, or clear it."""
        return cls("wording", {"wording": text.strip()})

    @classmethod
    def edit(cls, draft: int) -> Self:
        """Edit the text in place, which makes the draft of this number."""
        return cls("edit", {DRAFT: str(draft)})

    @classmethod
    def assign(cls, name: str) -> Self:
        """Give the document to a reviewer; to nobody with an empty name."""
        return cls("assign", {ASSIGNEE: name.strip()})


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a claim of a document, or to all of it (`claim` is WHOLE)."""

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


def by_claim(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Claim key → its events."""
    grouped: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        grouped[event.claim].append(event)
    return dict(grouped)


def newest(events: Iterable[Event], who: str | None) -> Event | None:
    """The last event of `who` that counts; without a name, the last decision of anybody."""
    wanted = [
        event
        for event in standing(events)
        if (event.who == who if who is not None else "act" in event.after)
    ]
    return wanted[-1] if wanted else None


def together(target: Event, events: Iterable[Event]) -> list[Event]:
    """The events that were one step with `target` and still count, in order."""
    step, several, _ = (target.press or "").partition(TOGETHER)
    if not several:
        return [target]
    own = f"{step}{TOGETHER}"
    return [event for event in standing(events) if (event.press or "").startswith(own)]


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


def undoing(target: Event, who: str, events: Iterable[Event]) -> dict[str, Any]:
    """The event that takes `target` back; `events` are those of its claim."""
    own = standing(events)
    now, then = state(own), state(event for event in own if event.id != target.id)
    return {
        "document": target.document,
        "claim": target.claim,
        "who": who,
        "what": UNDO,
        "undoes": target.id,
        "before": {name: now[name] for name in target.after},
        "after": {name: then[name] for name in target.after},
    }
