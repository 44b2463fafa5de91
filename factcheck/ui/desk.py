"""One document under review: what can be done with its claims, and where that leads."""

from dataclasses import dataclass

import streamlit as st

from factcheck.model.finding import Verdict
from factcheck.model.review import Act, Review
from factcheck.store import Change, Event, Store, Stored
from factcheck.ui import session
from factcheck.ui.checked import Checked
from factcheck.ui.presses import Acknowledged, Press, beside, parse

WRITTEN = {"note": "the note", "wording": "the new wording", "assignee": "the assignment"}
DECIDING = {"agree": Act.AGREE, "skip": Act.SKIP}


@dataclass(frozen=True)
class Desk:
    """The document, its report, and the store that decisions go to."""

    stored: Stored
    checked: Checked
    store: Store

    def review(self) -> Review:
        """What is decided at this moment, in this tab or in another one."""
        return self.store.review(self.stored.id, self.checked.keys)

    def events(self, claim: str) -> list[Event]:
        """What happened to a claim, in order."""
        return self.store.history(self.stored.id).get(self.checked.keys[claim], [])

    def visible(self) -> list[str]:
        """The claims that the filters let through, in the order of the text."""
        wanted, only_open = st.session_state.get("verdict"), st.session_state.get("open")
        review = self.review() if only_open else Review()
        return [
            claim.id
            for claim in self.checked.report.claims
            if (not wanted or claim.verdict in wanted) and not (only_open and review.decided(claim))
        ]

    def select(self, claim: str) -> None:
        """Turn to a claim."""
        session.tab().claim = claim
        session.tab().acted = True

    def step(self, here: str, by: int) -> str:
        """The visible claim after (or before) this one."""
        return beside(list(self.checked.by_id), self.visible(), here, by)

    def refilter(self) -> None:
        """After the filters changed: stay if the claim is still visible, else go on."""
        here, visible = session.tab().claim, self.visible()
        following = self.step(here, 1)
        stay = here in visible or not visible
        self.select(here if stay else following if following in visible else visible[-1])

    def decide(self, claim: str, act: Act, verdict: Verdict | None = None, press: str = "") -> None:
        """Write a decision; agreeing is agreeing with what the finding says now."""
        if act is Act.AGREE:
            verdict = self.checked.by_id[claim].verdict
        self._record(claim, Change.decide(act, verdict), press)

    def decide_and_go(self, claim: str, act: Act) -> None:
        """Decide, then turn to the next claim."""
        following = self.step(claim, 1)
        self.decide(claim, act)
        self.select(following)

    def write(self, claim: str, change: Change) -> None:
        """Keep what was written on a claim."""
        self._record(claim, change)
        session.tab().acted = True

    def undo(self, press: str = "") -> None:
        """Take back what this reviewer did last, and turn to where that was."""
        event = self.store.undo(self.stored.id, session.reviewer(), press=press or None)
        self._undone(event)

    def reopen(self, claim: str) -> None:
        """Take back the decision on a claim, whoever made it."""
        key = self.checked.keys[claim]
        self._undone(self.store.undo(self.stored.id, session.reviewer(), claim=key))

    def take(self, queue: object) -> None:
        """Apply what the reading pane reported, each press once and in order."""
        tab = session.tab()
        for press in parse(queue, self.checked.by_id):
            if not tab.acknowledged.covers(press):
                self._apply(press)
                tab.acknowledged = Acknowledged(press.run, press.seq)

    def _apply(self, press: Press) -> None:
        here = press.claim or session.tab().claim
        if press.act == "undo":
            return self.undo(press.name)
        following = press.to or self.step(here, -1 if press.act == "previous" else 1)
        if act := DECIDING.get(press.act):
            self.decide(here, act, press=press.name)
        return self.select(following)

    def _record(self, claim: str, change: Change, press: str = "") -> None:
        key, who = self.checked.keys[claim], session.reviewer()
        self.store.record(self.stored.id, key, who, change, press or None)

    def _undone(self, event: Event | None) -> None:
        tab = session.tab()
        tab.acted = True
        if event is None:
            tab.said = "Nothing to undo."
            return
        act = event.before.get("act")
        written = next((words for field, words in WRITTEN.items() if field in event.before), "")
        tab.said = f"Undone: {Act(act).words.lower() if act else written}."
        if claim := self._about(event):
            tab.claim = claim

    def _about(self, event: Event) -> str:
        """The claim that an event speaks of, also when it had another key in a former draft."""
        history = self.store.history(self.stored.id)
        for claim, key in self.checked.keys.items():
            if any(event.id == one.id for one in history.get(key, ())):
                return claim
        return ""
