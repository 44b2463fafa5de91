"""The page that stands in for every other one until somebody is logged in."""

from collections.abc import Mapping

import streamlit as st

from factcheck.ui.state import login
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.words import plain


def page() -> None:
    """One button a provider."""
    put(
        "friendly.html",
        sign="§",
        title="Log in to review",
        body="What you decide is kept under your name.",
    )
    with st.container(horizontal_alignment="center", key="login"):
        for provider in _providers():
            label = f"Log in with {plain(_called(provider))}" if provider else "Log in"
            args = (provider,) if provider else ()
            st.button(
                label,
                key=f"login-{provider}",
                type="primary",
                on_click=st.login,
                args=args,
                width=260,
            )


def _providers() -> list[str]:
    """The named ones; where there is none, the one that needs no name."""
    return [key for key, held in login.section().items() if isinstance(held, Mapping)] or [""]


def _called(provider: str) -> str:
    """The key of a provider as its name.

    >>> _called("city-desk")
    'City desk'
    """
    words = provider.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]
