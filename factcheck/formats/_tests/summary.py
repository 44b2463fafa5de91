"""How many tests and errors each document has, and all together."""

from collections.abc import Iterator, Sequence

from factcheck.formats import _totals
from factcheck.formats._file import Reviewed
from factcheck.formats._tests.rows import UNKNOWN, YES, Test, tests

COUNTED = ("Checks of tests", "Errors", "Decision errors", "Not checked")
ALL = "All documents"


def counts(pairs: Sequence[Reviewed]) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    """Each document with its counts, in the order of `COUNTED`; of several, then of all."""
    each = [(_totals.name(pair[0]), list(tests([pair]))) for pair in pairs]
    for name, found in each:
        yield name, _counted(found)
    if len(each) > 1:
        yield ALL, _counted([one for _, found in each for one in found])


def _counted(found: list[Test]) -> tuple[int, int, int, int]:
    errors, decisions = ([getattr(t, of) == YES for t in found] for of in ("error", "decision"))
    return len(found), sum(errors), sum(decisions), sum(t.error == UNKNOWN for t in found)
