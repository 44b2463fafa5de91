"""Report → text or bytes, one module a format: a module here whose name has no underscore.

Each has `FILE`, which tells what it is as a file, and `write(report, review=None)`. One with
`several` can hold several reports; one with `styled` has another look for a terminal; one that
needs more than factcheck brings says in `lacking()` what is missing.

The date: a report bears `made`, and no format asks the clock for one. Whoever makes the
report passes it in (the command line: --dated, else SOURCE_DATE_EPOCH, else today, and for
programs none at all), so that the same input gives the same bytes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Protocol

from factcheck.formats._file import File, Reviewed, WritingError, Written
from factcheck.model.report import Report
from factcheck.model.review import Review

__all__ = [
    "TESTS",
    "File",
    "Format",
    "Reviewed",
    "WritingError",
    "Written",
    "load",
    "names",
    "offered",
    "statistics",
    "tests",
]

Several = Callable[[Sequence[Reviewed]], Written]


class Writer(Protocol):
    """What turns a report into text or bytes."""

    def __call__(self, report: Report, review: Review | None = None) -> Written:
        """The report; the same report and review give the same bytes."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a report: text, or bytes where `file.binary` says so."""

    name: str
    file: File
    write: Writer
    several: Several | None
    styled: Several | None
    lacking: Callable[[], str] = str  # a sentence about what must be installed; empty: nothing

    def encoded(self, report: Report, review: Review | None = None) -> bytes:
        """The report as the bytes of its file."""
        written = self.write(report, review)
        return written if isinstance(written, bytes) else written.encode(errors="backslashreplace")


@cache
def names() -> tuple[str, ...]:
    """Every format, by the names of the modules here; nothing is imported."""
    found = (module.name for module in iter_modules(__path__))
    return tuple(sorted(name for name in found if not name.startswith("_")))


def load(name: str, *, brief: bool = False) -> Format:
    """The format of that name; KeyError when there is none.

    With `brief`, a format whose file says that it can be brief writes only what is flagged.
    """
    if name not in names():
        raise KeyError(name)
    return _declared(name, brief=brief)


def statistics() -> Format:
    """The table of what each check flagged; it has no claims, so no name to be chosen by."""
    return _declared("_statistics")


TESTS = ("text", "csv", "xlsx")  # the forms that a table of statistical tests can have


def tests(name: str) -> Format:
    """The table of statistical tests in one of the forms of `TESTS`; KeyError for another."""
    if name not in TESTS:
        raise KeyError(name)
    return _declared(f"_tests.{name}")


def _declared(name: str, *, brief: bool = False) -> Format:
    module = import_module(f"{__name__}.{name}")
    writers: dict[str, Any] = {
        role: getattr(module, role, None) for role in ("write", "several", "styled")
    }
    if brief and module.FILE.brief:
        writers = {role: writer and partial(writer, brief=True) for role, writer in writers.items()}
    writers = {role: writer and _after_review(role, writer) for role, writer in writers.items()}
    return Format(name, module.FILE, **writers, lacking=getattr(module, "lacking", str))


def _after_review(role: str, writer: Callable[..., Written]) -> Callable[..., Written]:
    """The writer of reports as they stand after their review: an override wins everywhere."""

    def one(report: Report, review: Review | None = None) -> Written:
        return writer(review.applied(report) if review else report, review)

    def some(pairs: Sequence[Reviewed]) -> Written:
        return writer([(review.applied(one) if review else one, review) for one, review in pairs])

    return one if role == "write" else some


def offered() -> tuple[Format, ...]:
    """The formats that the dashboard offers for download, in the order of its list."""
    placed = {form: form.file.place for form in map(load, names())}
    listed = [(place, form) for form, place in placed.items() if place is not None]
    return tuple(form for _, form in sorted(listed, key=lambda pair: pair[0]))
