"""An error of ours: where it arose and of which kind; never a word of the text."""

import os
from pathlib import Path
from traceback import walk_tb

from msgspec import Struct

RAISE = "FACTCHECK_RAISE"  # set in tests and development: an error is raised, not recorded
PACKAGE = Path(__file__).parents[1]
REASON = "could not be checked: an error of ours"


class Failure(Struct, frozen=True):
    """The record of one error.

    `where` is the code of a check or the module of a finder or stage, `kind` the exception,
    `claim` the id of the claim that could not be checked, where there is one.
    """

    where: str
    kind: str
    claim: str | None = None


def failure(error: Exception, where: str) -> Failure:
    """Return the record of an unexpected error, or raise it where errors are to be raised."""
    if os.environ.get(RAISE) or isinstance(error, MemoryError):
        raise error
    return Failure(where.removeprefix("factcheck."), type(error).__name__)


def named(error: Exception) -> str:
    """The kind of an error and where it arose, without its message, which may quote the text."""
    frames = [(Path(f.f_code.co_filename), line) for f, line in walk_tb(error.__traceback__)]
    ours = [(path, line) for path, line in frames if PACKAGE in path.parents]
    if not frames:
        return type(error).__name__
    path, line = (ours or frames)[-1]
    return f"{type(error).__name__} ({path.parent.name}/{path.name}, line {line})"
