"""Corpora of a few documents, and an engine that works on the spot."""

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from factcheck.corpus import run as running
from factcheck.corpus.columns import TABLES
from factcheck.corpus.files import files
from factcheck.corpus.job import Job, code
from factcheck.corpus.partition import Part
from factcheck.corpus.plan import Wanted
from factcheck.corpus.planning import parts
from factcheck.corpus.reading import every
from factcheck.corpus.run import Order, run
from factcheck.corpus.tally import Tally

WRONG = "Visits rose 45% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."
PLAIN = "The harbour was calm."
TEXTS = (WRONG, RIGHT, PLAIN)
QUIET = SimpleNamespace(begin=lambda *_: None, advance=lambda *_: None, say=lambda *_: None)


def documents(count: int) -> list[dict[str, Any]]:
    """So many documents with an id each, dated, from two papers."""
    return [
        {
            "id": f"d{number}",
            "text": f"{TEXTS[number % 3]} It is number {number}.",
            "title": f"Title {number}",
            "published": f"2018-{1 + number % 12:02}-14",
            "source": ("Gazette", "Herald")[number % 2],
        }
        for number in range(count)
    ]


def lines(rows: Iterable[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    raw = lines(rows)
    path.write_bytes(gzip.compress(raw, mtime=0) if path.suffix == ".gz" else raw)
    return path


def write_table(path: Path, rows: list[dict[str, Any]], group: int = 1000) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    parquet.write_table(pa.Table.from_pylist(rows), path, row_group_size=group)
    return path


@pytest.fixture
def folder(tmp_path):
    """Sixty documents in three kinds of files."""
    rows = documents(60)
    write_lines(tmp_path / "in" / "a.jsonl", rows[:20])
    write_lines(tmp_path / "in" / "b.jsonl.gz", rows[20:40])
    write_table(tmp_path / "in" / "c.parquet", rows[40:])
    return tmp_path / "in"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


class OnTheSpot:
    """The crew of one process: it does each thing when it is asked for the result."""

    def cores(self) -> int:
        return 1

    def map(
        self,
        function: Callable[[Any], Any],
        things: Iterable[Any],
        again: Callable[[Any, Exception], bool] = lambda _thing, _error: False,
    ) -> Iterator[tuple[Any, Any]]:
        for thing in things:
            while True:
                try:
                    outcome = function(thing)
                except Exception as error:  # noqa: BLE001  as the real one does
                    outcome = error
                    if again(thing, error):
                        continue
                yield thing, outcome
                break


@contextmanager
def on_the_spot(_scheduler: str | None, _workers: int | None) -> Iterator[OnTheSpot]:
    yield OnTheSpot()


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Tally]:
    """Check these inputs into `tmp_path / "out"`, on the spot."""
    monkeypatch.setattr(running, "crew", on_the_spot)

    def _check(*inputs: Path, out: Path | None = None, **said: Any) -> Tally:
        order = Order(tuple(map(str, inputs)), out or tmp_path / "out", **said)
        return run(order, QUIET)

    return _check


def held(out: Path, table: str = "documents") -> list[dict[str, Any]]:
    """All rows of a table of a complete output folder."""
    return list(every(out, table))


def ids(out: Path, table: str = "documents") -> list[Any]:
    return [row["id"] for row in held(out, table)]


def output(out: Path) -> dict[str, bytes]:
    """Every file of the three tables, with what is in it."""
    files = (path for path in out.rglob("part-*") if path.is_file())
    return {str(path.relative_to(out)): path.read_bytes() for path in files}


def one_part(folder: Path, out: Path) -> tuple[Part, Job]:
    """The first part of a run, and its job."""
    job = Job(out, code=code())
    for table in TABLES:
        (out / table).mkdir(parents=True)
    part, *_ = parts(files([str(folder)], out), Wanted(), None, job, OnTheSpot())
    return part, job
