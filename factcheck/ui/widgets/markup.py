"""Templates → markup. Whatever comes from an article, a note or a name is escaped."""

from functools import cache

import streamlit as st
from jinja2 import Environment, FunctionLoader, StrictUndefined

from factcheck.model import wording
from factcheck.model.span import Span
from factcheck.ui.assets import asset

CONTEXT = 40  # characters on either side of a quoted number


def render(name: str, **values: object) -> str:
    """A template filled in; every value is text, never markup."""
    return _environment().get_template(name).render(values)


def put(name: str, **values: object) -> None:
    """Show a filled template on the page."""
    st.html(render(name, **values))


def quoted(text: str, span: Span, reason: str) -> dict[str, str]:
    """A number among the whole words around it, with what is said of it, for unchecked.html."""
    start, end = span
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    if len(before) < start:
        before = f"… {before.partition(' ')[2]}"
    if end + len(after) < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    return {"text": span.of(text), "reason": reason, "before": before, "after": after}


def style() -> None:
    """The look of everything outside the reading pane."""
    st.html(f"<style>{asset('tokens.css')}{asset('page.css')}</style>")


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["day"] = wording.day
    made.filters["figure"] = "{:,}".format
    return made
