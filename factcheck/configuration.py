"""Settings from a file: factcheck.toml, or [tool.factcheck] in pyproject.toml."""

import tomllib
from pathlib import Path
from typing import Any

from factcheck.model.settings import DEFAULT, Settings, SettingsError

OWN, SHARED = "factcheck.toml", "pyproject.toml"
NETWORK = "network"  # of the one who asks, not of the checks: no report bears it


def settings(start: Path) -> Settings:
    """What the nearest file says, from `start` upwards; the defaults when there is none.

    A pyproject.toml without the table is passed by. SettingsError for a file that cannot
    be understood.
    """
    path, table = _nearest(start)
    said = {name: value for name, value in table.items() if name != NETWORK}
    return _settings(path, said) if path else DEFAULT


def network(start: Path) -> bool:
    """True if the nearest file switches the network on; it is off when none says so."""
    path, table = _nearest(start)
    said = table.get(NETWORK, False)
    if not isinstance(said, bool):
        raise SettingsError(f"{path}: '{NETWORK}' is true or false; not {said!r}.")
    return said


def _nearest(start: Path) -> tuple[Path | None, dict[str, Any]]:
    for folder in (start, *start.parents):
        for path in (folder / OWN, folder / SHARED):
            table = _table(path) if path.is_file() else None
            if table is not None:
                return path, table
    return None, {}


def _settings(path: Path, table: dict[str, Any]) -> Settings:
    try:
        return Settings.of(table)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from error


def _table(path: Path) -> dict[str, Any] | None:
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.") from error
    if path.name == OWN:
        return read
    table = read.get("tool", {}).get("factcheck")
    return table if isinstance(table, dict) else None
