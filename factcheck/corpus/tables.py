"""Parquet: a file in stretches of rows, and the rows of a stretch."""

from collections.abc import Iterator
from typing import Any

from factcheck.corpus.partition import Stretch
from factcheck.reading import LIMIT

BATCH = 32  # rows that are in memory at once; each may be large
BUFFER = 1 << 20
Read = tuple[int, dict[str, Any], str]
NEEDED, TAKEN = ("id", "text"), ("id", "text", "published", "title", "source")


def stretches(path: str, size: int) -> Iterator[Stretch]:
    """The whole file in stretches of about `size` bytes of columns that are read.

    A file that is not Parquet, or has no such columns, is one stretch with trouble.
    """
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        with ParquetFile(path) as file:
            names = file.schema_arrow.names
            if missing := [name for name in NEEDED if name not in names]:
                yield Stretch(0, 0, 1, 1, f"has no column '{missing[0]}'")
                return
            yield from _cut(list(_sizes(file.metadata)), size)
    except (ArrowException, OSError) as error:
        yield Stretch(0, 0, 1, 1, f"is not Parquet, or damaged: {error}")


def _sizes(metadata: Any) -> Iterator[tuple[int, int]]:
    """Rows and bytes of each row group."""
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        columns = (group.column(index) for index in range(group.num_columns))
        wanted = (one for one in columns if one.path_in_schema in TAKEN)
        yield group.num_rows, sum(one.total_uncompressed_size for one in wanted)


def _cut(groups: list[tuple[int, int]], size: int) -> Iterator[Stretch]:
    """Small row groups are put together, large ones are cut into equal stretches."""
    start = at = held = 0
    for rows, large in groups:
        if held and held + large > size:
            yield Stretch(start, at, start + 1, at - start)
            start, held = at, 0
        step = max(1, rows * size // max(1, large))
        while at + rows - start > step and large > size:
            yield Stretch(start, start + step, start + 1, step)
            start += step
        at, held = at + rows, held + large
        if large > size:
            held = size  # what is left of it stands alone
    if at > start:
        yield Stretch(start, at, start + 1, at - start)


def read(path: str, stretch: Stretch) -> Iterator[Read]:
    """The rows of a stretch: number in the file, fields, and what is wrong with one of them."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path, buffer_size=BUFFER) as file:
        columns = [name for name in TAKEN if name in file.schema_arrow.names]
        at = 0
        for number, (rows, _large) in enumerate(_sizes(file.metadata)):
            first, last = max(at, stretch.start), min(at + rows, stretch.stop)
            if first < last:
                yield from _group(file, number, columns, range(at, last), first)
            at += rows


def _group(file: Any, number: int, columns: list[str], rows: range, first: int) -> Iterator[Read]:
    """The rows of one group from the first one wanted; damage costs the rest of this group."""
    at = rows.start
    try:
        for batch in file.iter_batches(BATCH, row_groups=[number], columns=columns):
            for index in range(min(batch.num_rows, rows.stop - at)):
                at += 1
                if at > first:
                    yield at, *_row(batch, index)
            if at == rows.stop:
                return
    except (ArithmeticError, OSError, ValueError) as error:  # pyarrow's own are among them
        for row in range(max(at, first), rows.stop):
            yield row + 1, {}, f"cannot be read: {str(error).strip('. ')}"


def _row(batch: Any, index: int) -> tuple[dict[str, Any], str]:
    held: dict[str, Any] = {}
    trouble = ""
    for name in batch.schema.names:
        try:
            held[name] = _value(batch.column(name)[index])
        except UnicodeDecodeError:
            trouble = f"has a '{name}' that is not UTF-8"
        except (ArithmeticError, ValueError) as error:
            trouble = f"has a '{name}' that cannot be read: {str(error).strip('. ')}"
    return held, trouble


def _value(scalar: Any) -> Any:
    """A cell as Python has it; bytes are taken for UTF-8, a moment for its day."""
    import pyarrow as pa

    if not scalar.is_valid:
        return None
    if pa.types.is_timestamp(scalar.type):
        return scalar.cast(pa.date32(), safe=False).as_py()
    if hasattr(scalar, "as_buffer") and scalar.as_buffer().size > LIMIT:
        raise ValueError(f"it is larger than {LIMIT // 1_000_000} MB")
    value = scalar.as_py()
    return value.decode() if isinstance(value, bytes) else value
