"""The parts of an order: the files are planned by the crew, the choice among rows is made here."""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from factcheck.corpus import plan
from factcheck.corpus.engine import Crew
from factcheck.corpus.error import DiedError
from factcheck.corpus.files import File
from factcheck.corpus.job import Job
from factcheck.corpus.partition import Part, Partition, Stretch, part

Plans = Crew[File, list[Partition]]


def parts(
    found: list[File], wanted: plan.Wanted, size: int | None, job: Job, crew: Plans
) -> list[Part]:
    """All parts in the order of the input; CorpusError when a file cannot be opened."""
    stretch = size or plan.size_of_stretches(found)
    identity = json.dumps(job.identity, sort_keys=True)
    chosen = _chosen(found, wanted, stretch, crew)
    return [part(index, partition, identity) for index, partition in enumerate(chosen)]


def _chosen(found: list[File], wanted: plan.Wanted, size: int, crew: Plans) -> Iterable[Partition]:
    if wanted.limit is not None:  # one file after another, no more of them than are needed
        return plan.first((plan.partitions(file, size) for file in found), wanted.limit)
    held = dict(_planned(found, size, crew))
    every = [partition for file in found for partition in held[file]]
    if wanted.sample is None:
        return every
    return plan.sampled(every, wanted.sample, wanted.seed)


def _planned(found: list[File], size: int, crew: Plans) -> Iterator[tuple[File, list[Partition]]]:
    for file, result in crew.map(partial(plan.partitions, size=size), found):
        if isinstance(result, DiedError):
            trouble = Stretch(0, 0, 1, 1, "cannot be read: processes die reading it")
            yield file, [Partition(file, "", Path(file.path).stat().st_size, trouble)]
        elif isinstance(result, list):
            yield file, result
        else:
            raise result
