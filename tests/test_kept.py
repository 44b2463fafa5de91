"""What one process made at a cost, the next one finds."""

import os
import pickle
import subprocess
import sys

import pytest

MAKE = """
from factcheck.kept import kept
asked = []
print(kept(("number", 6), lambda: asked.append(1) or 42), len(asked))
"""
COMPILE = """
import regex
from factcheck import pattern
asked = []
compile = regex.compile
regex.compile = lambda *how, **lists: asked.append(how) or compile(*how, **lists)
found = pattern.compiled(r"(?P<n>[0-9]+) \\L<units>", units=["km", "miles"]).search("about 40 km")
print(found["n"], len(asked))
"""
CONVERT = """
import sys
from factcheck import units
from factcheck.model.interval import point
print(units.convert(point(5.0), "mile", "yard").middle, int("pint" in sys.modules))
"""
CHECK = """
from factcheck.checking import check
from factcheck.checks import registry
for rule in registry().values():
    for text in (*rule.flags, *rule.passes):
        check(text.replace("[[", "").replace("]]", ""))
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A user's folder for caches that is empty."""
    for name in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    return tmp_path / "cache"


def another_process(script=MAKE):
    """What it prints: what it found, and whether it had to make it."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return done.stdout.split()


def file_in(folder):
    (file,) = folder.rglob("made-*.pickle")
    return file


@pytest.mark.parametrize(
    ("script", "found"), [(MAKE, "42"), (COMPILE, "40"), (CONVERT, "8800.0")],
    ids=["anything", "a pattern", "how two units convert"],
)  # fmt: skip
def test_the_next_process_need_not_make_it(script, found):
    assert another_process(script) == [found, "1"]
    assert another_process(script) == [found, "0"]


def test_checking_makes_nothing_twice_whatever_the_seed_of_the_hashes(folder, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    another_process(CHECK)
    first = file_in(folder).read_bytes()
    monkeypatch.setenv("PYTHONHASHSEED", "2")
    another_process(CHECK)
    assert file_in(folder).read_bytes() == first


def test_nobody_else_can_read_or_write_what_is_kept(folder):
    another_process()
    assert file_in(folder).stat().st_mode & 0o077 == 0


def test_what_others_can_write_is_not_trusted(folder):
    another_process()
    file_in(folder).chmod(0o666)
    assert another_process() == ["42", "1"]


@pytest.mark.parametrize("damage", [b"", b"nonsense", pickle.dumps({("number", 6): b"no pickle"})])
def test_a_damaged_file_is_made_anew(folder, damage):
    another_process()
    file_in(folder).write_bytes(damage)
    assert another_process() == ["42", "1"]
    assert another_process() == ["42", "0"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root can write everywhere")
def test_a_folder_that_cannot_be_written_to_does_no_harm(folder):
    folder.mkdir(mode=0o500)
    assert another_process() == ["42", "1"]


def test_a_file_in_place_of_the_folder_does_no_harm(folder):
    folder.write_text("no folder")
    assert another_process() == ["42", "1"]
