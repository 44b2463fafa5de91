"""The work of one task: a partition in, its three tables out. No engine is known here."""

import os
from collections.abc import Iterator
from itertools import repeat

from factcheck.checking import Checker
from factcheck.corpus import rows
from factcheck.corpus.attempt import Attempt
from factcheck.corpus.error import CorpusError
from factcheck.corpus.items import Item, items
from factcheck.corpus.job import Job, code
from factcheck.corpus.partition import Part
from factcheck.corpus.sinks import Sinks
from factcheck.model.failure import named
from factcheck.model.tie import TieError


def process_partition(src: Part, dst: Job) -> None:
    """Check every row of a partition; when this returns its output is on the disk.

    Run again it does nothing, or the same: any number of processes may try at once. In one
    process it runs once at a time, since the watch over a document is one for all of it; `child`
    is such a process.

    Raises:
        CorpusError: when this can never succeed; the message is for people.
        OSError: when the input cannot be opened or the output not be written.
    """
    if dst.code != code():
        raise CorpusError(f"the worker on {os.uname().nodename} has another factcheck.")
    if not dst.done(src):
        _process(src, dst)


def _process(src: Part, dst: Job) -> None:
    checker, count = Checker(dst.settings), src.partition.rows
    notes = dst.notes(src)
    with Attempt(notes, dst.seconds) as attempt, Sinks(dst.out, notes, src.name, dst.form) as out:
        if attempt.deaths.deadly(count):
            raise CorpusError(f"{src.name}: the worker dies whenever it writes the output.")
        left = items(src.partition)
        for index in range(count):
            attempt.begin(index)
            if attempt.deaths.hopeless(index):
                left = _beyond_reach(src, count - index)
            _row(next(left), index, attempt, checker, out)
        attempt.begin(count)
        attempt.rest()


def _row(item: Item, index: int, attempt: Attempt, checker: Checker, out: Sinks) -> None:
    if item.document is None:
        out.tables["failures"].add(rows.failure(item, "reading", item.message))
        return
    if attempt.deaths.deadly(index):
        out.tables["failures"].add(rows.failure(item, *_death(attempt, index)))
        return
    try:
        report = checker.check(item.document)
        whole, claims = rows.document(item, report), list(rows.claims(item, report))
    except TieError as error:
        out.tables["failures"].add(rows.failure(item, "reading", f"{item.id}: {error}"))
        return
    except Exception as error:  # noqa: BLE001  no document is lost because of another
        out.tables["failures"].add(rows.failure(item, "internal", named(error)))
        return
    out.tables["documents"].add(whole)
    for claim in claims:
        out.tables["claims"].add(claim)


def _beyond_reach(src: Part, rest: int) -> Iterator[Item]:
    """The rows from one on at which processes die while they only read it."""
    name = src.partition.file.name
    return repeat(Item(name, None, None, name, None, f"{name}: processes die reading it."), rest)


def _death(attempt: Attempt, index: int) -> tuple[str, str]:
    if index in attempt.deaths.slow:
        return "slow", f"It takes longer than {attempt.seconds:g} seconds to check."
    return "killed", f"{attempt.deaths.at[index]} processes died at this document."
