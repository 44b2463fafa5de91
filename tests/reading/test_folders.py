"""A folder stands for what can be read in it."""

import os
from pathlib import Path

import pytest

from factcheck.reading.folders import among, expanded


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in (
        "drafts/b.txt",
        "drafts/a.md",
        "drafts/deep/c.TXT",
        "drafts/.hidden.txt",
        "drafts/.git/d.txt",
        "drafts/a.factcheck.md",
        "drafts/picture.png",
    ):
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Calm.", encoding="utf-8")
    return tmp_path


def below(*names: str) -> list[str]:
    return [os.path.join("drafts", name) for name in names]  # noqa: PTH118  as a user names them


@pytest.mark.usefixtures("folder")
def test_a_folder_is_what_can_be_read_below_it_in_order():
    assert expanded(["drafts"]) == below("a.md", "b.txt", os.path.join("deep", "c.TXT"))  # noqa: PTH118


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_named_is_taken_whatever_it_is():
    named = below(".hidden.txt", "picture.png", "missing.txt")
    assert expanded([*named, "-", "https://example.org"]) == [*named, "-", "https://example.org"]


@pytest.mark.usefixtures("folder")
def test_nothing_is_taken_twice_because_of_a_folder():
    twice = expanded([*below("b.txt"), "drafts", "drafts/deep"])
    assert twice == below("b.txt", "a.md", os.path.join("deep", "c.TXT"))  # noqa: PTH118
    assert expanded(below("b.txt", "b.txt")) == below("b.txt", "b.txt")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("path", "read"),
    [
        ("drafts/new.md", True),
        ("drafts/deep/new.md", True),
        ("drafts/new.factcheck.md", False),
        ("drafts/new.json", False),
        ("new.md", False),
    ],
)
def test_what_will_be_written_may_be_among_what_is_read(path, read):
    assert among(path, ["drafts", "-"]) is read


def test_a_link_that_leads_back_is_not_followed(folder):
    (folder / "drafts" / "loop").symlink_to(folder / "drafts", target_is_directory=True)
    assert len(expanded(["drafts"])) == 3


def test_an_empty_folder_stays_as_it_is(tmp_path):
    assert expanded([str(tmp_path)]) == [str(tmp_path)]
