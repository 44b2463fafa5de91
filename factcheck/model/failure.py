"""An error of ours: where it arose and of which kind; never a word of the text."""

import os
from collections.abc import Iterable

from msgspec import Struct

RAISE = "FACTCHECK_RAISE"  # set in tests and development: an error is raised, not told
REASON = "could not be checked: an error of ours"


class Failure(Struct, frozen=True):
    """`where` is the code of a check or the module of a finder or stage, `kind` the exception.

    `claim` is the id of the claim that could not be checked, where there is one.
    """

    where: str
    kind: str
    claim: str | None = None


def failure(error: Exception, where: str) -> Failure:
    """What is told of an unexpected error; where errors are to be raised, the error itself."""
    if os.environ.get(RAISE) or isinstance(error, MemoryError):
        raise error
    return Failure(where.removeprefix("factcheck."), type(error).__name__)


def kinds(failures: Iterable[Failure]) -> str:
    """ "FC303: ZeroDivisionError, FC101: KeyError": each once."""
    return ", ".join(dict.fromkeys(f"{one.where}: {one.kind}" for one in failures))
