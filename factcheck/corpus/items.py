"""A stretch of a file → one item a row: a document, or why there is none."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.corpus import lines, tables
from factcheck.corpus.error import CorpusError
from factcheck.corpus.partition import Partition
from factcheck.model.document import Document
from factcheck.reading import ReadingError
from factcheck.reading.jsonl import Id, fields, row_of

_ID = re.compile(r'\s*\{\s*"id"\s*:\s*')


@dataclass(frozen=True, slots=True)
class Item:
    """One row of the input; `number` is its place in the file, `source` who published it."""

    file: str
    number: int | None
    id: Id
    source: str
    document: Document | None
    message: str = ""


def items(partition: Partition) -> Iterator[Item]:
    """Exactly as many items as the partition has rows; what cannot be read is an item too.

    OSError for a file that is gone, CorpusError for one that was changed.
    """
    taken = None if partition.taken is None else set(partition.taken)
    if Path(partition.file.path).stat().st_size != partition.size:
        raise CorpusError(f"{partition.file.name} was changed while it was read: begin again.")
    items = _all(partition)
    return (item for index, item in enumerate(items) if taken is None or index in taken)


def _all(partition: Partition) -> Iterator[Item]:
    owed, name, last = partition.stretch.rows, partition.file.name, partition.stretch.first - 1
    if partition.stretch.trouble:
        yield Item(name, None, None, name, None, f"{name} {partition.stretch.trouble}.")
        return
    try:
        for item in _lines(partition) if partition.file.kind == "lines" else _rows(partition):
            last, owed = item.number or last, owed - 1
            yield item
    except Exception as error:  # noqa: BLE001  whatever a damaged file raises
        for number in range(last + 1, last + 1 + owed):
            message = f"{name}:{number} cannot be read: {str(error).strip('. ')}."
            yield Item(name, number, None, name, None, message)


def _lines(partition: Partition) -> Iterator[Item]:
    name = partition.file.name
    for number, line in lines.read(partition.file.path, partition.stretch):
        place = f"{name}:{number}"
        try:
            held = fields(line, place)
        except ReadingError as error:
            yield Item(name, number, _id_at_the_start(line), name, None, str(error))
        else:
            yield _item(number, held, name)


def _id_at_the_start(line: bytes) -> Id:
    """The id of a line that is too long, or broken, where it comes first."""
    text = line[:1000].decode("utf-8-sig", "ignore")
    if not (match := _ID.match(text)):
        return None
    try:
        found, _ = json.JSONDecoder().raw_decode(text, match.end())
    except ValueError:
        return None
    return found if isinstance(found, str | int | float) else None


def _rows(partition: Partition) -> Iterator[Item]:
    name = partition.file.name
    for number, held, trouble in tables.read(partition.file.path, partition.stretch):
        if trouble:
            found = row_of(held, "").id
            yield Item(name, number, found, name, None, f"{name}:{number} {trouble}.")
        else:
            yield _item(number, held, name)


def _item(number: int, held: dict[str, Any], name: str) -> Item:
    place = f"{name}:{number}"
    row, source = row_of(held, place), held.get("source")
    told = source if isinstance(source, str) and source and _writable(source) else name
    return Item(name, number, row.id, told, row.document, row.error)


def _writable(text: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in text)
