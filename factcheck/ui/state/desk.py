"""One document under review: what can be done with its claims, and where that leads."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Self

from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.review import Act, Review
from factcheck.store import Change, Event, Store, Stored, StoreError
from factcheck.store.events import DRAFT
from factcheck.ui.state import editing, people, preferences, session, tabs, walk
from factcheck.ui.state.checked import Checked
from factcheck.ui.state.presses import APPLY, KEYS, Acknowledged, Edit, Press, beside, parse
from factcheck.ui.state.tabs import Tab, Typed

WRITTEN = {
    "note": "the note",
    "wording": "the new wording",
    "assignee": "the assignment",
    DRAFT: "the edit of the text",
}
DESKS = 3  # in reach of one tab
DECIDING = {"agree": Act.AGREE, "skip": Act.SKIP}


@dataclass(frozen=True)
class Desk:
    """The document, its report, and the store that decisions go to."""

    stored: Stored
    checked: Checked
    store: Store
    tab: Tab

    @classmethod
    def of(cls, stored: Stored) -> Self:
        """The desk of this tab for a stored draft, checked by the settings in force."""
        checked = session.checked(stored, preferences.settings())
        return cls(stored, checked, session.store(), tabs.tab())

    def typed(self) -> Self:
        """The desk while its text is edited: with what is typed, checked, and not kept yet."""
        typed = self.tab.typed
        if typed is None or typed.version != self.stored.version:
            return self
        edited = editing.applied(self.stored.document, typed.edit)
        return type(self).of(replace(self.stored, document=edited)) if edited else self

    @property
    def revision(self) -> str:
        """Names the article as it is marked on the page."""
        return f"{self.stored.version}-{self.checked.revision}"

    def open(self) -> None:
        """Let the presses of the reader reach this desk; those of the last ones still do."""
        desks = self.tab.desks
        desks[self.revision] = self
        while len(desks) > DESKS:
            del desks[next(iter(desks))]

    def remember(self) -> None:
        """Let the store know what was found, for its lists; once in a tab."""
        if self.revision not in self.tab.remembered:
            self.store.claims.remember(self.stored.version, self.checked.by_key)
            self.tab.remembered.add(self.revision)

    def review(self) -> Review:
        """What is decided at this moment, in this tab or in another one."""
        return self.store.decisions.review(self.stored.id, self.checked.keys)

    def flagged(self, review: Review) -> list[Claim]:
        """What somebody has to look at, as it stands after the review, the gravest first."""
        wanted = [claim for claim in self.checked.report.claims if review.wanted(claim)]
        return sorted(wanted, key=lambda claim: -claim.found.weight)

    def fixed(self) -> int:
        """How many flagged claims of the first draft are gone, or add up in this one."""
        first = self.store.documents.drafts(self.stored.id)[0]
        pairs = self.store.claims.compare(first.version, self.stored.version)
        before = [one for one in pairs if one.old and Verdict(one.old.verdict).flagged]
        return sum(not (one.new and Verdict(one.new.verdict).flagged) for one in before)

    def events(self, claim: str) -> list[Event]:
        """What happened to a claim, in order."""
        return self.store.decisions.history(self.stored.id).get(self.checked.keys[claim], [])

    def visible(self, review: Review | None = None) -> list[str]:
        """The claims that the filters let through, in the order of the text."""
        return walk.chosen().visible(self.checked.report.claims, review or self.review())

    def walk(self, review: Review | None = None) -> list[str]:
        """The claims that the keys visit, in the order of the text."""
        return walk.chosen().walk(self.checked.report.claims, review or self.review())

    def select(self, claim: str) -> None:
        """Turn to a claim, if the reader is still in this article."""
        if self.tab.document == self.stored.id:
            self.tab.claim = claim

    def step(self, here: str, by: int) -> str:
        """The claim to visit after (or before) this one."""
        return beside(list(self.checked.by_id), self.walk(), here, by)

    def refilter(self, _name: str = "") -> None:
        """After the filters changed: stay if the claim is still visited, else go on."""
        here, visible = self.tab.claim, self.walk()
        following = self.step(here, 1)
        stay = here in visible or not visible
        self.select(here if stay else following if following in visible else visible[-1])

    def decide(self, claim: str, act: Act, verdict: Verdict | None, name: str) -> None:
        """Write a decision; agreeing is agreeing with what the finding says now."""
        if act is Act.AGREE:
            verdict = self.checked.by_id[claim].verdict
        self.write(claim, Change.decide(act, verdict), name)

    def decide_and_go(self, claim: str, act: Act, name: str) -> None:
        """Decide, then turn to the next claim."""
        following = self.step(claim, 1)
        self.decide(claim, act, None, name)
        self.select(following)

    def accept(self, name: str) -> None:
        """Agree with every claim that adds up and is not decided, in one step."""
        review = self.review()
        adding_up = [
            claim
            for claim in self.checked.report.claims
            if claim.verdict is Verdict.CONSISTENT and not review.decided(claim)
        ]
        agree = Change.decide(Act.AGREE, Verdict.CONSISTENT)
        changes = {self.checked.keys[claim.id]: agree for claim in adding_up}
        number = self.store.decisions.record_all(self.stored.id, changes, people.reviewer(), name)
        self.tab.said = f"{number:,} accepted. Undo takes all of them back."

    def write(self, claim: str, change: Change, name: str) -> None:
        """Keep what somebody decided or wrote on a claim; twice under one name counts once."""
        key, who = self.checked.keys[claim], people.reviewer()
        self.store.decisions.record(self.stored.id, key, who, change, name)

    def undo(self, name: str) -> None:
        """Take back what this reviewer did last, and turn to where that was."""
        number, who = self.stored.id, people.reviewer()
        last = self.store.decisions.last(number, who)
        edit = last if last and DRAFT in last.after else None
        if edit and not editing.take_back(self.store, number, edit, who):
            self.tab.said = editing.AGAIN
            return
        self._undone(self.store.decisions.undo(number, who, press=name))

    def fix(self, claim: str, place: int, name: str) -> None:
        """Print a proposed figure in the text, in place of the one that stands there."""
        proposals = self.checked.by_id[claim].proposals
        if place < len(proposals):
            self.keep(editing.proposed(self.checked.document, proposals[place]), name)

    def keep(self, edit: Edit, name: str) -> None:
        """Keep an edit as a new draft, and turn to what stands there now."""
        self.tab.typed = None
        trouble = editing.keep(self.store, self.stored.id, edit, people.reviewer(), name)
        self.tab.said = trouble
        stored = None if trouble else self.store.documents.get(self.stored.id)
        if stored:
            stored_desk = Desk.of(stored)
            stored_desk.remember()  # now: what comes of it may be asked for at once
            self.select(stored_desk.near(edit, self.tab.claim))

    def near(self, edit: Edit, otherwise: str = "") -> str:
        """The gravest claim that an edit has changed, else of the stretch that was edited."""
        here = self.within(edit.narrowed) or self.within(edit)
        return max(here, key=lambda claim: claim.verdict.weight).id if here else otherwise

    def within(self, edit: Edit) -> list[Claim]:
        """The claims that touch an edited stretch, in the order of the text."""
        end = edit.at + len(edit.new)
        claims = self.checked.report.claims
        touches = (any(s.start < end and s.end > edit.at for s in c.spans) for c in claims)
        return [claim for claim, here in zip(claims, touches, strict=True) if here]

    def reopen(self, claim: str, name: str) -> None:
        """Take back the decision on a claim, whoever made it."""
        key, who = self.checked.keys[claim], people.reviewer()
        self._undone(self.store.decisions.undo(self.stored.id, who, claim=key, press=name))

    def take(self, queue: object) -> bool:
        """Put in line what the reading pane reported and is not done; whether there was any."""
        tab = self.tab
        found = [
            press
            for press in parse(queue)
            # In this order: one that is done meanwhile, by another run, is acknowledged first.
            if press.name not in tab.line.waiting and not tab.acknowledged.covers(press)
        ]
        for press in found:
            tab.line.put(partial(self._apply, press), press.name)
        return bool(found)

    def _apply(self, press: Press, name: str) -> None:
        """Do what was pressed, on the article that the reader saw; then it is acknowledged."""
        seen = self.tab.desks.get(press.rev)
        try:
            if press.act in KEYS:
                preferences.let_keys(on=KEYS[press.act])
            elif press.act == "undo":
                self.undo(name)
            elif seen:
                seen.do(press, name)
        except StoreError as error:
            if error.passing:
                raise  # to be tried again
            self.tab.acknowledged = Acknowledged(press.run, press.seq)
            raise
        self.tab.acknowledged = Acknowledged(press.run, press.seq)

    def do(self, press: Press, name: str) -> None:
        """A press on this article; one that names no claim of it is ignored."""
        if press.edit:
            self._type(press.act, press.edit, name)
            return
        here = press.claim or self.tab.claim
        following = press.to or self.step(here, -1 if press.act == "previous" else 1)
        if here not in self.checked.by_id or following not in self.checked.by_id:
            return
        if press.act in APPLY:
            self.fix(here, APPLY[press.act], name)
            return
        if act := DECIDING.get(press.act):
            self.decide(here, act, None, name)
        self.select(following)

    def _type(self, act: str, edit: Edit, name: str) -> None:
        """What is typed is checked, and kept or given up when the reader is done."""
        if act == "keep" and edit.new != edit.old:
            self.keep(edit, name)
        else:
            self.tab.typed = Typed(self.stored.version, edit) if act == "edit" else None

    def _undone(self, event: Event | None) -> None:
        if event is None:
            self.tab.said = "Nothing to undo."
            return
        act = event.before.get("act")
        written = next((words for field, words in WRITTEN.items() if field in event.before), "")
        self.tab.said = f"Undone: {Act(act).words.lower() if act else written}."
        if claim := self._about(event):
            self.select(claim)

    def _about(self, event: Event) -> str:
        """The claim that an event speaks of, also when it had another key in a former draft."""
        history = self.store.decisions.history(self.stored.id)
        for claim, key in self.checked.keys.items():
            if any(event.id == one.id for one in history.get(key, ())):
                return claim
        return ""
