"""Report → text, one module a format: a module here whose name has no underscore is a format.

Each has `write(report, review=None)`. One with `join` can hold several reports; one with
`styled` has another look for a terminal.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from factcheck.model.report import Report
from factcheck.model.review import Review


class Writer(Protocol):
    """What turns a report into text."""

    def __call__(self, report: Report, review: Review | None = None) -> str:
        """The report as text; the same report and review give the same bytes."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a report."""

    name: str
    write: Writer
    styled: Writer
    join: Callable[[Sequence[str]], str] | None


@cache
def names() -> tuple[str, ...]:
    """Every format, by the names of the modules here; nothing is imported."""
    found = (module.name for module in iter_modules(__path__))
    return tuple(sorted(name for name in found if not name.startswith("_")))


def load(name: str) -> Format:
    """The format of that name; KeyError when there is none."""
    if name not in names():
        raise KeyError(name)
    module = import_module(f"{__name__}.{name}")
    styled = getattr(module, "styled", module.write)
    return Format(name, module.write, styled, getattr(module, "join", None))
