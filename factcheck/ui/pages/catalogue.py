"""The catalogue: every check with its examples, executed, and a box to try a sentence."""

import streamlit as st

from factcheck.catalogue import PUBLISHED, families
from factcheck.checking import check
from factcheck.checks import registry
from factcheck.ui.state import preferences
from factcheck.ui.widgets.claim import panel
from factcheck.ui.widgets.examples import examples
from factcheck.ui.widgets.markup import put

SENTENCE = "Visits rose by 30 per cent to 8,400 in 2017, from 7,000 in 2016."
MOST = 2000  # characters of a sentence to try


def page() -> None:
    """A sentence of the reader's own first, then the checks by family."""
    said = f"{len(registry())} checks. Each example below is checked as this page is shown."
    put("heading.html", title="Catalogue", facts=[said], small=False)
    _try()
    if asked := st.query_params.get("check"):
        st.session_state.setdefault("catalogue-find", asked)
    wanted = st.text_input(
        "Find a check", key="catalogue-find", placeholder="per cent, exchange, age …", width=420
    )
    any_found = False
    for name, checks in families():
        rows = [
            (one, examples(one.code))
            for one in checks
            if _matches(f"{one.code} {one.name} {one.text}", wanted)
        ]
        if rows:
            any_found = True
            with st.expander(f"{name} ({len(rows)})", expanded=bool(wanted.strip())):
                put("catalogue.html", rows=rows)
    if not any_found:
        put("section.html", title="", said="No check is like that.")


def _matches(text: str, wanted: str) -> bool:
    text = text.lower()
    return all(word in text for word in wanted.lower().split())


def _try() -> None:
    """What the checks say of any sentence, under the settings in force."""
    st.text_area("Try a sentence", SENTENCE, key="catalogue-try", height=80, max_chars=MOST)
    report = check(
        st.session_state["catalogue-try"], published=PUBLISHED, settings=preferences.settings()
    )
    if report.claims:
        told = [(claim, claim.ranked[:1]) for claim in report.claims]
        rows = [(claim, found[0] if found else None, panel.reason(claim)) for claim, found in told]
        put("tried.html", rows=rows)
    else:
        put("section.html", title="", said="No claim: no two numbers here have to fit together.")
