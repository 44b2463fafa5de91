"""Bytes → Document, one module or package a kind of file.

Each has `CALLED` (for people), `SUFFIXES`, `LIMIT` (bytes), `knows(raw, suffix)` and
`document(raw, name)`. A library that it needs it imports when such a file is read. With
`APART = True` its files are read in a process of their own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from pkgutil import iter_modules

from factcheck.model.document import Document
from factcheck.reading import apart

_LAST = "text"  # takes what no other knows


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file that can be read."""

    name: str
    called: str
    suffixes: tuple[str, ...]
    limit: int
    knows: Callable[[bytes, str], bool]
    document: Callable[[bytes, str], Document]


@cache
def readers() -> tuple[Reader, ...]:
    """Every reader, by the names of the modules here; the one for text comes last."""
    names = sorted((m.name for m in iter_modules(__path__)), key=lambda name: (name == _LAST, name))
    return tuple(_reader(name) for name in names)


def _reader(name: str) -> Reader:
    module = import_module(f"{__name__}.{name}")
    read = partial(apart.read, name) if getattr(module, "APART", False) else module.document
    return Reader(name, module.CALLED, module.SUFFIXES, module.LIMIT, module.knows, read)
