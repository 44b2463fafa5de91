"""Words as data: one TOML file a subject, read once when first asked for."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The table in `<name>.toml`; FileNotFoundError for a name that has none."""
    return tomllib.loads((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))
