"""Logging in, where whoever runs the dashboard asks for it: `[auth]` in secrets.toml (OIDC).

There are no passwords here: a provider says who somebody is, and Streamlit keeps that in a
signed cookie. Without `[auth]` nobody has to log in, and the reviewer's name is a local one.
"""

from collections.abc import Mapping

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from factcheck.ui.markup import put
from factcheck.ui.words import plain

CLAIMS = ("name", "preferred_username", "email", "sub")  # what a provider may say, best first


def wanted() -> bool:
    """True if one has to log in."""
    return bool(_section())


def name() -> str:
    """Who is logged in, by name; empty for nobody."""
    if not wanted() or not st.user.is_logged_in:
        return ""
    said = (str(st.user.get(claim) or "").strip() for claim in CLAIMS)
    return next(filter(None, said), "")


def identity() -> str:
    """Who is logged in, by what never changes; empty for nobody."""
    if not wanted() or not st.user.is_logged_in:
        return ""
    return f"{st.user.get('iss') or ''} {st.user.get('sub') or st.user.get('email') or ''}".strip()


def ask() -> None:
    """The page that stands in for every other one until somebody is logged in."""
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
    return [key for key, held in _section().items() if isinstance(held, Mapping)] or [""]


def _called(provider: str) -> str:
    """The key of a provider as its name.

    >>> _called("city-desk")
    'City desk'
    """
    words = provider.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]


def _section() -> Mapping[str, object]:
    try:
        found = st.secrets.get("auth")
    except StreamlitSecretNotFoundError:
        return {}
    return found if isinstance(found, Mapping) else {}
