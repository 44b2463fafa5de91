"""What is named on a command line → one row a document."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.model.document import Document
from factcheck.reading import MOST, ReadingError, document, read
from factcheck.reading.jsonl import Row
from factcheck.reading.jsonl import rows as rows_of_lines
from factcheck.reading.web import is_address

STDIN = "-"


def rows(names: Iterable[str], *, lines: bool = False, network: bool = False) -> Iterator[Row]:
    """The documents in the files of these names, in order; a bad one is a row with an error.

    A URL is a name when `network` is switched on.

    A `.jsonl` file holds one a line, and so does standard input ("-") when `lines` is set.
    """
    for name in names:
        if (Path(name).suffix == ".jsonl" and not is_address(name)) or (name == STDIN and lines):
            yield from _lines(name)
        else:
            yield _whole(name, network=network)


def _whole(name: str, *, network: bool) -> Row:
    try:
        return Row(name, _stdin() if name == STDIN else read(name, network=network), whole=True)
    except ReadingError as error:
        empty = f"{name} is a folder in which nothing can be read."
        return Row(name, None, empty if name and Path(name).is_dir() else str(error), whole=True)


def _stdin() -> Document:
    raw = sys.stdin.buffer.read(MOST + 1)
    if not raw.strip():
        raise ReadingError("standard input is empty: there is nothing to check.")
    return document(raw, "<stdin>")


def _lines(name: str) -> Iterator[Row]:
    if name == STDIN:
        yield from rows_of_lines(sys.stdin.buffer, "<stdin>")
        return
    try:
        with Path(name).open("rb") as file:
            yield from rows_of_lines(file, name)
    except OSError as error:
        yield Row(name, None, f"{name} cannot be read: {error.strerror}.")
