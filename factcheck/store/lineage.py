"""Decisions over several drafts: which events speak of a claim that was edited.

A claim whose words around were edited keeps its decisions. One that changed itself starts
anew, and what was decided before stands beside it until somebody decides again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from factcheck.model.review import Decision
from factcheck.store.events import Event, decision


@dataclass(frozen=True, slots=True)
class Link:
    """Where a claim comes from; `same` says that the claim itself was not edited."""

    former: str
    same: bool


@dataclass(frozen=True, slots=True)
class Lineage:
    """The events of one document by claim key, and the links between the keys.

    A link is written when its key first appears, and leads to an older key: no chain of
    links comes back to where it began.
    """

    events: Mapping[str, list[Event]]
    links: Mapping[str, Link]

    def history(self, key: str) -> list[Event]:
        """All that happened to a claim, in former drafts as well."""
        link = self.links.get(key)
        earlier = self.history(link.former) if link else []
        return sorted([*earlier, *self.events.get(key, ())], key=lambda event: event.id)

    def histories(self) -> dict[str, list[Event]]:
        """The history of every claim that has one."""
        told = {key: self.history(key) for key in {*self.events, *self.links}}
        return {key: events for key, events in told.items() if events}

    def all(self) -> list[Event]:
        """Every event of the document, in order."""
        return sorted((e for own in self.events.values() for e in own), key=lambda e: e.id)

    def valid(self, key: str) -> list[Event]:
        """What still speaks of the claim as it is: nothing from before it changed."""
        link = self.links.get(key)
        earlier = self.valid(link.former) if link and link.same else []
        return sorted([*earlier, *self.events.get(key, ())], key=lambda event: event.id)

    def decision(self, claim: str, key: str) -> Decision:
        """What stands decided; while nothing does, with what stood before the claim changed."""
        now = decision(claim, self.valid(key))
        return now if now.act else replace(now, former=self.former(claim, key))

    def former(self, claim: str, key: str) -> Decision | None:
        """What was decided before the claim changed."""
        link = self.links.get(key)
        if link is None:
            return None
        earlier = None if link.same else decision(claim, self.valid(link.former))
        return earlier if earlier and not earlier.empty else self.former(claim, link.former)
