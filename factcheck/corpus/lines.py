"""JSON lines, plain or gzipped, in stretches that end where a line ends."""

import gzip
import zlib
from collections.abc import Iterator
from typing import IO, cast

from factcheck.corpus.partition import Stretch
from factcheck.reading import LIMIT

CHUNK = 1 << 20
DAMAGED = (EOFError, OSError, zlib.error)  # what a broken archive raises


def opened(path: str) -> IO[bytes]:
    """The bytes of the file, unpacked."""
    if path.lower().endswith(".gz"):
        return cast("IO[bytes]", gzip.open(path, "rb"))
    return open(path, "rb")  # noqa: PTH123  closed by the caller, as the other


def stretches(path: str, size: int) -> Iterator[Stretch]:
    """The whole file, cut at the first line end after every `size` bytes.

    An archive that is damaged is read as far as it goes; the rest is a stretch with trouble.
    """
    start, first, rows, at, number = 0, 1, 0, 0, 1
    trouble = ""
    with opened(path) as file:
        try:
            for line, length in lines(file):
                at, number, rows = at + length, number + 1, rows + bool(line.strip())
                if at - start >= size:
                    yield from _stretch(start, at, first, rows)
                    start, first, rows = at, number, 0
        except DAMAGED as error:
            trouble = f"cannot be read from line {number} on: {error}"
    yield from _stretch(start, at, first, rows)
    if trouble:
        yield Stretch(at, at, number, 1, trouble)


def _stretch(start: int, stop: int, first: int, rows: int) -> Iterator[Stretch]:
    if rows:
        yield Stretch(start, stop, first, rows)


def read(path: str, stretch: Stretch) -> Iterator[tuple[int, bytes]]:
    """The lines of a stretch that are not blank, each with its number in the file."""
    with opened(path) as file:
        file.seek(stretch.start)
        number, left = stretch.first, stretch.stop - stretch.start
        for line, length in lines(file):
            if line.strip():
                yield number, line
            number, left = number + 1, left - length
            if left <= 0:
                return


def lines(file: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    """Each line with its length; of one above the limit only so much that this can be seen."""
    while line := file.readline(LIMIT + 2):
        length, end = len(line), line
        while not end.endswith(b"\n") and (end := file.readline(CHUNK)):
            length += len(end)
        yield line, length
