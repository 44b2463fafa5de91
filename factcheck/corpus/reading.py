"""The rows of an output folder, whichever form it has."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.corpus import manifest
from factcheck.corpus.error import CorpusError
from factcheck.corpus.sinks import Form, path

Plain = dict[str, Any]
BATCH = 4096


def every(out: Path, table: str, columns: Sequence[str] | None = None) -> Iterator[Plain]:
    """All rows of a table, in the order of the input; CorpusError when OUT is not complete."""
    head, parts = manifest.read(out)
    if not (out / manifest.SUCCESS).exists():
        raise CorpusError(f"{out} is not complete: run the command that made it once more.")
    for part in parts:
        yield from rows(out, table, part["part"], head["format"], columns)


def rows(
    out: Path, table: str, part: str, form: Form, columns: Sequence[str] | None = None
) -> Iterator[Plain]:
    """The rows that a part has in a table, with these columns or all; CorpusError if damaged."""
    file = path(out, table, part, form)
    try:
        yield from _READERS[form](file, columns)
    except (OSError, ValueError) as error:
        raise CorpusError(
            f"{file} is damaged or gone: delete it and run the same command again."
        ) from error


def _parquet(file: Path, columns: Sequence[str] | None) -> Iterator[Plain]:
    from pyarrow.parquet import ParquetFile

    with ParquetFile(file) as opened:
        known = opened.schema_arrow.names  # an older output has fewer
        wanted = columns and [name for name in columns if name in known]
        for batch in opened.iter_batches(BATCH, columns=wanted):
            yield from batch.to_pylist()


def _jsonl(file: Path, columns: Sequence[str] | None) -> Iterator[Plain]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            held = json.loads(line)
            if held.get("published"):
                held["published"] = date.fromisoformat(held["published"])
            yield held if columns is None else {name: held.get(name) for name in columns}


_READERS = {"parquet": _parquet, "jsonl": _jsonl}
