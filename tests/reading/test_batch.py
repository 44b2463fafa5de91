"""Names on a command line → rows."""

import io
from types import SimpleNamespace

import pytest

from factcheck.reading import batch


@pytest.fixture
def stdin(monkeypatch):
    def feed(raw: bytes) -> None:
        monkeypatch.setattr(batch.sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))

    return feed


def test_files_in_order_and_a_missing_one_in_its_place(tmp_path):
    (tmp_path / "a.txt").write_text("A.")
    (tmp_path / "b.jsonl").write_text('{"id": 1, "text": "B."}\n{"id": 2, "text": "C."}\n')
    names = [str(tmp_path / name) for name in ("a.txt", "none.txt", "b.jsonl", "none.jsonl")]
    found = list(batch.rows(names))
    assert [row.document and row.document.text for row in found] == ["A.", None, "B.", "C.", None]
    assert [row.id for row in found] == [names[0], names[1], 1, 2, names[3]]


def test_standard_input_is_one_text(stdin):
    stdin(b"Fares rose.\n")
    (row,) = batch.rows(["-"])
    assert (row.document.text, row.document.source) == ("Fares rose.\n", "<stdin>")


def test_standard_input_as_lines(stdin):
    stdin(b'{"id": 1, "text": "A."}\n')
    assert [row.id for row in batch.rows(["-"], lines=True)] == [1]


def test_nothing_on_standard_input_is_an_error(stdin):
    stdin(b" \n")
    (row,) = batch.rows(["-"])
    assert "standard input is empty" in row.error
