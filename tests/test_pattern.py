"""Patterns: compiled at their first use, and kept for the next process."""

import os
import pickle
import subprocess
import sys

import pytest
import regex

from factcheck import pattern

ASK = """
import sys, regex
from factcheck import pattern
asked = []
compile = regex.compile
regex.compile = lambda *how, **lists: asked.append(how) or compile(*how, **lists)
found = pattern.compiled(r"(?P<n>[0-9]+) \\L<units>", units=["km", "miles"]).search("about 40 km")
print(found["n"], len(asked))
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A user's folder for caches that is empty."""
    for name in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    return tmp_path / "cache"


def another_process():
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, check=True, text=True)
    return done.stdout.split()


def kept(folder):
    (file,) = folder.rglob("patterns-*.pickle")
    return file


def test_a_pattern_is_compiled_at_its_first_use():
    late = pattern.lazy("(unclosed")
    with pytest.raises(regex.error):
        late.search("anything")


@pytest.mark.usefixtures("folder")
def test_the_next_process_need_not_compile_it():
    assert another_process() == ["40", "1"]
    assert another_process() == ["40", "0"]


def test_nobody_else_can_read_or_write_what_is_kept(folder):
    another_process()
    assert kept(folder).stat().st_mode & 0o077 == 0


def test_what_others_can_write_is_not_trusted(folder):
    another_process()
    kept(folder).chmod(0o666)
    assert another_process() == ["40", "1"]


@pytest.mark.parametrize("damage", [b"", b"nonsense", pickle.dumps({"no": "patterns"})])
def test_a_damaged_file_is_made_anew(folder, damage):
    another_process()
    kept(folder).write_bytes(damage)
    assert another_process() == ["40", "1"]
    assert another_process() == ["40", "0"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root can write everywhere")
def test_a_folder_that_cannot_be_written_to_does_no_harm(folder):
    folder.mkdir(mode=0o500)
    assert another_process() == ["40", "1"]


def test_a_file_in_place_of_the_folder_does_no_harm(folder):
    folder.write_text("no folder")
    assert another_process() == ["40", "1"]
