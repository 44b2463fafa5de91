"""What is written twice is the same twice."""

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import factcheck

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OPTIONAL = PROJECT["optional-dependencies"]

FOLDERS = [*ROOT.iterdir(), *(ROOT / "docs").rglob("*"), *(ROOT / "factcheck").rglob("*")]
PAGES = [path for path in FOLDERS if path.is_file() and path.suffix not in {".png", ".pyc"}]
BY_NAME = re.compile(r"\binstall +(?:[^\s`'\"]+ +)*['\"]?factcheck\b")
EXTRA = re.compile(r"\binstall '\.\[(\w+)\]'|\binstall\(['\"](\w+)['\"]\)")

INDIRECT = {"lxml-html-clean"}  # wanted by trafilatura, which leaves it to pip to find out


def named(lines: list[str]) -> set[str]:
    return {re.split(r"[<>=]", line)[0] for line in lines}


def wanted() -> list[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_requirements_are_those_of_the_project():
    assert sorted(wanted()) == sorted([*PROJECT["dependencies"], *OPTIONAL["test"]])


def test_the_tests_need_what_every_extra_brings():
    assert {line for lines in OPTIONAL.values() for line in lines} == set(OPTIONAL["test"])


def test_every_library_that_is_imported_is_declared():
    files = [*(ROOT / "factcheck").rglob("*.py"), ROOT / "app.py"]
    imports = re.compile(r"^ *(?:from|import) (\w+)", re.MULTILINE)
    tops = {top for path in files for top in imports.findall(path.read_text(encoding="utf-8"))}
    known = packages_distributions()
    used = {known[top][0].lower() for top in tops - {"factcheck"} if top in known}
    extras = {name for extra in OPTIONAL.keys() - {"test"} for name in named(OPTIONAL[extra])}
    assert used - extras == named(PROJECT["dependencies"]) - INDIRECT


def test_the_four_that_do_the_work_are_named():
    assert {"regex", "pint", "streamlit", "pytest"} <= named(wanted())


def test_the_version_is_in_the_changelog():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {factcheck.__version__}" in changelog
    assert (ROOT / "factcheck" / "py.typed").is_file()


@pytest.mark.parametrize(
    "command",
    [
        "pip install factcheck",
        "pip install 'factcheck[corpus]'",
        'uv pip install --upgrade "factcheck @ git+https://example.org/factcheck"',
        f"pipx install {PROJECT['name']}",
    ],
)
def test_an_installation_by_name_is_recognised(command):
    assert BY_NAME.search(f"Run `{command}` and go on.")
    assert not BY_NAME.search("`pip install '.[pdf]'` gives the command factcheck.")


def test_no_page_and_no_message_installs_by_name_what_is_another_project():
    assert {"README.md", "ci.md", "extras.py", "Makefile"} <= {path.name for path in PAGES}
    told = {path: path.read_text(encoding="utf-8", errors="replace") for path in PAGES}
    assert not [path.name for path, text in told.items() if BY_NAME.search(text)]


def test_every_extra_that_is_recommended_exists():
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in PAGES]
    named = {one or other for text in texts for one, other in EXTRA.findall(text)}
    assert named == OPTIONAL.keys() - {"test"}
