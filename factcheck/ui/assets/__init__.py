"""Style sheets, scripts and the icon, read as data."""

from functools import cache
from importlib.resources import files


@cache
def asset(name: str) -> str:
    """The text of one file."""
    return (files(__name__) / name).read_text(encoding="utf-8")
