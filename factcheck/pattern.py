"""Patterns that are compiled when they are first used, and kept compiled for the next process.

Compiling costs a thousand times what a search costs: of one short article it took most of the
time. So what was compiled is kept in the user's folder for caches, as other tools keep theirs;
another version of factcheck, of Python or of `regex` makes a file of its own. Where nothing can
be kept, everything works as well, only later.
"""

import atexit
import os
import pickle
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, cast

import regex

from factcheck.version import VERSION

MOST = 4_000_000  # bytes: patterns of former drafts of the code are dropped with all others
Key = tuple[str, int, str]


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
    key, kept = (source, int(flags), repr(lists)), _kept()
    if key in kept:
        with suppress(Exception):  # a damaged entry is compiled anew
            return cast("regex.Pattern[str]", pickle.loads(kept[key]))  # noqa: S301
    pattern = regex.compile(source, flags, **lists)
    kept[key] = pickle.dumps(pattern)
    _write_at_exit()
    return pattern


@cache
def _kept() -> dict[Key, bytes]:
    """What earlier processes compiled, each pattern pickled by itself."""
    with suppress(Exception):  # not there, or damaged: everything is compiled anew
        file = _file()
        if _own(file) and file.stat().st_size < MOST:
            return cast("dict[Key, bytes]", pickle.loads(file.read_bytes()))  # noqa: S301
    return {}


@cache
def _file() -> Path:
    from platformdirs import user_cache_path

    python = sys.implementation.cache_tag
    name = f"patterns-{VERSION}-{python}-regex-{regex.__version__}.pickle"
    return user_cache_path("factcheck", appauthor=False) / name


def _own(file: Path) -> bool:
    """Whether nobody else can have written it: unpickling runs what the file says."""
    if not hasattr(os, "getuid"):
        return True
    stat = file.stat()
    return stat.st_uid == os.getuid() and not stat.st_mode & 0o022


@cache
def _write_at_exit() -> None:
    atexit.register(_write)


def _write() -> None:
    """Whole or not at all: two processes may end at once."""
    from tempfile import NamedTemporaryFile

    file, name = _file(), ""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, delete=False) as new:
            name = new.name
            pickle.dump(_kept(), new)
        Path(name).replace(file)
        return
    with suppress(OSError):
        Path(name).unlink()
