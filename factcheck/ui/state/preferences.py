"""The settings of whoever runs this dashboard: chosen on its page, else from the file."""

import json
from dataclasses import replace
from pathlib import Path

from factcheck import configuration
from factcheck.checks import registry
from factcheck.model.settings import Settings
from factcheck.ui.state import people, session

NAME, NETWORK, KEYS = "settings", "network", "keys"


def settings() -> Settings:
    """What was chosen last; before anything was, what the settings file says."""
    said = session.store().preferences.preference(people.login(), NAME)
    return _known(Settings.of(json.loads(said))) if said else configuration.settings(Path.cwd())


def network() -> bool:
    """True if addresses may be fetched: as chosen here, else as the settings file says; off."""
    said = session.store().preferences.preference(people.login(), NETWORK)
    return said == "on" if said else configuration.network(Path.cwd())


def switch(*, on: bool) -> None:
    """Let addresses be fetched, or not."""
    session.store().preferences.prefer(people.login(), NETWORK, "on" if on else "off")


def keys() -> bool:
    """True if single keys do something on the page Review."""
    return session.store().preferences.preference(people.login(), KEYS) != "off"


def let_keys(*, on: bool) -> None:
    """Let single keys do something, or nothing (WCAG 2.1.4)."""
    session.store().preferences.prefer(people.login(), KEYS, "on" if on else "off")


def choose(chosen: Settings) -> None:
    """Check by these settings from now on."""
    session.store().preferences.prefer(people.login(), NAME, json.dumps(chosen.to_dict()))


def forget() -> None:
    """Go by the settings file again."""
    for name in (NAME, NETWORK, KEYS):
        session.store().preferences.prefer(people.login(), name, "")


def _known(chosen: Settings) -> Settings:
    """Without the checks that there no longer are: an update must not lock anybody out."""
    ignore = (code for code in chosen.ignore if code in registry())
    return replace(chosen, select=(), ignore=tuple(ignore))
