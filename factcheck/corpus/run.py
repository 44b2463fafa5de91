"""A whole run: plan, check what is not done yet, count what is on the disk, say that it is all."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from factcheck.corpus import manifest
from factcheck.corpus.columns import TABLES
from factcheck.corpus.engine import Crew, crew
from factcheck.corpus.error import CorpusError
from factcheck.corpus.files import files
from factcheck.corpus.job import WORK, Job, code
from factcheck.corpus.lock import locked
from factcheck.corpus.partition import Part
from factcheck.corpus.patience import Patience, ends_all, troubles
from factcheck.corpus.plan import Wanted
from factcheck.corpus.planning import parts
from factcheck.corpus.progress import Progress
from factcheck.corpus.sinks import Form
from factcheck.corpus.tally import Tally, tally
from factcheck.corpus.work import process_partition
from factcheck.model.settings import DEFAULT, Settings


@dataclass(frozen=True, slots=True)
class Order:
    """What to check, where to put it, how, and who does it.

    `size` is the size of a partition in bytes, `seconds` the time that a document may take,
    `scheduler` the address of a Dask scheduler; without one, `workers` processes here.
    """

    inputs: tuple[str, ...]
    out: Path
    form: Form = "parquet"
    settings: Settings = DEFAULT
    wanted: Wanted = field(default_factory=Wanted)
    size: int | None = None
    seconds: float = 60.0
    scheduler: str | None = None
    workers: int | None = None


def run(order: Order, progress: Progress) -> Tally:
    """Check every document that was ordered and not done before; the totals of all.

    Raises:
        CorpusError: with one sentence for people; the same order again goes on from there.
    """
    out = order.out.absolute()
    job = Job(out, order.form, order.settings, order.seconds, code())
    head = manifest.header(job, wanted=asdict(order.wanted), size=order.size)
    with troubles(out):
        manifest.examine(out, head)
        found = files(order.inputs, out)
        with locked(out), _work_folder(out), _crew(order, progress) as team:
            every = parts(found, order.wanted, order.size, job, team)
            _begin(out, head, every)
            _check(every, job, team, progress)
            total = _total(every, job, team)
            _complete(out, every, total)
    return total


@contextmanager
def _work_folder(out: Path) -> Iterator[None]:
    """Notes and half-written files of earlier runs are gone before, and ours after."""
    shutil.rmtree(out / WORK, ignore_errors=True)
    try:
        yield
    finally:
        shutil.rmtree(out / WORK, ignore_errors=True)


@contextmanager
def _crew(order: Order, progress: Progress) -> Iterator[Crew[Any, Any]]:
    with crew(order.scheduler, order.workers) as team:
        if not team.cores():
            progress.say(f"The scheduler at {order.scheduler} has no workers yet: waiting.")
        yield team


def _begin(out: Path, head: dict[str, Any], every: list[Part]) -> None:
    if manifest.examine(out, head):
        manifest.agree(out, every)
    else:
        manifest.write(out, head, every)
    for table in TABLES:
        (out / table).mkdir(exist_ok=True)


def _check(every: list[Part], job: Job, team: Crew[Part, None], progress: Progress) -> None:
    """Every part that is not done; those that cannot be are told when all others are."""
    left = [part for part in every if not job.done(part)]
    whole = _rows(every)
    progress.begin(whole, whole - _rows(left))
    stuck = []
    for part, error in team.map(partial(process_partition, dst=job), left, Patience(job)):
        if error is None:
            progress.advance(part.partition.rows)
        elif ends_all(error):
            raise error
        else:
            stuck.append(error)
    if stuck:
        told = f"{len(stuck)} of {len(every)} partitions could not be done, all others are"
        raise CorpusError(f"{told}: {stuck[0]}") from stuck[0]


def _total(every: list[Part], job: Job, team: Crew[str, Tally]) -> Tally:
    """What the output files hold."""
    total = Tally()
    names = [part.name for part in every]
    for _name, result in team.map(partial(tally, out=job.out, form=job.form), names):
        if isinstance(result, Exception):
            raise result
        total += result
    return total


def _complete(out: Path, every: list[Part], total: Tally) -> None:
    """Write _SUCCESS, when what came out is as much as what went in."""
    expected = _rows(every)
    if total.rows != expected:
        raise CorpusError(
            f"{out} holds {total.rows:,} of {expected:,} rows: delete it and begin again."
        )
    manifest.put(out / manifest.SUCCESS, json.dumps(total.plain(), indent=1) + "\n")


def _rows(some: list[Part]) -> int:
    return sum(part.partition.rows for part in some)
