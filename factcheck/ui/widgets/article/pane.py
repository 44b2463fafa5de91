"""The reading pane: the article with its marks, as a component of its own.

Text goes in through `data` only and becomes text nodes; the HTML, CSS and JavaScript are
constant files. See assets/pane.js for the other half. The article itself goes in once: each
press names the revision that the pane has built, and as long as that is the one wanted only
the selection and what is decided follow.
"""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.review import Review
from factcheck.ui.assets import asset
from factcheck.ui.state import preferences, presses
from factcheck.ui.state.checked import Checked
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets.words import TICKS

KEY = "pane"

_mount = st.components.v2.component(
    "factcheck_pane",
    html=asset("pane.html"),
    css=asset("tokens.css") + asset("pane.css"),
    js=asset("pane.js"),
)


def show(desk: Desk, review: Review, on_presses: Callable[[], None]) -> None:
    """Show the article; `on_presses` is called when the queue (see `queue`) has grown."""
    checked, tab = desk.checked, desk.tab
    visible, walk = desk.visible(review), desk.walk(review)
    known = presses.built(queue()) == desk.revision
    data = {
        "rev": desk.revision,
        "article": None if known else article(checked),
        "selected": tab.claim,
        "visible": None if len(visible) == len(checked.by_id) else visible,
        "walk": None if walk == visible else walk,
        "done": done(checked.report.claims, review),
        "keys": preferences.keys(),
        "ack": {"run": tab.acknowledged.run, "seq": tab.acknowledged.seq},
    }
    _mount(key=KEY, data=data, default={"events": []}, on_events_change=on_presses)


def queue() -> object:
    """What the pane reported, unchecked."""
    return st.session_state.to_dict().get(KEY, {}).get("events")


def article(checked: Checked) -> dict[str, Any]:
    """What is built once: the pieces of the text and the claims that they belong to."""
    return {
        "pieces": [piece.plain() for piece in checked.cut.pieces],
        "reach": checked.cut.reach,
        "claims": [claim_data(claim) for claim in checked.report.claims],
    }


def claim_data(claim: Claim) -> dict[str, str]:
    """What the pane says of a claim."""
    return {
        "id": claim.id,
        "quote": claim.text,
        "verdict": claim.standing.value,
        "icon": claim.standing.icon,
        "word": claim.standing.words,
    }


def done(claims: Sequence[Claim], review: Review) -> dict[str, dict[str, str]]:
    """Claim id → what is decided on it and how it stands then, for those that are decided."""
    return {claim.id: _decided(claim, review) for claim in claims if review.decided(claim)}


def _decided(claim: Claim, review: Review) -> dict[str, str]:
    decision, standing = review.on(claim), review.ruled(claim).standing
    return {
        "words": decision.words,
        "tick": TICKS[decision.act] if decision.act else "",
        "verdict": standing.value,
        "icon": standing.icon,
        "word": standing.words,
    }
