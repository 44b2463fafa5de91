"""`factcheck corpus` as it is typed; what it does is tested beside this."""

import importlib.util
import json
import subprocess
import sys

import pytest

from factcheck import cli
from factcheck.corpus import run as running
from tests.corpus.conftest import documents, ids, on_the_spot, write_lines


@pytest.fixture
def corpus(capsys, monkeypatch):
    """Run the command; status, stdout, stderr."""
    monkeypatch.setattr(running, "crew", on_the_spot)

    def _corpus(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as caught:
            cli.main(["corpus", *map(str, arguments)])
        return caught.value.code, *capsys.readouterr()

    return _corpus


@pytest.fixture
def path(tmp_path):
    return write_lines(tmp_path / "a.jsonl", documents(6))


def test_the_summary_is_on_stdout_and_the_status_zero(corpus, path, tmp_path):
    status, out, err = corpus(path, tmp_path / "out")
    assert (status, err) == (0, "")
    assert out == (
        "6 documents, 12 quantities, 4 claims\n"
        "           2  ✗ Does not add up\n"
        "           0  ? Needs a look\n"
        "           2  ✓ Adds up\n"
        "           0  – Not checked\n"
        "Claims that a check flags:\n"
        "           2  FC101 growth-mismatch\n"
    )


def test_failures_make_the_status_one(corpus, path, tmp_path):
    with path.open("ab") as file:
        file.write(b"{broken\n")
    status, out, _err = corpus(path, tmp_path / "out")
    assert status == 1
    assert f"1 row could not be checked (1 reading): {tmp_path / 'out' / 'failures'}\n" in out


def test_options_reach_the_run(corpus, path, tmp_path):
    out = tmp_path / "out"
    assert corpus(path, out, "--limit", 2, "--ignore", "fc1", "--format", "jsonl")[0] == 0
    head = json.loads((out / "_manifest.jsonl").read_text().splitlines()[0])
    assert (head["settings"]["ignore"], head["wanted"]["limit"]) == (["FC1"], 2)
    assert ids(out) == ["d0", "d1"]


def test_a_report_is_written_into_the_folder_or_elsewhere(corpus, path, tmp_path):
    out = tmp_path / "out"
    corpus(path, out)
    assert corpus("report", out) == (0, f"{out / 'report.html'}\n", "")
    assert corpus("report", out, "-o", tmp_path / "page.html", "--most", 1)[0] == 0
    assert (tmp_path / "page.html").read_text().startswith("<!doctype html>")
    assert corpus(path, out)[0] == 0  # the page in it does not make it another folder


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "Missing argument"),
        (["only-one"], "Missing argument"),
        (["none", "out"], "neither a folder nor a file"),
        (["a.jsonl", "a.jsonl"], "is a file: name a folder"),
        (["a.jsonl", "out", "--select", "FC999"], "no check has the code 'FC999'"),
        (["a.jsonl", "out", "--limit", "1", "--sample", "1"], "cannot be had together"),
        (["a.jsonl", "out", "--scheduler", "x", "--workers", "1"], "a --scheduler has its own"),
        (["report", "none"], "is no output of 'factcheck corpus'"),
        (["report"], "Missing argument 'OUT'"),
    ],
)
def test_trouble_is_one_line_and_status_two(corpus, tmp_path, monkeypatch, arguments, why):
    monkeypatch.chdir(tmp_path)
    write_lines(tmp_path / "a.jsonl", documents(1))
    status, out, err = corpus(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert why in err


def test_a_full_disk_is_one_line(corpus, path, tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(running, "process_partition", full)
    status, _out, err = corpus(path, tmp_path / "out")
    assert (status, err.count("\n")) == (2, 1)
    assert "is full: free some space and run the same command again" in err


def test_without_the_extra_one_sentence_says_how_to_get_it(corpus, path, tmp_path, monkeypatch):
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "pyarrow" else found(name)
    )
    status, _out, err = corpus(path, tmp_path / "out")
    assert status == 2
    how = "pip install '.[corpus]' in a checkout of factcheck"
    assert err == f"factcheck: many documents need pyarrow: {how}.\n"


def test_help_loads_none_of_it():
    ask = (
        "import sys, factcheck.cli\n"
        "try: factcheck.cli.main(['corpus', '--help'])\n"
        "except SystemExit: pass\n"
        "print(*sorted({'dask', 'distributed', 'pyarrow', 'tqdm'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""
    assert "factcheck corpus report OUT" in done.stdout
