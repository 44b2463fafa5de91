"""Files and URLs named on a command line: what is read is checked, what is not is one line."""

import json

import pytest

from factcheck import cli
from factcheck.reading.web import fetch
from tests.reading import word
from tests.reading.server import running

WRONG = word.document(
    word.paragraph(
        "Visits rose ", word.inserted("45%"), word.deleted("9%"), " to 7,000 from 6,000."
    )
)
BAD = {
    "empty.docx": b"",
    "text.docx": b"Visits rose 45% to 7,000 from 6,000.",
    "cut.docx": WRONG[: len(WRONG) // 2],
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
    "noise.txt": bytes(range(256)) * 20,
    "sheet.xlsx": word.packed({"xl/workbook.xml": "x"}),
    "letter.rtf": b"{\\rtf1 Visits rose 45% to 7,000 from 6,000.}",
    "cut.pdf": b"%PDF-1.7\n1 0 obj\n<</Type/Catalog",
    "word.pdf": WRONG,
    "empty.html": b"<html><body></body></html>",
    "deep.html": b"<html><body>" + b"<div>" * 9_000,
}


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Run the command line in a folder of its own: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def _run(*arguments: str) -> tuple[object, str, str]:
        with pytest.raises(SystemExit) as caught:
            cli.main(arguments)
        return caught.value.code, *capsys.readouterr()

    return _run


def test_a_word_document_is_checked_and_left_as_it_is(run, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(WRONG)
    status, out, err = run("check", "a.docx", "--format", "json")
    assert (status, err) == (1, "")
    (claim,) = json.loads(out)["claims"]
    assert claim["verdict"] == "inconsistent"
    assert [place["run"] for place in claim["place"]] == [1, 3]  # 2 is deleted
    assert path.read_bytes() == WRONG


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_one_line_and_status_two(run, tmp_path, name):
    (tmp_path / name).write_bytes(BAD[name])
    status, out, err = run("check", name)
    assert (status, out) == (2, "")
    assert err.startswith(f"factcheck: {name} ")
    assert err.count("\n") == 1
    assert (tmp_path / name).read_bytes() == BAD[name]


def test_a_file_of_300_mb_is_one_line_and_status_two(run, tmp_path):
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(300_000_000)
    status, _, err = run("check", "a.txt")
    assert (status, err) == (2, "factcheck: a.txt is larger than 100 MB.\n")


@pytest.fixture
def url(monkeypatch):
    """A page on this machine, which only here may be fetched."""
    public = fetch.fetch
    monkeypatch.setattr(fetch, "fetch", lambda url: public(url, lambda one, _hop: one.is_loopback))
    with running() as server:
        yield server.says("/a", b"Visits rose 45% to 7,000 from 6,000.", "Content-Type: text/plain")


def test_a_url_is_fetched_when_it_is_said(run, url):
    status, out, err = run("check", "--network", url)
    assert (status, err) == (1, "")
    assert "16.7%" in out


@pytest.mark.parametrize("command", ["check", "quantities"])
def test_a_url_is_fetched_when_the_settings_say_so(run, url, tmp_path, command):
    (tmp_path / "factcheck.toml").write_text("network = true\n")
    status, out, err = run(command, url)
    assert err == ""
    assert status == (command == "check")
    assert "7,000" in out


@pytest.mark.parametrize("command", ["check", "quantities"])
def test_without_either_it_is_not(run, url, command):
    status, out, err = run(command, url)
    assert (status, out) == (2, "")
    assert "the network is off; --network on the command line" in err
    assert err.count("\n") == 1


def test_settings_that_make_no_sense_are_one_line(run, url, tmp_path):
    (tmp_path / "factcheck.toml").write_text("network = 1\n")
    status, _, err = run("check", url)
    assert status == 2
    assert "'network' is true or false" in err
