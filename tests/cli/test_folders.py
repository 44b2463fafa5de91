"""Several files and folders: what is checked, and where the reports go."""

import json
from pathlib import Path

import pytest

from factcheck.cli._progress import CLEAR, Progress

WRONG = "Visits rose 45% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with two articles and one below it, in which we are."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", WRONG), ("b.md", RIGHT), ("deep/a.txt", RIGHT)):
        path = tmp_path / "drafts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def files(folder: Path) -> list[str]:
    """Every file below a folder that is no article."""
    found = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in found)
    return sorted(name for name in names if ".factcheck" in name or "/" not in name)


@pytest.mark.usefixtures("folder")
def test_a_folder_is_checked_as_a_whole(run):
    done = run("check", "drafts", "--format", "json")
    assert done.status == 1
    sources = [plain["document"]["source"] for plain in json.loads(done.out)]
    assert sources == ["drafts/a.txt", "drafts/b.md", "drafts/deep/a.txt"]
    assert len(json.loads(run("quantities", "drafts", "--format", "json").out)) == 3


def test_a_folder_with_nothing_to_read_is_trouble(run, tmp_path):
    done = run("check", tmp_path)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"factcheck: {tmp_path} is a folder in which nothing can be read.\n"


def test_a_format_of_one_document_is_written_beside_each(run, folder):
    done = run("check", "drafts", "--format", "html")
    assert (done.status, done.out) == (1, "")
    written = ["a.factcheck.html", "b.factcheck.html", "deep/a.factcheck.html"]
    assert files(folder) == [f"drafts/{name}" for name in written]
    assert done.err.splitlines()[0] == "factcheck: wrote drafts/a.factcheck.html"
    assert "45%" in (folder / "drafts/a.factcheck.html").read_text(encoding="utf-8")
    assert run("check", "drafts", "--format", "html").err == done.err


@pytest.mark.parametrize("form", ["html", "json", "xlsx", "text"])
def test_a_folder_to_write_to_gets_a_file_for_each(run, folder, form):
    (folder / "reports").mkdir()
    assert run("check", "drafts", "--format", form, "-o", "reports").status == 1
    suffix = {"text": "txt"}.get(form, form)
    written = [f"a.factcheck.{suffix}", f"b.factcheck.{suffix}", f"deep/a.factcheck.{suffix}"]
    assert files(folder) == [f"reports/{name}" for name in written]


def test_the_folder_to_write_to_is_made(run, folder):
    run("check", "drafts", "--format", "html", "-o", "new/reports")
    assert len(files(folder)) == 3
    run("check", "drafts/a.txt", "--format", "md", "-o", "other/")
    assert (folder / "other" / "a.factcheck.md").is_file()


def test_two_reports_never_have_one_name(run, folder):
    (folder / "drafts" / "b.txt").write_text(WRONG, encoding="utf-8")
    run("check", "drafts/b.txt", "drafts/b.md", "--format", "html")
    assert files(folder) == ["drafts/b.md.factcheck.html", "drafts/b.txt.factcheck.html"]


def test_rows_of_a_batch_get_a_file_by_their_id(run, folder):
    rows = [{"id": "x/1", "text": WRONG}, {"id": "x 1", "text": RIGHT}, {"id": "..", "text": RIGHT}]
    (folder / "batch.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert run("check", "batch.jsonl", "--format", "html", "-o", "out").status == 1
    written = {path.name for path in (folder / "out").iterdir()}
    assert written == {f"{name}.factcheck.html" for name in ("document", "x-1", "x-1-2")}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("output", ["report.html", "drafts/a.txt", "-"])
def test_one_file_cannot_hold_several_pages(run, output):
    done = run("check", "drafts", "--format", "html", "-o", output)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert "--format html holds one document, not 3: name a folder with -o." in done.err


def test_a_folder_that_cannot_be_made_is_one_line(run, folder):
    (folder / "file").touch()
    done = run("check", "drafts", "--format", "html", "-o", "file/reports")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "cannot be made" in done.err


def test_a_report_never_becomes_an_article_and_never_replaces_one(run, folder):
    done = run("check", "drafts", "--format", "md", "-o", "drafts/report.md")
    assert (done.status, files(folder)) == (2, [])
    assert "name it drafts/report.factcheck.md" in done.err
    for _ in range(2):
        done = run("check", "drafts", "--format", "md", "-o", "drafts/report.factcheck.md")
        assert (done.status, done.err) == (1, "")
    assert "would be lost" in run("check", "drafts", "-o", "drafts/a.txt").err
    assert (folder / "drafts/a.txt").read_text(encoding="utf-8") == WRONG


def test_progress_is_shown_to_who_looks_and_only_of_long_work(capsys, monkeypatch):
    assert list(Progress(3).over("abc")) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert list(Progress(3).over("abc")) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr("factcheck.cli._progress.PATIENCE", 0)
    monkeypatch.setattr("factcheck.cli._progress.PAUSE", 0)
    assert list(Progress(1).over("a")) == ["a"]
    assert capsys.readouterr() == ("", "")
    progress = Progress(1_200)
    for item in progress.over("ab"):
        if item == "b":
            progress.tell("b is bad.")
    out, err = capsys.readouterr()
    assert out == ""
    shown = f"{CLEAR}checking: 1 of 1,200{CLEAR}factcheck: b is bad.\n"
    assert err == f"{shown}{CLEAR}checking: 2 of 1,200{CLEAR}"
