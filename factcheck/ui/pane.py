"""The reading pane: the article with its marks, as a component of its own.

Text goes in through `data` only and becomes text nodes; the HTML, CSS and JavaScript are
constant files. See assets/pane.js for the other half.
"""

from collections.abc import Callable, Collection
from hashlib import sha256
from typing import Any

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.model.review import Review
from factcheck.ui.assets import asset
from factcheck.ui.checked import Checked
from factcheck.ui.presses import Acknowledged
from factcheck.ui.words import TICKS

KEY = "pane"

_mount = st.components.v2.component(
    "factcheck_pane",
    html=asset("pane.html"),
    css=asset("tokens.css") + asset("pane.css"),
    js=asset("pane.js"),
)


def show(
    checked: Checked,
    review: Review,
    *,
    selected: str,
    visible: Collection[str],
    acknowledged: Acknowledged,
    on_presses: Callable[[], None],
) -> None:
    """Show the article; `on_presses` is called when the queue (see `queue`) has grown."""
    data = {
        "rev": revision(checked),
        "pieces": [piece.plain() for piece in checked.pieces],
        "claims": [claim_data(claim, review) for claim in checked.report.claims],
        "selected": selected,
        "visible": list(visible),
        "ack": {"run": acknowledged.run, "seq": acknowledged.seq},
    }
    _mount(key=KEY, data=data, default={"events": []}, on_events_change=on_presses)


def queue() -> object:
    """What the pane reported, unchecked."""
    return st.session_state[KEY].get("events")


def revision(checked: Checked) -> str:
    """Changes when the marks have to be built anew."""
    marks = [(claim.id, claim.span, claim.verdict.value) for claim in checked.report.claims]
    return sha256(f"{checked.report.document.sha256}{marks}".encode()).hexdigest()[:12]


def claim_data(claim: Claim, review: Review) -> dict[str, Any]:
    """What the pane says of a claim."""
    decision = review.on(claim)
    return {
        "id": claim.id,
        "quote": claim.text,
        "verdict": claim.verdict.value,
        "icon": claim.verdict.icon,
        "word": claim.verdict.words,
        "done": decision.words if decision.act else "",
        "tick": TICKS[decision.act] if decision.act else "",
    }
