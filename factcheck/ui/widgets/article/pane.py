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


def show(base: Desk, desk: Desk, review: Review, on_presses: Callable[[], None]) -> None:
    """Show the article; `on_presses` is called when the queue (see `queue`) has grown.

    While the text is edited, the pane keeps the article that the edit began with (`base`), and
    is told what the checks say of what is typed (`desk`).
    """
    checked, tab = base.checked, base.tab
    typing = desk is not base
    shown = base.review() if typing else review
    visible, walk = base.visible(shown), base.walk(shown)
    known = presses.built(queue()) == base.revision
    data = {
        "rev": base.revision,
        "document": base.stored.id,
        "article": None if known else article(checked),
        "selected": tab.claim,
        "visible": None if len(visible) == len(checked.by_id) else visible,
        "walk": None if walk == visible else walk,
        "done": done(checked.report.claims, shown),
        "typed": typed(desk, review) if typing else None,
        "keys": preferences.keys(),
        "ack": {"run": tab.acknowledged.run, "seq": tab.acknowledged.seq},
    }
    _mount(key=KEY, data=data, default={"events": []}, on_events_change=on_presses)


def here(base: Desk, desk: Desk) -> str:
    """The claim in hand: while the text is edited, the gravest of what is typed."""
    if desk is base or base.tab.typed is None:
        return base.tab.claim
    return desk.near(base.tab.typed.edit)


def typed(desk: Desk, review: Review) -> list[dict[str, str]]:
    """What the checks say of the claims in what is typed, for a line each below it."""
    edit = desk.tab.typed.edit if desk.tab.typed else None
    claims = desk.within(edit) if edit else []
    return [_told(review.ruled(claim)) for claim in claims]


def _told(claim: Claim) -> dict[str, str]:
    said = claim.ranked[0].message if claim.ranked else claim.reason
    return {**claim_data(claim), "said": said}


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
