"""Files are cut into stretches that hold every row once, wherever they are cut."""

import gzip
import json
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from factcheck.corpus import lines, tables
from factcheck.reading import LIMIT
from tests.corpus.conftest import documents, write_lines, write_table

LINE = st.sampled_from([b"{}", b"", b"  ", b"x" * 50, b"\xff", b'{"id": 1}\r'])


def cut(path: Path, size: int) -> list[tuple[int, bytes]]:
    found = []
    for stretch in lines.stretches(str(path), size):
        assert not stretch.trouble
        read = list(lines.read(str(path), stretch))
        assert len(read) == stretch.rows
        found += read
    return found


@settings(max_examples=60, deadline=None)
@given(held=st.lists(LINE, max_size=20), size=st.integers(1, 200), packed=st.booleans())
@pytest.mark.parametrize("end", [b"", b"\n"])
def test_lines_are_the_same_however_they_are_cut(tmp_path_factory, held, size, packed, end):
    path = tmp_path_factory.mktemp("cut") / ("a.jsonl.gz" if packed else "a.jsonl")
    raw = b"\n".join(held) + end
    path.write_bytes(gzip.compress(raw) if packed else raw)
    expected = [
        (n, line) for n, line in enumerate(raw.splitlines(keepends=True), 1) if b"\r" not in line
    ]
    found = [(n, line) for n, line in cut(path, size) if b"\r" not in line]
    assert found == [(n, line) for n, line in expected if line.strip()]


def test_a_line_above_the_limit_is_not_held_in_memory_but_counted(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id": 1}\n' + b"x" * (3 * LIMIT) + b'\n{"id": 2}\n')
    read = cut(path, 100)
    assert [number for number, _line in read] == [1, 2, 3]
    assert len(read[1][1]) == LIMIT + 2


def test_an_archive_that_is_cut_short_is_read_as_far_as_it_goes(tmp_path):
    path = write_lines(tmp_path / "a.jsonl.gz", documents(500))
    path.write_bytes(path.read_bytes()[:-2000])
    *whole, last = lines.stretches(str(path), 10_000)
    assert sum(stretch.rows for stretch in whole) > 100
    assert not any(stretch.trouble for stretch in whole)
    assert (last.rows, "cannot be read from line" in last.trouble) == (1, True)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 300), st.integers(1, 120), st.integers(100, 20_000))
def test_rows_are_the_same_however_they_are_cut(tmp_path_factory, count, group, size):
    path = tmp_path_factory.mktemp("cut") / "a.parquet"
    rows = documents(count)
    table = pa.Table.from_pylist(rows, pa.schema([(n, pa.string()) for n in documents(1)[0]]))
    parquet.write_table(table, path, row_group_size=group)
    found = []
    for stretch in tables.stretches(str(path), size):
        read = list(tables.read(str(path), stretch))
        assert len(read) == stretch.rows
        assert read[0][0] == stretch.first
        found += read
    assert [number for number, _held, _trouble in found] == list(range(1, count + 1))
    assert [held for _number, held, _trouble in found] == rows


def test_small_row_groups_are_put_together_and_large_ones_are_cut(tmp_path):
    small = write_table(tmp_path / "small.parquet", documents(100), group=1)
    large = write_table(tmp_path / "large.parquet", documents(3000), group=3000)
    assert len(list(tables.stretches(str(small), 1 << 20))) == 1
    sizes = [stretch.rows for stretch in tables.stretches(str(large), 20_000)]
    assert len(sizes) > 5
    assert max(sizes) < 1000


@pytest.mark.parametrize("raw", [b"", b"no table", b"PAR1" + b"\0" * 100 + b"PAR1"])
def test_what_is_not_parquet_is_one_stretch_with_trouble(tmp_path, raw):
    path = tmp_path / "a.parquet"
    path.write_bytes(raw)
    (stretch,) = tables.stretches(str(path), 1000)
    assert stretch.rows == 1
    assert "is not Parquet" in stretch.trouble


def test_a_table_of_something_else_is_one_stretch_with_trouble(tmp_path):
    path = write_table(tmp_path / "a.parquet", [{"id": 1, "body": "x"}])
    (stretch,) = tables.stretches(str(path), 1000)
    assert stretch.trouble == "has no column 'text'"


def test_lines_of_a_table_written_by_another_tool_keep_their_types(tmp_path):
    path = tmp_path / "a.parquet"
    columns = {
        "id": pa.array([1, 2], pa.int64()),
        "text": pa.array(["a", None], pa.large_string()).dictionary_encode(),
        "published": pa.array([0, 1 << 40], pa.timestamp("us")),
    }
    parquet.write_table(pa.table(columns), path)
    (stretch,) = tables.stretches(str(path), 1000)
    found = [held for _number, held, _trouble in tables.read(str(path), stretch)]
    assert [row["text"] for row in found] == ["a", None]
    assert json.dumps([str(row["published"]) for row in found]) == '["1970-01-01", "1970-01-13"]'
