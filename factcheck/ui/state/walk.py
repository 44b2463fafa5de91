"""Which claims are shown, and which of them the keys visit."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.finding import Standing
from factcheck.model.review import Review


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the reader wants to see: these verdicts alone, only what is open, every claim."""

    standings: Collection[Standing] = ()
    only_open: bool = False
    everything: bool = False

    def visible(self, claims: Iterable[Claim], review: Review) -> list[str]:
        """The claims that the filters let through, in the order of the text."""
        return [claim.id for claim in claims if self._shows(claim, review)]

    def walk(self, claims: Iterable[Claim], review: Review) -> list[str]:
        """Those that the keys visit: what is flagged, unless the reader asked for the rest.

        Where nothing is flagged, or a verdict was asked for, all that are visible.
        """
        shown = [claim for claim in claims if self._shows(claim, review)]
        narrowed = not (self.everything or self.standings)
        wanted = [claim for claim in shown if review.wanted(claim)] if narrowed else shown
        return [claim.id for claim in wanted or shown]

    def _shows(self, claim: Claim, review: Review) -> bool:
        if self.only_open and review.decided(claim):
            return False
        return not self.standings or review.ruled(claim).standing in self.standings


def chosen() -> Chosen:
    """As the widgets above the article say, in this tab."""
    state = st.session_state
    standings = frozenset(state.get("verdict") or ())
    return Chosen(standings, bool(state.get("open")), bool(state.get("all")))
