"""What is named on a command line → one row a document."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.model.document import Document
from factcheck.reading import LIMIT, ReadingError, document, read
from factcheck.reading.jsonl import Row
from factcheck.reading.jsonl import rows as rows_of_lines

STDIN = "-"


def rows(names: Iterable[str], *, lines: bool = False) -> Iterator[Row]:
    """The documents in the files of these names, in order; a bad one is a row with an error.

    A `.jsonl` file holds one a line, and so does standard input ("-") when `lines` is set.
    """
    for name in names:
        if Path(name).suffix == ".jsonl" or (name == STDIN and lines):
            yield from _lines(name)
        else:
            yield _whole(name)


def _whole(name: str) -> Row:
    try:
        return Row(name, _stdin() if name == STDIN else read(name))
    except ReadingError as error:
        return Row(name, None, str(error))


def _stdin() -> Document:
    raw = sys.stdin.buffer.read(LIMIT + 1)
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
