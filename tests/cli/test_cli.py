"""The command line from outside: what it prints where, and its exit status."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from factcheck import checking, formats
from factcheck.checks import registry
from factcheck.cli import serve
from factcheck.version import VERSION

ROOT = Path(__file__).parents[2]
WRONG = "Visits rose 45% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."
PLAIN = "The harbour was calm."


def test_what_does_not_add_up_makes_the_status_one(run, article):
    done = run("check", article(WRONG))
    assert done.status == 1
    assert "✗ Does not add up" in done.out
    assert "16.7%" in done.out
    assert done.err == ""


@pytest.mark.parametrize("text", [RIGHT, PLAIN, ""])
def test_nothing_found_is_status_zero(run, article, text):
    assert run("check", article(text)).status == 0


def test_exit_zero_and_min_verdict_set_the_status(run, article):
    assert run("check", article(WRONG), "--exit-zero").status == 0
    assert run("check", article(RIGHT), "--min-verdict", "consistent").status == 1
    assert run("check", article(RIGHT), "--min-verdict", "questionable").status == 0


@pytest.mark.parametrize("form", formats.names())
def test_each_format_goes_to_stdout_or_to_a_file(run, article, tmp_path, form):
    path, target = article(WRONG), tmp_path / "out"
    shown = run("check", path, "--format", form)
    saved = run("check", path, "--format", form, "-o", target)
    assert (shown.status, saved.status, saved.out) == (1, 1, "")
    assert target.read_bytes() == shown.raw
    assert [found.name for found in tmp_path.glob(".*")] == []


@pytest.fixture
def binary(monkeypatch):
    """A format of bytes that are no text."""
    file = formats.File("Bytes", ".bin", "application/octet-stream", binary=True)
    form = formats.Format("json", file, lambda _report, _review=None: b"\xff\x00", None, None)
    monkeypatch.setattr(formats, "load", lambda _name, **_: form)


@pytest.mark.usefixtures("binary")
def test_a_binary_format_arrives_byte_by_byte(run, article, tmp_path):
    assert run("check", article(WRONG), "--format", "json").raw == b"\xff\x00"
    run("check", article(WRONG), "--format", "json", "-o", tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"\xff\x00"


@pytest.mark.usefixtures("binary")
def test_a_binary_format_is_not_for_a_terminal(run, article, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    done = run("check", article(WRONG), "--format", "json")
    assert (done.status, done.out) == (2, "")
    assert done.err == "factcheck: this format is not for a terminal: name a file with -o.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line(run, article):
    done = run("check", article(WRONG), "-o", "/dev/full")
    assert (done.status, done.err) == (2, "factcheck: No space left on device.\n")


def test_what_cannot_be_finished_leaves_the_old_file(run, article, tmp_path, monkeypatch):
    (tmp_path / "out").write_text("of yesterday")
    monkeypatch.setattr("factcheck.formats.jsonl.row", lambda *_, **__: 1 / 0)
    assert run("check", article(WRONG), "--format", "jsonl", "-o", tmp_path / "out").status == 2
    assert (tmp_path / "out").read_text() == "of yesterday"
    assert [found.name for found in tmp_path.glob(".*")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_file_that_is_written_again_stays_as_private_as_it_was(run, article, tmp_path):
    (tmp_path / "out").touch(mode=0o600)
    run("check", article(WRONG), "-o", tmp_path / "out")
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o600
    assert "7,000" in (tmp_path / "out").read_text(encoding="utf-8")


def test_output_may_go_through_a_link_or_to_a_device(run, article, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "real")
    run("check", article(WRONG), "--format", "md", "-o", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert "7,000" in (tmp_path / "real").read_text(encoding="utf-8")
    assert run("check", article(WRONG), "-o", os.devnull).status == 1
    assert "7,000" in run("check", article(WRONG), "-o", "-").out


def test_what_people_read_is_dated_and_what_programs_read_is_not(run, article, monkeypatch):
    def written(form, *more):
        return run("check", article(WRONG), "--format", form, *more).out

    today = date.today().isoformat()  # noqa: DTZ011  the day of whoever runs it
    assert today in written("md")
    assert today not in written("json")
    assert written("md", "--dated", "none") == written("md", "--dated", "none")
    assert today not in written("md", "--dated", "none")
    assert json.loads(written("json", "--dated", "2018-01-16"))["made"] == "2018-01-16"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1516060800")
    assert "Made on 2018-01-16" in written("md")
    assert "made" not in json.loads(written("json"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert "SOURCE_DATE_EPOCH" in run("check", article(WRONG), "--format", "md").err


def test_json_is_the_report_that_python_gives(run, article):
    path = article(WRONG)
    published = ("--published", "2018-01-14")
    plain = json.loads(run("check", path, "--format", "json", *published).out)
    assert plain["document"]["published"] == "2018-01-14"
    assert plain["claims"] == checking.check(WRONG).to_dict()["claims"]


def test_select_and_ignore(run, article):
    path = article(WRONG)
    assert run("check", path, "--select", "fc101").status == 1
    assert run("check", path, "--ignore", "FC1,FC2").status == 0
    assert run("check", path, "--ignore", "FC1", "--exit-zero").status == 0


def test_settings_come_from_the_nearest_file_unless_they_are_given(
    run, article, tmp_path, monkeypatch
):
    path = article("Visits rose 16% to 7,000 from 6,000.")
    monkeypatch.chdir(tmp_path)
    assert "Needs a look" in run("check", path).out
    (tmp_path / "factcheck.toml").write_text('strictness = "strict"\nignore = ["FC102"]')
    strict = run("check", path, "--all")
    assert "Does not add up" in strict.out
    assert "FC102" not in strict.out.splitlines()[:-1]
    assert "; all checks but FC102; strictness: strict; " in strict.out.splitlines()[-1]
    assert strict.status == 1
    assert "✓ Adds up" in run("check", path, "--strictness", "lenient", "--all").out
    assert "FC102 wrong-direction" in run("check", path, "--select", "FC102", "--all").out


def test_several_files_of_text(run, article):
    done = run("check", article(WRONG, "a.txt"), article(RIGHT, "b.txt"))
    assert done.out.index("a.txt") < done.out.index("b.txt")
    both = run("check", article(WRONG, "a.txt"), article(RIGHT, "b.txt"), "--format", "json")
    assert [len(plain["claims"]) for plain in json.loads(both.out)] == [1, 1]


def test_a_missing_file_does_not_hide_the_others(run, article):
    done = run("check", "missing.txt", article(WRONG))
    assert done.status == 2
    assert done.err == "factcheck: missing.txt cannot be read: no such file or directory.\n"
    assert "Does not add up" in done.out


def test_standard_input(run):
    assert run("check", "-", stdin=WRONG.encode()).status == 1


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "Missing command"),
        (["chekc"], "No such command 'chekc'. Did you mean 'check'?"),
        (["papyrus"], "No such command 'papyrus'.\n"),
        (["check", "-", "--formt", "json"], "Did you mean '--format'?"),
        (["check"], "Missing argument"),
        (["check", "-"], "standard input is empty"),
        (["check", sys.executable], "is not a text file"),
        (["check", "-", "--published", "14 January"], "'--published'"),
        (["check", "-", "--published", "2018-02-30"], "'--published'"),
        (["check", "-", "--dated", "2018-02-30"], "'--dated'"),
        (["check", "-", "--format", "papyrus"], "'papyrus' is not one of"),
        (["check", "-", "--format", "htlm"], "Did you mean 'html'?"),
        (["check", "-", "--format", "JSON"], "Did you mean 'json'?"),
        (["check", "-", "--all", "--format", "json"], "--all is for --format text and line: json"),
        (["check", "-", "--statistics", "--all"], "--statistics and --all cannot be had together"),
        (
            ["check", "-", "--statistics", "--format", "md"],
            "a table of text: it cannot be had as md",
        ),
        (["check", "-", "--select", "FC999"], "no check has the code 'FC999'; see"),
        (["check", "-", "--select", "growth-mismatch"], "Did you mean FC101 (growth-mismatch)?"),
        (["check", "-", "--min-verdict", "wrong"], "'wrong' is not one of"),
        (["quantities", "missing.txt"], "missing.txt cannot be read"),
        (["explain", "FC999"], "no check or family of claims is called 'FC999'; see"),
        (
            ["explain", "chnage"],
            "no check or family of claims is called 'chnage'. Did you mean change",
        ),
        (["explain", "grwoth-mismatch"], "Did you mean FC101 (growth-mismatch)?"),
        (["checks", "--messages", "--format", "md"], "--messages can be had as text or json"),
        (["serve", "--port", "0"], "'--port'"),
    ],
)
def test_trouble_is_one_line_and_status_two(run, arguments, why):
    done = run(*arguments)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith("factcheck: ")
    assert why in done.err


def test_a_file_without_a_command_gets_the_command_that_reads_it(run, article):
    path = article(WRONG)
    done = run(path)
    assert (done.status, done.out) == (2, "")
    assert f"No such command '{path}'. Did you mean 'factcheck check {path}'?" in done.err


def test_a_file_that_cannot_be_written(run, article, tmp_path):
    path = article(WRONG)
    done = run("check", path, "-o", tmp_path / "none" / "out.txt")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "cannot be written" in done.err
    assert "would be lost" in run("check", path, "-o", path).err
    assert path.read_text(encoding="utf-8") == WRONG


def test_json_lines_keep_ids_and_order_and_lose_nothing(run):
    lines = [
        json.dumps({"id": "b", "text": WRONG, "published": "2018-01-14", "title": "Visits"}),
        "{broken",
        json.dumps({"id": 7, "text": RIGHT}),
        json.dumps({"id": "a"}),
    ]
    done = run("check", "-", "--format", "jsonl", stdin="\n".join(lines).encode())
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["id"] for row in rows] == ["b", None, 7, "a"]
    assert [min(row) for row in rows] == ["id", "error", "id", "error"]
    assert rows[0]["report"]["document"]["title"] == "Visits"
    assert set(rows[1]["error"]) == {"kind", "message"}
    assert (done.status, done.err.count("\n")) == (2, 2)


def test_numbers_can_be_tied_in_json_lines_and_a_tie_without_sense_costs_its_document_only(run):
    text = "They had 140 loaves. We saw 35. It is 20 per cent, he said."
    roles = {"part": [28, 30], "whole": [9, 12], "share": [38, 49]}
    lines = [
        {"id": 1, "text": text, "ties": [{"relation": "share", "roles": roles}]},
        {"id": 2, "text": text, "ties": [{"relation": "love", "roles": roles}]},
        {"id": 3, "text": text, "ties": [{"relation": "share", "roles": {"part": "35"}}]},
        {"id": 4, "text": text, "ties": None},
    ]
    done = run("check", "-", "--format", "jsonl", stdin="\n".join(map(json.dumps, lines)).encode())
    rows = [json.loads(line) for line in done.out.splitlines()]
    (claim,) = rows[0]["report"]["claims"]
    assert (claim["by"], claim["verdict"]) == ("reader", "inconsistent")
    assert [text[slice(*roles[role])] for role in roles] == ["35", "140", "20 per cent"]
    assert rows[1]["error"]["message"].startswith("2: tie 1 (love): there is no such relation")
    assert "tie 1 has a role without a span" in rows[2]["error"]["message"]
    assert rows[3]["report"]["claims"] == []


def test_a_batch_without_errors_has_the_status_of_its_findings(run, article):
    path = article(json.dumps({"id": 1, "text": RIGHT}) + "\n", "batch.jsonl")
    assert run("check", path, "--format", "jsonl").status == 0
    assert "1 adds up" in run("check", path).out


def test_a_fault_of_ours_costs_one_document_only(run, article, monkeypatch):
    check = checking.Checker.check

    def faulty(self, document):
        if "harbour" in document.text:
            raise ZeroDivisionError("by the tide")
        return check(self, document)

    monkeypatch.setattr(checking.Checker, "check", faulty)
    names = article(PLAIN, "a.txt"), article(WRONG, "b.txt")
    done = run("check", *names, "--format", "jsonl")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert rows[0]["error"]["kind"] == "internal"
    assert "report" in rows[1]
    assert (done.status, done.err.count("\n")) == (2, 1)


def test_a_fault_outside_documents_is_one_line(run, monkeypatch):
    monkeypatch.setattr("factcheck.checks.registry", lambda: 1 / 0)
    done = run("checks")
    assert done.status == 2
    told = "factcheck: internal error, please report it: ZeroDivisionError (cli/checks.py, line "
    assert done.err.startswith(told)
    assert "division" not in done.err


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_quantities(run, article, form):
    done = run("quantities", article(WRONG), "--format", form)
    assert done.status == 0
    assert all(said in done.out for said in ("45%", "7,000", "6,000", "percentage"))


def test_quantities_are_those_of_the_report(run, article):
    path = article(WRONG)
    plain = json.loads(run("quantities", path, "--format", "json").out)
    assert plain["id"] == str(path)
    assert plain["quantities"] == checking.check(WRONG).to_dict()["quantities"]


def test_checks_lists_every_check(run):
    lines = run("checks").out.splitlines()
    assert [line.split()[0] for line in lines] == list(registry())
    plain = json.loads(run("checks", "--format", "json").out)
    assert [(one["code"], one["name"]) for one in plain] == [
        (check.code, check.name) for check in registry().values()
    ]


def test_explain_shows_the_whole_page_by_code_or_name(run):
    check = next(iter(registry().values()))
    page = run("explain", check.code.lower()).out
    assert page == run("explain", check.name).out
    assert all(said in page for said in (check.formula, check.summary.split(".")[0]))
    assert all(example in page for example in (*check.flags, *check.passes))


def test_version_and_help(run):
    assert run("--version").out == f"factcheck, version {VERSION}\n"
    assert all(name in run("-h").out for name in ("check", "explain", "quantities", "serve"))


@pytest.mark.parametrize(("screen", "headless"), [("", "true"), (":0", "false")])
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells by DISPLAY")
def test_serve_becomes_streamlit(run, monkeypatch, screen, headless):
    called = []
    monkeypatch.setattr(os, "execv", lambda *arguments: called.append(arguments))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", screen)
    assert run("serve", "--port", "8599").status == 0
    ((program, arguments),) = called
    assert program == sys.executable
    assert arguments[1:5] == ["-m", "streamlit", "run", str(ROOT / "app.py")]
    assert {"--server.port=8599", f"--server.headless={headless}"} <= set(arguments)


def test_serve_hands_over_what_the_settings_file_says():
    options = serve.settings(ROOT)
    assert options["server.address"] == "127.0.0.1"
    assert options["browser.gatherUsageStats"] == "false"
    assert options["client.showErrorDetails"] == "none"
    assert options["theme.dark.backgroundColor"].startswith("#")
    from streamlit.config import _config_options_template

    assert set(options) <= set(_config_options_template)


def test_serve_without_an_app_says_so(run, monkeypatch):
    monkeypatch.setattr("factcheck.home.home", lambda: None)
    assert "no dashboard" in run("serve").err


def test_a_reader_that_goes_away_is_no_fault(article):
    lines = json.dumps({"id": 1, "text": WRONG}) + "\n"
    path = article(lines * 200, "batch.jsonl")
    command = [sys.executable, "-m", "factcheck", "check", "--format", "jsonl", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1  # what click says of a closed pipe
