"""Logging in, where whoever runs the dashboard asks for it: `[auth]` in secrets.toml (OIDC).

There are no passwords here: a provider says who somebody is, and Streamlit keeps that in a
signed cookie. Without `[auth]` nobody has to log in, and the reviewer's name is a local one.
"""

from collections.abc import Mapping

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

CLAIMS = ("name", "preferred_username", "email", "sub")  # what a provider may say, best first


def wanted() -> bool:
    """True if one has to log in."""
    return bool(section())


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


def section() -> Mapping[str, object]:
    """What is said under `[auth]`; empty where nothing is."""
    try:
        found = st.secrets.get("auth")
    except StreamlitSecretNotFoundError:
        return {}
    return found if isinstance(found, Mapping) else {}
