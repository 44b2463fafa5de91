"""What a reviewer writes on a claim: a note, and the wording that would be right."""

from dataclasses import dataclass
from functools import partial

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.review import Decision
from factcheck.store import Change
from factcheck.ui.state import tabs
from factcheck.ui.state.desk import Desk

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
    """Both fields, saved when the reader moves on."""
    _area(desk, claim, NOTE, decision.note)
    _area(desk, claim, WORDING, decision.wording)


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
