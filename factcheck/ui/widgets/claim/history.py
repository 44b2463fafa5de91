"""What happened to a claim, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck.model.finding import Verdict
from factcheck.model.review import Act
from factcheck.store import Event
from factcheck.store.events import UNDO
from factcheck.ui.state import people

WRITTEN = {  # what was written → said with words, and without
    "note": ("noted", "removed the note"),
    "wording": ("worded anew", "removed the new wording"),
    "draft": ("edited the text", "edited the text"),
    "assignee": ("assigned to", "took back from its reviewer"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history."""

    who: str
    what: str
    detail: str
    when: datetime


def entries(events: Sequence[Event]) -> list[Entry]:
    """The history, the newest first, in the reader's time."""
    named = {event.id: event for event in events}
    zone = people.zone()
    return [
        Entry(event.who, *said(event, named.get(event.undoes or 0)), event.when.astimezone(zone))
        for event in reversed(events)
    ]


def said(event: Event, undone: Event | None = None) -> tuple[str, str]:
    """What happened, in words, and what was written."""
    if event.what == UNDO:
        return f"took back: {said(undone)[0] if undone else 'an earlier step'}", ""
    for field, (with_words, without) in WRITTEN.items():
        if field in event.after:
            text = event.after[field] or ""
            return (with_words if text else without), text
    act, verdict = Act(event.what), event.after["verdict"]
    words = act.words.lower()
    return (f"{words}: {Verdict(verdict).words}" if verdict else words), ""
