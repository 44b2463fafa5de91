"""What is written twice is the same twice."""

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import factcheck

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OPTIONAL = PROJECT["optional-dependencies"]

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
