"""Settings from a file: factcheck.toml, or [tool.factcheck] in pyproject.toml."""

import tomllib
from pathlib import Path
from typing import Any

from factcheck.model.settings import DEFAULT, Settings, SettingsError

OWN, SHARED = "factcheck.toml", "pyproject.toml"


def settings(start: Path) -> Settings:
    """What the nearest file says, from `start` upwards; the defaults when there is none.

    A pyproject.toml without the table is passed by. SettingsError for a file that cannot
    be understood.
    """
    for folder in (start, *start.parents):
        for path in (folder / OWN, folder / SHARED):
            table = _table(path) if path.is_file() else None
            if table is not None:
                return _settings(path, table)
    return DEFAULT


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
