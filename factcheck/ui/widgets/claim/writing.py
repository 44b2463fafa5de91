"""What a reviewer writes on a claim: a note, and the wording that would be right."""

from dataclasses import dataclass
from functools import partial

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.finding import Proposal
from factcheck.model.review import Decision
from factcheck.store import Change
from factcheck.ui.state import tabs
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets.words import plain

MOST = 4000  # characters


@dataclass(frozen=True, slots=True)
class Field:
    """A text that is kept with a claim."""

    name: str
    label: str
    placeholder: str

    def change(self, text: str) -> Change:
        """What is to be written in the store."""
        return Change.note(text) if self.name == "note" else Change.reword(text)


NOTE = Field("note", "Note `N`", "For the author, or for whoever reads the report")
WORDING = Field("wording", "Corrected wording", "As it should stand in the article")


def show(desk: Desk, claim: Claim, decision: Decision) -> None:
    """Both fields, saved when the reader moves on, and a button for each proposal."""
    _area(desk, claim, NOTE, decision.note)
    _area(desk, claim, WORDING, decision.wording)
    with st.container(key="proposals", horizontal=True):  # always there, for what follows
        for number, proposal in enumerate(claim.proposals):
            _proposal(desk, claim, number, proposal)


def proposed(text: str, claim: Claim, proposal: Proposal) -> str:
    """The span of the claim that has the figure, with the proposed figure in its place."""
    figure = proposal.quantity.span
    around = next((span for span in claim.spans if span.holds(figure)), figure)
    return text[around.start : figure.start] + proposal.text + text[figure.end : around.end]


def _proposal(desk: Desk, claim: Claim, number: int, proposal: Proposal) -> None:
    """A button that takes the proposal over as the corrected wording."""
    wording = proposed(desk.checked.document.text, claim, proposal)
    st.button(
        plain(f"Use {proposal.text}"),
        key=f"proposal-{number}",
        help=plain(wording),
        on_click=desk.tab.line.put,
        args=(partial(desk.write, claim.id, Change.reword(wording)),),
    )


def _area(desk: Desk, claim: Claim, field: Field, kept: str) -> None:
    """What the store has, unless the reader has just written something else."""
    key = f"{field.name}-{desk.stored.id}-{desk.checked.keys[claim.id]}"
    seen = tabs.tab().notes
    if key not in st.session_state or seen.get(key) != kept:
        st.session_state[key] = seen[key] = kept

    @tabs.heard(key)
    def written(text: str) -> None:
        change = field.change(text)
        desk.tab.line.put(partial(desk.write, claim.id, change))

    st.text_area(
        field.label,
        key=key,
        max_chars=MOST,
        height=80,
        on_change=written,
        placeholder=field.placeholder,
    )
