"""Settings: how strict, which checks, under whose name."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

import streamlit as st

from factcheck.catalogue import families
from factcheck.checks import Check, registry
from factcheck.model.settings import Settings, Strictness
from factcheck.ui.state import login, people, preferences, tabs
from factcheck.ui.state.acts import Line
from factcheck.ui.widgets.markup import put
from factcheck.ui.widgets.words import plain, shown


class Switch(Protocol):
    """What is called with the new position of a switch."""

    def __call__(self, *, on: bool) -> None:
        """Turn it."""


KEY = "settings"
ABOUT = "What you choose here holds at once, for every text."
TOLERANCES = {
    "rates": "How far exchange rates of one text may lie apart, in per cent",
    "likeness": "How rough a likeness (football pitches, buses) may be, in per cent",
}
KIND = (
    "A claim that adds up only if its numbers are read kindly (zeros as rounding, digits cut off)"
)


def page() -> None:
    """What is chosen here holds at once, for every text."""
    chosen = preferences.settings()
    put("heading.html", title="Settings", facts=[ABOUT], small=False)
    _name()
    _strictness(chosen)
    _tolerances(chosen)
    _switches()
    _checks(chosen)
    forget = partial(tabs.tab().line.put, lambda _: preferences.forget())
    st.button("Back to the defaults", key="forget", on_click=forget)


def _name() -> None:
    if name := login.name():
        st.caption(plain(f"You are logged in as {name}: that is your name in the history."))
        st.button("Log out", key="logout", on_click=st.logout)
        return
    st.session_state[f"{KEY}-name"], line = people.reviewer(), tabs.tab().line

    @tabs.heard(f"{KEY}-name")
    def renamed(name: str) -> None:
        line.put(lambda _: people.rename(name))

    st.text_input(
        "Your name, as it stands in the history",
        key=f"{KEY}-name",
        on_change=renamed,
        max_chars=people.NAME_MOST,
        width=420,
    )


def _strictness(chosen: Settings) -> None:
    st.session_state[f"{KEY}-strictness"], line = chosen.strictness, tabs.tab().line

    @tabs.heard(f"{KEY}-strictness")
    def decided(strictness: str) -> None:
        _choose(line, lambda now: replace(now, strictness=Strictness(strictness)))

    st.radio(
        KIND,
        list(Strictness),
        format_func=lambda strictness: f"{strictness.capitalize()}: {shown(strictness.verdict)}",
        key=f"{KEY}-strictness",
        on_change=decided,
    )


def _switches() -> None:
    """What is on or off: single keys, and the network."""
    with st.container(gap="xsmall"):
        _switch("Single keys on the page Review", "keys", preferences.keys(), preferences.let_keys)
        st.caption("Off: the buttons, and the arrow keys on a marked claim, do the same.")
    with st.container(gap="xsmall"):
        _switch("Fetch pages of the web", "network", preferences.network(), preferences.switch)
        st.caption("Off: nothing leaves this machine. On: the page Texts takes addresses, too.")
    st.caption("Light or dark: as your system, or as chosen in the menu ⋮ above, under Settings.")


def _switch(label: str, name: str, now: bool, switch: Switch) -> None:
    key, line = f"{KEY}-{name}", tabs.tab().line
    st.session_state[key] = now

    @tabs.heard(key)
    def switched(on: bool) -> None:
        line.put(lambda _: switch(on=on))

    st.toggle(label, key=key, on_change=switched)


def _tolerances(chosen: Settings) -> None:
    """How far rates and likenesses may be off, in per cent."""
    line = tabs.tab().line
    for name, label in TOLERANCES.items():
        key = f"{KEY}-{name}"
        st.session_state[key] = getattr(chosen, name)

        @tabs.heard(key)
        def decided(size: float, name: str = name) -> None:
            said = {name: float(size)}
            _choose(line, lambda now: Settings.of(now.to_dict() | said))

        st.number_input(
            label, 0.0, 99.0, step=1.0, format="%g", key=key, on_change=decided, width=420
        )


def _checks(chosen: Settings) -> None:
    on = sum(chosen.runs(code) for code in registry())
    said = f"{on} of {len(registry())} are on. Press one to switch it off or on."
    put("section.html", title="Checks", said=said)
    for name, checks in families():
        _family(name, checks, chosen)


def _family(name: str, checks: list[Check], chosen: Settings) -> None:
    key, line = f"{KEY}-{name}", tabs.tab().line
    codes = [check.code for check in checks]
    st.session_state[key] = [code for code in codes if chosen.runs(code)]

    @tabs.heard(key)
    def switched(on: list[str]) -> None:
        off = set(codes) - set(on)
        _choose(line, lambda now: _with_family(now, codes, off))

    st.pills(
        name,
        codes,
        selection_mode="multi",
        format_func=lambda code: registry()[code].name,
        key=key,
        on_change=switched,
        wrap=True,
    )
    with st.expander(f"What they look for: {name.lower()}"):
        put("checks.html", checks=checks)


def _with_family(now: Settings, codes: list[str], off: set[str]) -> Settings:
    elsewhere = {code for code in registry() if code not in codes and not now.runs(code)}
    return replace(now, select=(), ignore=tuple(sorted(elsewhere | off)))


def _choose(line: Line, change: Callable[[Settings], Settings]) -> None:
    """Change what is chosen at the time: two changes in a hurry must both count."""
    line.put(lambda _: preferences.choose(change(preferences.settings())))
