"""A stretch of one input file: what one task checks, and what its output is called."""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from factcheck.corpus.files import File


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where rows stand in a file: bytes (once unpacked) of JSON lines, row numbers of a table.

    `first` is the number of the first row (of the first line), counted from one. A stretch
    with `trouble` stands for something that cannot be read at all, and counts as one row.
    """

    start: int
    stop: int
    first: int
    rows: int
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Partition:
    """A stretch of a file whose content is known by its size and hash.

    `taken` are the rows that were asked for, counted from zero within the stretch; None is
    all of them.
    """

    file: File
    sha256: str
    size: int
    stretch: Stretch
    taken: tuple[int, ...] | None = None

    @property
    def rows(self) -> int:
        """How many rows are to come out of it."""
        return self.stretch.rows if self.taken is None else len(self.taken)


@dataclass(frozen=True, slots=True)
class Part:
    """A partition in its place among all, with the name that its output goes by."""

    name: str
    partition: Partition


def part(index: int, partition: Partition, job: str) -> Part:
    """The name holds the place, and a hash of the input and of all that decides the output."""
    held = asdict(partition)
    del held["file"]["path"]  # the same file elsewhere is the same file
    said = json.dumps([held, job], sort_keys=True, ensure_ascii=False)
    digest = sha256(said.encode("utf-8", "surrogateescape")).hexdigest()
    return Part(f"part-{index:07d}-{digest[:16]}", partition)


def plain(one: Part) -> dict[str, Any]:
    """A line of the manifest."""
    partition = asdict(one.partition)
    return {"part": one.name, "rows": one.partition.rows, **partition}
