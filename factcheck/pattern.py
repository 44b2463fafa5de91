"""Patterns that are compiled when they are first used.

Compiling costs a thousand times what a search costs, and most texts need few of the patterns.
"""

from typing import Any, cast

import regex


class _Lazy:
    """Stands in for a compiled pattern; from its first use on it has the pattern's own methods."""

    def __init__(self, source: str, flags: int) -> None:
        self._made = source, flags

    def __getattr__(self, name: str) -> Any:
        """Only asked for what is not there yet: compile, and take over the methods."""
        pattern = regex.compile(*self._made)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            self.__dict__[method] = getattr(pattern, method)
        return getattr(pattern, name)


def lazy(source: str, flags: int = 0) -> regex.Pattern[str]:
    """As `regex.compile`, at the first use.

    >>> digits = lazy("[0-9]+")
    >>> digits.findall("12 of 40"), digits.search("none")
    (['12', '40'], None)
    """
    return cast("regex.Pattern[str]", _Lazy(source, flags))
