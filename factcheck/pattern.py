"""Patterns that are compiled when they are first used, and kept compiled for the next process."""

from collections.abc import Iterable
from typing import Any, cast

import regex

from factcheck.kept import kept


class _Made:
    """A compiled pattern's own methods, and nothing that is looked up when they are."""


class _Lazy(_Made):
    """Stands in for a compiled pattern until its first use."""

    def __init__(self, source: str, flags: int) -> None:
        self._made = source, flags

    def __getattr__(self, name: str) -> Any:
        """Only asked for what is not there yet: compile, and take over the methods."""
        pattern = compiled(*self._made)
        own = (member for member in dir(pattern) if not member.startswith("_"))
        self.__dict__.update({member: getattr(pattern, member) for member in own})
        self.__class__ = _Made  # type: ignore[assignment]  # a class with __getattr__ is slower
        return getattr(pattern, name)


def lazy(source: str, flags: int = 0) -> regex.Pattern[str]:
    """As `regex.compile`, at the first use.

    >>> digits = lazy("[0-9]+")
    >>> digits.findall("12 of 40"), digits.search("none")
    (['12', '40'], None)
    """
    return cast("regex.Pattern[str]", _Lazy(source, flags))


def compiled(source: str, flags: int = 0, **words: Iterable[str]) -> regex.Pattern[str]:
    r"""As `regex.compile`; taken from what an earlier process compiled, where it can be.

    `words` are the lists that the pattern names, as in `\L<units>`.
    """
    lists = {name: sorted(listed) for name, listed in words.items()}
    return kept(
        ("pattern", source, int(flags), repr(lists)),
        lambda: regex.compile(source, flags, **lists),
    )
