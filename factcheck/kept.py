"""What is costly to make and always comes out the same, kept for the next process.

Compiling a pattern costs a thousand times what a search with it costs, and loading pint more than
checking ten articles. So what came of it is kept in the user's folder for caches, as other tools
keep theirs; another version of factcheck, of Python or of `regex` makes a file of its own. Where
nothing can be kept, everything works as well, only later.
"""

import atexit
import os
import pickle
import sys
from collections.abc import Callable, Hashable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

import regex

from factcheck.version import VERSION

MOST = 4_000_000  # bytes: what former drafts of the code made is dropped with all the rest
T = TypeVar("T")


def kept(key: Hashable, make: Callable[[], T]) -> T:
    """What `make` gives, or gave an earlier process under the same key."""
    made = _made()
    if key in made:
        with suppress(Exception):  # a damaged entry is made anew
            return cast("T", pickle.loads(made[key]))  # noqa: S301
    fresh = make()
    made[key] = pickle.dumps(fresh)
    _write_at_exit()
    return fresh


@cache
def _made() -> dict[Hashable, bytes]:
    """What earlier processes made, each thing pickled by itself."""
    with suppress(Exception):  # not there, or damaged: everything is made anew
        file = _file()
        if _own(file) and file.stat().st_size < MOST:
            return cast("dict[Hashable, bytes]", pickle.loads(file.read_bytes()))  # noqa: S301
    return {}


@cache
def _file() -> Path:
    from platformdirs import user_cache_path

    python = sys.implementation.cache_tag
    name = f"made-{VERSION}-{python}-regex-{regex.__version__}.pickle"
    return user_cache_path("factcheck", appauthor=False) / name


def _own(file: Path) -> bool:
    """True if nobody else can have written it: unpickling runs what the file says."""
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
            pickle.dump(_made(), new)
        Path(name).replace(file)
        return
    with suppress(OSError):
        Path(name).unlink()
