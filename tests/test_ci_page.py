"""The commands of docs/ci.md are run as they stand there."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from factcheck.checking import check
from factcheck.formats import line
from factcheck.model.document import Document

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
WRONG = "Visits rose 45% to 7,000 from 6,000.\n"
RIGHT = "Sales rose 12% to 5.6m from 5m.\n"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.+?)^```", PAGE, re.DOTALL | re.MULTILINE)


def steps() -> dict[str, str]:
    """The commands of the workflow by the names of their steps."""
    found = re.findall(
        r"- name: (.+)\n(?:        (?!run).+\n)*        run: (?:\|\n)?((?:.+\n)(?: {10}.*\n)*)",
        blocks("yaml")[0],
    )
    return {name: dedent(command) for name, command in found}


@pytest.fixture
def shell(tmp_path):
    """Run commands in a repository in which a wrong claim has just come to a right one."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    program = bin_ / "factcheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    docs = tmp_path / "site" / "docs"
    docs.mkdir(parents=True)
    environment = {
        "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "RUNNER_TEMP": str(tmp_path),
        "HOME": str(tmp_path),
        "GIT_CONFIG_NOSYSTEM": "1",
    }

    def run(command: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=docs.parent,
            env={**environment, **more},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    (docs / "a.md").write_text(RIGHT, encoding="utf-8")
    start = "git init -q . && git config user.email a@example.org && git config user.name A"
    assert run(f"{start} && git add . && git commit -qm one").returncode == 0
    return run


def test_the_steps_are_those_of_the_page():
    assert list(steps()) == [
        "Annotate the lines",
        "Write what code scanning reads",
        "Fail on what is new",
    ]


def test_annotating_and_code_scanning_never_fail(shell, tmp_path):
    (tmp_path / "site/docs/b.md").write_text(WRONG, encoding="utf-8")
    annotated = shell(steps()["Annotate the lines"])
    assert (annotated.returncode, annotated.stderr) == (0, "")
    assert "::error file=docs/b.md,line=1," in annotated.stdout
    assert shell(steps()["Write what code scanning reads"]).returncode == 0
    log = json.loads((tmp_path / "site/factcheck.sarif").read_text(encoding="utf-8"))
    assert [one["ruleId"] for one in log["runs"][0]["results"]] == ["FC101"]


@pytest.mark.parametrize(
    ("files", "status"),
    [
        ({"docs/a.md": RIGHT + "It rained.\n"}, 0),
        ({"docs/a.md": RIGHT + WRONG}, 1),
        ({"docs/new.md": WRONG, "docs/a.md": RIGHT + "It rained.\n"}, 1),
        ({"docs/notes.txt": WRONG}, 0),
    ],
)
def test_only_what_is_new_fails(shell, tmp_path, files, status):
    for name, text in files.items():
        (tmp_path / "site" / name).write_text(text, encoding="utf-8")
    assert shell("git add . && git commit -qm two").returncode == 0
    done = shell(steps()["Fail on what is new"], BASE="HEAD~1")
    assert done.returncode == status, done.stderr
    assert ("1 new with “Does not add up”" in done.stdout) is bool(status)


def test_what_is_said_for_elsewhere_runs(shell, tmp_path):
    lines, pages = blocks("sh")
    assert shell(lines).returncode == 0
    (tmp_path / "site/docs/b.md").write_text(WRONG, encoding="utf-8")
    assert "docs/b.md:1:13: FC101" in shell(lines).stdout
    assert shell(pages).returncode == 1
    assert (tmp_path / "site/reports/b.factcheck.html").is_file()


def test_the_problem_matcher_reads_a_line():
    (tasks,) = blocks("json")
    pattern = json.loads(tasks)["tasks"][0]["problemMatcher"]["pattern"]
    written = line.write(check(Document(WRONG, source="a b.md"))).splitlines()
    found, last = (re.match(pattern["regexp"], one) for one in written)
    told = [found[pattern[name]] for name in ("file", "line", "column", "code")]
    assert (told, last) == (["a b.md", "1", "13", "FC101"], None)


def test_the_hook_is_the_one_that_is_shipped():
    shipped = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert re.search(r"id: (\w+)", blocks("yaml")[1])[1] == re.search(r"id: (\w+)", shipped)[1]
