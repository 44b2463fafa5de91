"""The files of IN → the parts of a run: stretches with their hashes, in order, perhaps a sample."""

import hashlib
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from factcheck.corpus import lines, tables
from factcheck.corpus.error import CorpusError
from factcheck.corpus.files import File
from factcheck.corpus.partition import Partition

SMALLEST, LARGEST, MANY = 128 << 10, 4 << 20, 64


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents: all, the first `limit`, or `sample` drawn by chance with `seed`."""

    limit: int | None = None
    sample: int | None = None
    seed: int = 0


def size_of_stretches(files: Iterable[File]) -> int:
    """Bytes: small input still keeps many cores busy, large input does not make small tasks.

    It depends on nothing but the input, so that the output does not either.
    """
    whole = sum(Path(file.path).stat().st_size for file in files)
    return min(LARGEST, max(SMALLEST, whole // MANY))


def partitions(file: File, size: int) -> list[Partition]:
    """All of one file, in stretches of about `size` bytes; reads it once or twice.

    CorpusError for a file that cannot be opened: this is no fault of a document.
    """
    try:
        with Path(file.path).open("rb") as raw:
            digest = hashlib.file_digest(raw, "sha256").hexdigest()
        large = Path(file.path).stat().st_size
    except OSError as error:
        raise CorpusError(f"{file.path} cannot be read: {error.strerror}.") from error
    cut = lines.stretches if file.kind == "lines" else tables.stretches
    return [Partition(file, digest, large, stretch) for stretch in cut(file.path, size)]


def first(found: Iterable[list[Partition]], limit: int) -> Iterator[Partition]:
    """The partitions that hold the first `limit` rows; no more files are planned than needed."""
    for partition in chain.from_iterable(found):
        if partition.rows >= limit:
            yield _taking(partition, range(limit))
            return
        yield partition
        limit -= partition.rows


def sampled(found: list[Partition], sample: int, seed: int) -> Iterator[Partition]:
    """The partitions with `sample` rows drawn from all, the same ones for the same seed."""
    whole = sum(partition.rows for partition in found)
    draw = random.Random(seed)  # noqa: S311  no secret
    drawn = sorted(draw.sample(range(whole), min(sample, whole)))
    at = begin = 0
    for partition in found:
        end, start = begin + partition.rows, at
        while at < len(drawn) and drawn[at] < end:
            at += 1
        if at > start:
            yield _taking(partition, [row - begin for row in drawn[start:at]])
        begin = end


def _taking(partition: Partition, rows: Iterable[int]) -> Partition:
    taken = tuple(rows)
    whole = len(taken) == partition.stretch.rows
    return partition if whole else replace(partition, taken=taken)
