"""Which claims are shown, and how far the review is."""

import streamlit as st

from factcheck.model.finding import Standing
from factcheck.model.review import Review
from factcheck.ui.state.desk import Desk
from factcheck.ui.widgets.words import shown


def show(desk: Desk, review: Review) -> None:
    """The verdicts with their counts, and the progress."""
    counts = desk.checked.counts
    done, total = review.progress(desk.checked.report.claims)

    def labelled(standing: Standing) -> str:
        return f"{shown(standing)} {counts[standing]}"

    with st.container(horizontal=True, vertical_alignment="center", key="filters"):
        st.pills(
            "Show only",
            list(Standing),
            selection_mode="multi",
            format_func=labelled,
            key="verdict",
            on_change=desk.tab.line.put,
            args=(desk.refilter,),
            label_visibility="collapsed",
            wrap=True,
        )
        st.toggle("Only open", key="open", on_change=desk.tab.line.put, args=(desk.refilter,))
        st.progress(done / total, text=f"{done} of {total} decided", width=220)
