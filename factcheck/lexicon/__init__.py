"""Words as data: one TOML file a subject, read once when first asked for."""

import tomllib
from functools import cache
from pkgutil import get_data
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The table in `<name>.toml`; FileNotFoundError for a name that has none."""
    raw = get_data(__name__, f"{name}.toml") or b""  # importlib.resources takes ten times longer
    return tomllib.loads(raw.decode())
