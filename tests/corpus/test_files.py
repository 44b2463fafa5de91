"""What is named as IN becomes files."""

from pathlib import Path

import pytest

from factcheck.corpus.error import CorpusError
from factcheck.corpus.files import files

OUT = Path("/nowhere/out")


def made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def named(*inputs: Path) -> list[tuple[str, str]]:
    return [(file.name, file.kind) for file in files([str(path) for path in inputs], OUT)]


def test_a_folder_gives_all_files_of_documents_under_it_in_order(tmp_path):
    made(tmp_path, "b.parquet", "a/z.jsonl.gz", "a/y.NDJSON", "c.pq", "notes.md", "d.json")
    assert named(tmp_path) == [
        ("a/y.NDJSON", "lines"),
        ("a/z.jsonl.gz", "lines"),
        ("b.parquet", "table"),
        ("c.pq", "table"),
    ]


def test_hidden_files_and_the_marks_of_other_tools_are_passed_by(tmp_path):
    made(tmp_path, "a.jsonl", ".b.jsonl", "_c.jsonl", ".git/d.jsonl", "_temporary/e.jsonl")
    assert named(tmp_path) == [("a.jsonl", "lines")]


def test_files_named_twice_are_read_once(tmp_path):
    made(tmp_path, "a/x.jsonl", "b/x.jsonl")
    inputs = (tmp_path / "a", tmp_path / "b" / "x.jsonl", tmp_path / "a" / "x.jsonl")
    assert [name for name, _kind in named(*inputs)] == ["a/x.jsonl", "b/x.jsonl"]


def test_the_name_of_a_single_file_has_no_folder(tmp_path):
    made(tmp_path, "deep/x.jsonl")
    assert named(tmp_path / "deep" / "x.jsonl") == [("x.jsonl", "lines")]


@pytest.mark.parametrize(
    ("name", "why"),
    [("none", "neither a folder nor a file"), ("a.txt", "is no file of documents"),
     ("empty", "holds no file whose name ends in .jsonl")],
)  # fmt: skip
def test_what_is_no_input_is_told_in_one_sentence(tmp_path, name, why):
    made(tmp_path, "a.txt", "empty/readme.txt")
    with pytest.raises(CorpusError, match=why):
        files([str(tmp_path / name)], OUT)


def test_the_output_may_not_lie_within_the_input(tmp_path):
    made(tmp_path, "a.jsonl")
    with pytest.raises(CorpusError, match="lies within"):
        files([str(tmp_path)], tmp_path / "out")


def test_a_name_that_is_no_utf_8_can_still_be_told(tmp_path):
    odd = tmp_path / "caf\udce9.jsonl"
    odd.touch()
    (file,) = files([str(tmp_path)], OUT)
    assert file.name == "caf\\udce9.jsonl"
    assert Path(file.path).exists()
