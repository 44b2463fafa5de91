"""The output of one partition: three files that are whole, or not there at all."""

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Literal, Self
from uuid import uuid4

from factcheck.corpus.columns import TABLES, schema

Form = Literal["parquet", "jsonl"]
Plain = dict[str, Any]
BATCH = 1000  # rows that wait in memory until they are written


def path(out: Path, table: str, part: str, form: Form) -> Path:
    """Where the output of a partition is to be found."""
    return out / table / f"{part}.{form}"


class Sink:
    """One table of one partition, under another name until it is complete."""

    def __init__(self, target: Path, temporary: Path, form: Form) -> None:
        """Open the temporary file; it must be in the same file system as the target."""
        self._target, self._temporary = target, temporary
        self._file = temporary.open("wb")
        self._rows: list[Plain] = []
        self._write, self._end, self._drop = _WRITERS[form](self._file, target.parent.name)

    def add(self, row: Plain) -> None:
        """One more row."""
        self._rows.append(row)
        if len(self._rows) >= BATCH:
            self._flush()

    def finish(self) -> None:
        """Write what waits, and wait until the disk has it."""
        self._flush()
        self._end()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def publish(self) -> None:
        """Give the file its name, and wait until the folder has it."""
        self._temporary.replace(self._target)
        sync(self._target.parent)

    def discard(self) -> None:
        """Nothing is left of what was not published."""
        self._drop()
        self._file.close()
        self._temporary.unlink(missing_ok=True)

    def _flush(self) -> None:
        if self._rows:
            self._write(self._rows)
            self._rows = []


class Sinks:
    """The tables of a partition; they are published together, and only when all went well."""

    def __init__(self, out: Path, work: Path, part: str, form: Form) -> None:
        """Open all three."""
        self._file = part
        unique = uuid4().hex
        self.tables = {
            table: Sink(path(out, table, part, form), work / f"{unique}.{table}", form)
            for table in TABLES
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Publish, or discard."""
        try:
            if error is None:
                for sink in self.tables.values():
                    sink.finish()
                for sink in self.tables.values():
                    sink.publish()
        finally:
            for sink in self.tables.values():
                sink.discard()


def sync(folder: Path) -> None:
    """Wait until the disk has the names in a folder."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


Act = Callable[[], None]
Writer = tuple[Callable[[list[Plain]], None], Act, Act]  # write rows, end well, leave off


def _parquet(file: IO[bytes], table: str) -> Writer:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    columns = schema(table)
    writer = ParquetWriter(file, columns, compression="zstd")

    def write(rows: list[Plain]) -> None:
        told = [row | {"id": None if row["id"] is None else str(row["id"])} for row in rows]
        writer.write_table(pa.Table.from_pylist(told, columns))

    def drop() -> None:
        writer.is_open = False  # or it would end the file when it is collected

    return write, writer.close, drop


def _jsonl(file: IO[bytes], _table: str) -> Writer:
    def write(rows: list[Plain]) -> None:
        for row in rows:
            line = json.dumps(row, ensure_ascii=False, allow_nan=False, default=date.isoformat)
            file.write(line.encode() + b"\n")

    return write, lambda: None, lambda: None


_WRITERS = {"parquet": _parquet, "jsonl": _jsonl}
