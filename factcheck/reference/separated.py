"""CSV and its relatives: bytes → rows of text."""

import csv
from collections.abc import Iterator

from factcheck.reference.error import TableError

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
SEPARATORS = ",;\t|"
SAMPLE = 20_000  # characters from which the separator is told
CELL_MOST = 100_000  # characters


def rows(content: bytes, name: str) -> Iterator[list[str]]:
    """The rows, whatever separates the cells.

    Raises:
        TableError: when these bytes are no text, or a quotation never ends.
    """
    text = _decoded(content, name)
    csv.field_size_limit(CELL_MOST)
    try:
        yield from csv.reader(text.splitlines(keepends=True), delimiter=_separator(text))
    except csv.Error as error:
        raise TableError(f"{name} cannot be read as CSV: {error}.") from error


def _separator(text: str) -> str:
    """The one that cuts most of the first lines into the same number of cells, two at least."""
    lines = [line for line in text[:SAMPLE].splitlines() if line.strip()][:50]

    def agreement(separator: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator)]
        wide = [width for width in widths if width > 1]
        common = max(set(wide), key=wide.count, default=0)
        return wide.count(common), common

    return max(SEPARATORS, key=agreement)


def _decoded(content: bytes, name: str) -> str:
    encoding = next((code for mark, code in MARKS if content.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in content:
        raise TableError(f"{name} is not a text file.")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise TableError(f"{name} is in no encoding that can be told: save it as UTF-8.") from error
