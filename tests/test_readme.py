"""The examples of the README and of the pages behind it are true."""

import doctest
import re
import tomllib
from pathlib import Path

import pytest

from factcheck import checking, formats
from factcheck.model.document import Document
from factcheck.model.settings import Settings

ROOT = Path(__file__).parents[1]
PAGES = ["README.md", "CONTRIBUTING.md", "docs/files.md", "docs/settings.md"]


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_python_example():
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert failed == 0
    assert tried


def test_the_command_line_example():
    said = re.search(r'\$ echo "(.+)" \| factcheck check -\n(.+?)```', page("README.md"), re.DOTALL)
    report = checking.check(Document(said[1], source="<stdin>"))
    assert formats.load("text").write(report).startswith(said[2])


def test_the_settings_are_those_that_there_are():
    example = re.search(r"```toml\n(.+?)```", page("docs/settings.md"), re.DOTALL)[1]
    checking.Checker(Settings.of(tomllib.loads(example)))


def test_the_formats_are_named():
    assert all(f"`{name}`" in page("docs/files.md") for name in formats.names())


@pytest.mark.parametrize("name", PAGES)
def test_links_and_paths_lead_somewhere(name):
    folder = (ROOT / name).parent
    links = [folder / link for link in re.findall(r"\]\(([^)#:]+)\)", page(name))]
    paths = re.findall(r"`((?:factcheck|tests|docs)/[\w/.]+)`", page(name))
    assert [path for path in (*links, *paths) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", PAGES)
def test_make_targets_that_are_named_exist(name):
    targets = set(re.findall(r"^(\w+):", page("Makefile"), re.MULTILINE))
    assert set(re.findall(r"`?make (run|test|check|docs|lint|types)\b", page(name))) <= targets
